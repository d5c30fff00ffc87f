import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from './areacheck.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/areacheck.mjs', import.meta.url));

/** Writes the most memory that the process ever had, in kB, as the last line of stderr. */
const TELLS_PEAK = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
`)}`;

const MEGABYTES = 1e6;

const SENTENCE =
  'The fire in Kharkiv oblast burned about 2,300 square miles, roughly four times Greater London, ' +
  'officials said on Monday, and crews were to be back on the next day with engines and with men. \n\n';

const CLAIM =
  'The fire in Kharkiv oblast burned about 2,300 square miles, roughly four times Greater London, ' +
  'officials said on Monday, and crews were back.';

/** The most memory, MB, that the command has while it checks a file of a name and a text. */
function peakMB(name: string, text: string, ...options: string[]): number {
  const file = join(folderWith({ [name]: text }), name);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', TELLS_PEAK, SCRIPT, 'check', ...options, file],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(Number(stderr)).toBeGreaterThan(20_000);
  return Number(stderr) / 1000;
}

const filled = (piece: string) => piece.repeat(Math.floor((19.5 * MEGABYTES) / piece.length));

describe('areacheck check on 20 MB', () => {
  it('needs at most 500 MB, though every 200 characters hold a claim', () => {
    expect(peakMB('fire.txt', filled(SENTENCE))).toBeLessThan(500);
  });

  it('needs as little for a page of as many paragraphs, as JSON, which has its text as well', () => {
    const page = `<html><body><article><h1>Fire</h1>${filled(`<p>${CLAIM}</p>\n`)}</article>`;
    expect(peakMB('fire.html', page, '--json')).toBeLessThan(500);
  });
});
