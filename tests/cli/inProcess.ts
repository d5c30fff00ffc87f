import { Readable, Writable } from 'node:stream';
import type { Streams } from '../../src/cli/outcome.ts';
import { run as runWithStreams } from '../../src/cli/run.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';

/** A stream that keeps what is written to it. */
export function collecting() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs the command in this process; what it writes, to other streams than given ones, and its exit code. */
export async function run(
  argv: readonly string[],
  catalogue: Catalogue,
  streams: Partial<Streams> = {},
) {
  const [stdout, stderr] = [collecting(), collecting()];
  const exitCode = await runWithStreams(argv, catalogue, {
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    ...streams,
  });
  return { stdout: stdout.text(), stderr: stderr.text(), exitCode };
}
