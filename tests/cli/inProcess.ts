import { Readable, Writable } from 'node:stream';
import type { Streams } from '../../src/cli/outcome.ts';
import { run as runWithStreams } from '../../src/cli/run.ts';
import type { CommandCatalogue } from '../../src/text/commandCatalogue.ts';

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
  catalogue: CommandCatalogue,
  streams: Partial<Streams> = {},
  uncaught?: Promise<never>,
) {
  const [stdout, stderr] = [collecting(), collecting()];
  const usual = { stdin: Readable.from([]), stdout: stdout.stream, stderr: stderr.stream };
  const exitCode = await runWithStreams(argv, catalogue, { ...usual, ...streams }, uncaught);
  return { stdout: stdout.text(), stderr: stderr.text(), exitCode };
}
