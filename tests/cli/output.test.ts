import { constants } from 'node:buffer';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { eachMade } from '../../src/cli/eachMade.ts';
import { jsonPieces } from '../../src/cli/jsonPieces.ts';
import { writePieces } from '../../src/cli/output.ts';
import { run } from '../../src/cli/run.ts';
import { en } from '../../src/text/en/command.ts';
import { collecting } from './inProcess.ts';

/** A stream that fails with the code once it has taken that many writes. */
function failing(code: string, after = 0) {
  let writes = 0;
  return new Writable({
    write(_, __, done) {
      done(writes++ < after ? null : Object.assign(new Error(code), { code, syscall: 'write' }));
    },
  });
}

describe('writing answers', () => {
  it('writes more JSON than a string can hold, and keeps little of it', async () => {
    const wide = 'w'.repeat(900);
    const items = Array.from({ length: 4096 }, (_, i) => i);
    const claims = eachMade(items, (i) => ({
      i,
      notes: eachMade(Array.from({ length: 150 }), () => wide),
    }));
    let [bytes, mostWaiting] = [0, 0];
    const stdout: Writable = new Writable({
      write(chunk: Buffer, _, done) {
        bytes += chunk.length;
        mostWaiting = Math.max(mostWaiting, stdout.writableLength);
        setImmediate(done);
      },
    });
    expect(await writePieces(stdout, jsonPieces({ claims }))).toBeNull();
    expect(bytes).toBeGreaterThan(constants.MAX_STRING_LENGTH);
    expect(mostWaiting).toBeLessThan(1_000_000);
  });

  it.each([0, 3])(
    'gives the error of the system after %i writes, and stops asking',
    async (after) => {
      let asked = 0;
      function* pieces() {
        for (; asked < 1000; asked++) yield 'x'.repeat(70_000);
      }
      expect(await writePieces(failing('ENOSPC', after), pieces())).toMatchObject({
        code: 'ENOSPC',
      });
      expect(asked).toBeLessThanOrEqual(after + 1);
    },
  );

  it.each([
    ['ENOSPC', 'no space left, ENOSPC'],
    ['EFBIG', 'larger than files may be here, EFBIG'],
    ['EUNKNOWN', 'EUNKNOWN'],
  ])('says why standard output takes nothing: %s', async (code, why) => {
    const stderr = collecting();
    for (const argv of [['places', 'London'], ['places', '--json', 'London'], ['--help']]) {
      const streams = { stdin: process.stdin, stdout: failing(code), stderr: stderr.stream };
      expect(await run(argv, en, streams)).toBe(2);
    }
    const line = `areacheck: standard output: cannot be written (${why})\n`;
    expect(stderr.text()).toBe(line.repeat(3));
  });

  it.each(['EPIPE', 'ECONNRESET'])('says nothing when the reader is gone: %s', async (code) => {
    const stderr = collecting();
    const streams = { stdin: process.stdin, stdout: failing(code), stderr: stderr.stream };
    expect(await run(['places', 'London'], en, streams)).toBe(0);
    expect(stderr.text()).toBe('');
  });

  it('ends with 2 when nobody hears what is wrong', async () => {
    const stdout = collecting();
    const streams = { stdin: process.stdin, stdout: stdout.stream, stderr: failing('ENOSPC') };
    expect(await run(['places'], en, streams)).toBe(2);
    expect(stdout.text()).toBe('');
  });
});
