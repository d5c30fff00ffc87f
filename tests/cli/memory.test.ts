import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/areacheck.mjs', import.meta.url));

/** Writes the most memory that the process ever had, in kB, as the last line of stderr. */
const TELLS_PEAK = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
`)}`;

const MEGABYTES = 1e6;

const SENTENCE =
  'The fire in Kharkiv oblast burned about 2,300 square miles, roughly four times Greater London, ' +
  'officials said on Monday, and crews were to be back on the next day with engines and with men. \n\n';

describe('areacheck check on 20 MB', () => {
  it('needs at most 500 MB, though every 200 characters hold a claim', () => {
    const input = SENTENCE.repeat(Math.floor((20 * MEGABYTES) / SENTENCE.length));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', TELLS_PEAK, SCRIPT, 'check', '-'],
      { input, stdio: ['pipe', 'ignore', 'pipe'], encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(Number(stderr) / 1000).toBeLessThan(500);
    expect(Number(stderr) / 1000).toBeGreaterThan(20);
  });
});
