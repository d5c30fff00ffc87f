import type { Writable } from 'node:stream';

/** Pieces are gathered to about so many UTF-16 units before they are written. */
const CHUNK_LENGTH = 65_536;

/**
 * Writes pieces one after the other, asking for the next ones when those before are written: what is
 * made as it is asked for is never all there. Gives the system's error if it does not take them.
 */
export async function writePieces(
  stream: Writable,
  pieces: Iterable<string>,
): Promise<NodeJS.ErrnoException | null> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    const problem = await write(stream, chunk);
    if (problem) return problem;
    chunk = '';
  }
  return chunk === '' ? null : write(stream, chunk);
}

/** Lines with a line feed behind each. */
export function* withLineFeeds(lines: Iterable<string>): Generator<string, void> {
  for (const line of lines) yield `${line}\n`;
}

function write(stream: Writable, chunk: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    // The error comes here as well, but an event that nobody listens to would end the process.
    const onError = (error: NodeJS.ErrnoException) => resolve(error);
    stream.once('error', onError);
    stream.write(chunk, (error) => {
      if (error) return resolve(error);
      stream.off('error', onError);
      resolve(null);
    });
  });
}
