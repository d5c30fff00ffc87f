import { spawnSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './inProcess.ts';
import { en } from '../../src/text/en/command.ts';
import { encodeIn, utf16 } from '../files/fileOf.ts';

const REPORT = `# The week

The army said it had retaken 2,300 square miles (6,000 sq km) in the Kharkiv region, about
four times the size of Greater London.

Officials put the fire at between 2,000 and 3,000 hectares.

The lake is the size of Luxembourg.
`;

const folder = mkdtempSync(join(tmpdir(), 'areacheck-check-'));

/** A file of that name and content; its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const json = async (path: string, ...options: string[]) =>
  JSON.parse((await run(['check', path, '--json', ...options], en)).stdout);
const textOf = async (path: string, ...options: string[]) =>
  (await run(['check', path, ...options], en)).stdout.replaceAll('\u00a0', ' ');
const errorOf = async (path: string, ...options: string[]) => {
  const { stdout, stderr, exitCode } = await run(['check', path, ...options], en);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  expect(stderr).toMatch(/^areacheck: .+\n$/);
  return stderr.slice('areacheck: '.length, -1);
};

it('says of GeoJSON that it is no report', async () => {
  const path = file('map.geojson', '{"type":"FeatureCollection","features":[');
  expect(await errorOf(path)).toBe(
    `${path}: this is GeoJSON, not a report; “areacheck measure FILE” measures its areas`,
  );
});

describe('areacheck check --json', () => {
  it('gives every claim with its quote, figures, comparison, places and checks', async () => {
    const { claims, ...rest } = await json(file('report.md', REPORT));
    expect(rest).toEqual({ language: 'en' });
    expect(claims).toHaveLength(3);
    const [{ checks, ...claim }] = claims;
    expect(claim).toEqual({
      quote: REPORT.slice(REPORT.indexOf('2,300'), REPORT.indexOf('.\n\nOfficials')),
      start: REPORT.indexOf('2,300'),
      end: REPORT.indexOf('.\n\nOfficials'),
      // 2,300 and 2,250–2,350 × 2.589988110336 km²
      area: {
        value: 2300,
        unit: 'sq mi',
        km2: expect.closeTo(5956.972654, 5),
        lowKm2: expect.closeTo(5827.473248, 5),
        highKm2: expect.closeTo(6086.472059, 5),
        hedge: null,
        quote: '2,300 square miles',
      },
      alsoStated: [
        {
          value: 6000,
          unit: 'km2',
          km2: 6000,
          quote: '6,000 sq km',
        },
      ],
      comparisons: [
        {
          kind: 'comparison',
          place: 'greater-london',
          multiple: 4,
          hedge: 'about',
          quote: 'about\nfour times the size of Greater London',
        },
      ],
      places: [
        { id: 'greater-london', role: 'yardstick' },
        { id: 'kharkiv-oblast', role: 'within' },
      ],
      information: expect.objectContaining({ comesTo: null }),
    });
    expect(Object.keys(checks[0])).toEqual([
      'kind',
      'places',
      'verdict',
      'stated',
      'found',
      'note',
    ]);
    expect(
      checks.slice(0, 2).map(({ kind, verdict }: Record<string, string>) => [kind, verdict]),
    ).toEqual([
      ['comparison', 'rounded'],
      ['units', 'holds'],
    ]);
    expect(checks[0]).toMatchObject({
      places: ['greater-london'],
      stated: { value: 4, low: 4, high: 4, unit: 'times' },
      found: {
        low: expect.closeTo(5956.972654 / 1579, 5),
        high: expect.closeTo(5956.972654 / 1569, 5),
        unit: 'times',
      },
      note: expect.stringContaining('3.8 times Greater London, not 4'),
    });
  });

  it('reads a range from end to end and a comparison without a figure', async () => {
    const { claims } = await json(file('report.md', REPORT));
    // "2,000" is 1,500–2,500, "3,000" is 2,500–3,500; 100 ha are one km².
    expect(claims[1].area).toMatchObject({ value: 2500, km2: 25, lowKm2: 15, highKm2: 35 });
    expect(claims[2]).toMatchObject({
      quote: 'the size of Luxembourg',
      area: null,
      comparisons: [{ place: 'luxembourg', multiple: 1, hedge: null }],
      checks: [],
      information: {
        comesTo: { km2: expect.closeTo(2590, -2) },
        notes: ['That comes to about 2,600\u00a0km²'],
      },
    });
  });

  it('gives the text of a page, and offsets into it', async () => {
    const html = `<!doctype html><html><head><title>T</title></head><body><p>It burned
      <b>12,000</b>&nbsp;hectares.</p><script>"1 sq mi"</script></body></html>`;
    const { claims, text } = await json(file('page.html', html));
    expect(text).toBe('It burned 12,000\u00a0hectares.');
    expect(claims).toMatchObject([{ quote: '12,000\u00a0hectares', area: { value: 12000 } }]);
    expect(text.slice(claims[0].start, claims[0].end)).toBe(claims[0].quote);
  });

  it.each([
    ['UTF-16', utf16(`\ufeff${REPORT}`, 'le')],
    ['UTF-16 without a mark', utf16(REPORT, 'be')],
    ['UTF-8 with a mark', `\ufeff${REPORT}`],
  ])('finds the same in %s', async (name, content) => {
    expect(await json(file(`${name}.txt`, content))).toEqual(await json(file('r.md', REPORT)));
  });

  it('is an empty list when there is no claim', async () => {
    expect(await json(file('none.txt', 'Nothing of the kind.'))).toEqual({
      language: 'en',
      claims: [],
    });
  });
});

describe('areacheck check, for people', () => {
  it('quotes each claim on its line, with its checks in columns', async () => {
    const lines = (await textOf(file('report.md', REPORT))).split('\n');
    expect(lines[0]).toBe(
      'line 3: “2,300 square miles (6,000 sq km) in the Kharkiv region, about four times the size of Greater London”',
    );
    const columns = lines
      .slice(0, lines.indexOf(''))
      .filter((line) => / (holds|rounded) {2}/.test(line));
    expect(columns[0]).toMatch(/^ {2}Comparison +rounded +3\.8 times Greater London, not 4$/);
    expect(columns[1]).toMatch(/^ {2}Units +holds +“2,300 square miles” and “6,000 sq km” agree$/);
    expect(new Set(columns.map((line) => line.search(/holds|rounded/))).size).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^line 8: .*Luxembourg”$/));
  });

  it('says what a comparison without a figure comes to', async () => {
    const found = await textOf(file('report.md', REPORT));
    expect(found).toMatch(/^ {2}For scale +That comes to about 2,600 km²$/m);
  });

  it('says that a claim has nothing to check', async () => {
    const path = file('sea.txt', 'Malta has set up a 60,000 sq km marine reserve.');
    expect(await textOf(path)).toMatch(/^ {2}nothing to check$/m);
  });

  it('says what the text leaves open', async () => {
    const text = 'Fire took 600 hectares near Kharkiv, three times larger than Manhattan.';
    const found = await textOf(file('open.txt', text));
    expect(found).toContain('“3 times larger than” may also mean 4 times as large');
    expect(found).toContain('read as Kharkiv oblast; it may also be Kharkiv city');
  });

  it('says which encoding was guessed', async () => {
    const text = 'Пожежа знищила 600 га лісу, повідомили рятувальники у вівторок.';
    const found = await textOf(file('old.txt', encodeIn('windows-1251', text)));
    expect(found).toMatch(
      /^The file does not say.*windows-1251, which is a guess\.\n\nline 1: “600 га/,
    );
  });

  it('says that there is no claim', async () => {
    const path = file('none.txt', 'Nothing of the kind.');
    expect(await textOf(path)).toBe(`${path}: no area claim found\n`);
  });
});

describe('areacheck check, its options', () => {
  it('takes the day of the report for "on Monday", by either spelling', async () => {
    const path = file('when.txt', 'On Monday the army said that it had taken 600 sq km.');
    // 13 September 2022 was a Tuesday.
    expect(await textOf(path, '--date', '2022-09-13')).toContain('on 2022-09-12');
    expect(await textOf(path, '--date=2022-09-13')).toContain('on 2022-09-12');
    expect(await textOf(path)).not.toContain('2022');
  });

  it.each([
    [['--date', '2022-02-30'], '"--date 2022-02-30": a day as 2022-09-12 was expected'],
    [['--date=tomorrow'], '"--date tomorrow": a day as 2022-09-12 was expected'],
    [['--language', 'fr'], '"--language fr": there are en, uk'],
  ])('%j is wrong', async (options, message) => {
    expect(await errorOf(file('report.md', REPORT), ...options)).toBe(message);
  });
});

describe('areacheck check, given something else', () => {
  it.each([
    ['empty.txt', '', 'there is no text in it'],
    ['report.pdf', '%PDF-1.4\n', 'this is a PDF file, not text'],
    ['report.html', '<html><body></body></html>', 'the page has no text'],
  ])('%s', async (name, content, message) => {
    const path = file(name, content);
    expect(await errorOf(path)).toMatch(`${path}: ${message}`);
  });

  it('says that a file is missing or a folder', async () => {
    expect(await errorOf(join(folder, 'missing'))).toMatch(/missing: there is no such file$/);
    expect(await errorOf(folder)).toBe(`${folder}: is a folder, not a file`);
  });

  it('refuses 50 MB with both sizes', async () => {
    const path = file('big.html', '');
    truncateSync(path, 50_000_000);
    expect(await errorOf(path)).toBe(`${path}: the file has 50 MB; at most 20 MB can be read`);
  });
});

describe('areacheck check -', () => {
  const script = fileURLToPath(new URL('../../scripts/areacheck.mjs', import.meta.url));
  const piped = (input: string | Uint8Array, ...options: string[]) =>
    spawnSync(process.execPath, [script, 'check', '-', ...options], { input, encoding: 'utf8' });

  it('reads standard input, a page too', async () => {
    const fromText = piped(REPORT, '--json');
    expect(fromText).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(fromText.stdout)).toEqual(await json(file('report.md', REPORT)));
    const fromPage = piped('<!doctype html><title>T</title><p>600 ha burned.', '--json');
    expect(JSON.parse(fromPage.stdout)).toMatchObject({ text: '600 ha burned.' });
  });

  it('stops when there is too much of it, and says so when there is nothing', () => {
    expect(piped(Buffer.alloc(21_000_000, 'word '))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^areacheck: standard input: .*longer than 20 MB.*\n$/),
    });
    expect(piped('')).toMatchObject({
      status: 2,
      stderr: 'areacheck: standard input: there is no text in it\n',
    });
  });
});
