import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readChunks } from '../../src/figure/formats/pngChunks.ts';
import { en } from '../../src/text/en/command.ts';
import { uk } from '../../src/text/uk/command.ts';
import { folderWith } from './areacheck.ts';
import { collecting, run } from './inProcess.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/areacheck.mjs', import.meta.url));
const PITCH = 'The site covers 7,140 square metres, the size of a football pitch.';
const PITCH_UK = 'Ділянка має 7140 квадратних метрів, як футбольне поле.';
const TWO = 'The pond covers 3 hectares. The site covers 2 ha, about three football pitches.';
const PITCH_STEM = '7140-square-metres-football-pitch-article';

/** A folder for figures that is not there yet. */
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'areacheck-many-')), 'out');

const snapshot = (...options: string[]) => run(['snapshot', ...options], en);

const linesOf = (text: string) => text.split('\n').slice(0, -1);

const jsonLines = (text: string) =>
  linesOf(text).map((line) => JSON.parse(line) as Record<string, unknown>);

const languagesIn = (text: string) =>
  jsonLines(text).flatMap(({ figures }) =>
    (figures as { language: string }[]).map(({ language }) => language),
  );

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('areacheck snapshot --reports', () => {
  it('draws a figure of each report by its name, and says so on a line each', async () => {
    const reports = folderWith({ 'b.html': `<p>${PITCH}</p>`, 'a.txt': PITCH, 'x.csv': PITCH });
    const out = newFolder();
    const { stdout, stderr, exitCode } = await snapshot('--reports', reports, '--out', out);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    const files = ['a', 'b'].map((name) => `${name}_${PITCH_STEM}.png`);
    expect(linesOf(stdout)).toEqual([
      `${join(reports, 'a.txt')}: ${join(out, files[0])}`,
      `${join(reports, 'b.html')}: ${join(out, files[1])}`,
    ]);
    expect(readdirSync(out)).toEqual(files);
  });

  it('gives each figure its report’s language, and says so unless one was asked for', async () => {
    const reports = folderWith({ 'a.txt': PITCH, 'uk.txt': PITCH_UK });
    const spoken = await snapshot('--reports', reports, '--out', newFolder());
    expect(linesOf(spoken.stdout).map((line) => line.includes('in Ukrainian'))).toEqual([
      false,
      true,
    ]);
    const { stdout } = await snapshot('--reports', reports, '--out', newFolder(), '--json');
    expect(languagesIn(stdout)).toEqual(['en', 'uk']);
    const asked = await snapshot('--reports', reports, '--out', newFolder(), '--language', 'en');
    expect(asked.stdout).not.toContain('Ukrainian');
  });

  it('makes the same file as one figure alone', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1735689600');
    const reports = folderWith({ 'a.txt': PITCH });
    const out = newFolder();
    await snapshot('--reports', reports, '--out', out, '--format', 'svg,png');
    for (const extension of ['svg', 'png']) {
      const alone = join(reports, `alone.${extension}`);
      await snapshot('--report', join(reports, 'a.txt'), '--out', alone);
      const bytes = readFileSync(join(out, `a_${PITCH_STEM}.${extension}`));
      expect(Buffer.compare(bytes, readFileSync(alone))).toBe(0);
    }
  });

  it('says what has no figure, goes on, and ends with exit code 2', async () => {
    const reports = folderWith({ 'a.txt': '', 'b.txt': 'Nothing.', 'c.txt': PITCH });
    const out = newFolder();
    const { stdout, stderr, exitCode } = await snapshot('--reports', reports, '--out', out);
    expect(linesOf(stdout)).toEqual([
      `${join(reports, 'a.txt')}: there is no text in it`,
      `${join(reports, 'b.txt')}: no area claim found`,
      expect.stringMatching(/c\.txt: .*\.png$/),
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'areacheck: 2 of 3 reports have no figure or not all; the lines of these say why\n',
    );
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('takes the first claim that has a verdict, one by its number, or all', async () => {
    const reports = folderWith({ 'two.txt': TWO });
    const claimsOf = async (...options: string[]) => {
      const argv = ['--json', '--reports', reports, '--out', newFolder(), '--format', 'svg'];
      const { stdout } = await snapshot(...argv, ...options);
      const [{ figures }] = jsonLines(stdout);
      return (figures as { claim: number; files: string[] }[]).map(({ claim }) => claim);
    };
    expect(await claimsOf()).toEqual([2]);
    expect(await claimsOf('--claim', '1')).toEqual([1]);
    expect(await claimsOf('--claim', 'all')).toEqual([1, 2]);
    const missing = await snapshot('--reports', reports, '--out', newFolder(), '--claim', '3');
    expect(missing.stdout).toMatch(/two\.txt: "--claim 3": there are 2 claims$/m);
    expect(missing.exitCode).toBe(2);
  });

  it('--json gives files, pixels, language and credits of each figure', async () => {
    const reports = folderWith({ 'a.txt': PITCH });
    const out = newFolder();
    const { stdout } = await snapshot(
      ...['--json', '--reports', reports, '--out', out],
      ...['--format', 'svg,pdf', '--size', 'square'],
    );
    const files = ['svg', 'pdf'].map((extension) =>
      join(out, `a_7140-square-metres-football-pitch-square.${extension}`),
    );
    const figure = { claim: 1, files, widthPx: 1080, heightPx: 1080, language: 'en', credits: [] };
    expect(jsonLines(stdout)).toEqual([
      { report: 'a.txt', figures: [{ ...figure, leftOut: [{ block: 'checks', why: 'no-room' }] }] },
    ]);
    for (const file of files) expect(existsSync(file)).toBe(true);
  });

  it('replaces what is there already only with --force', async () => {
    const reports = folderWith({ 'a.txt': PITCH });
    const out = newFolder();
    const argv = ['--reports', reports, '--out', out];
    await snapshot(...argv);
    const file = join(out, `a_${PITCH_STEM}.png`);
    writeFileSync(file, 'mine');
    const kept = await snapshot(...argv);
    expect(kept.stdout).toContain(`${file}: is there already; --force replaces it`);
    expect(kept.exitCode).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await snapshot(...argv, '--force')).exitCode).toBe(0);
    expect(readChunks(new Uint8Array(readFileSync(file)))).not.toBeNull();
  });

  it('says how far it is where somebody looks', async () => {
    const reports = folderWith({ 'a.txt': 'Nothing.', 'b.txt': 'Nothing.' });
    const { stream, text } = collecting();
    const stderr = Object.assign(stream, { isTTY: true });
    await run(['snapshot', '--reports', reports, '--out', newFolder()], en, { stderr });
    expect(text()).toContain('1 of 2 done');
    expect(text()).toMatch(/2 of 2 done\r.\[Kareacheck: 2 of 2 reports have no figure/);
  });

  it('stopped by Ctrl-C, leaves whole files alone', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => [`${i}.txt`, PITCH] as const);
    const reports = folderWith(Object.fromEntries(texts));
    const out = newFolder();
    const argv = [SCRIPT, 'snapshot', '--reports', reports, '--out', out];
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => child.kill('SIGINT'));
    const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    expect(signal).toBe('SIGINT');
    const names = readdirSync(out);
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(12);
    for (const name of names) {
      expect(name).toMatch(/\.png$/);
      expect(readChunks(new Uint8Array(readFileSync(join(out, name))))).not.toBeNull();
    }
  });

  const folder = folderWith({ 'a.txt': PITCH, 'nothing.csv': '' });
  const out = ['--out', newFolder()];
  const here = ['--reports', folder];

  it.each([
    [[...here], '--out with the folder for the figures was expected'],
    [['--reports', join(folder, 'nix'), ...out], /nix: there is no such file$/],
    [['--reports', join(folder, 'a.txt'), ...out], /a\.txt: is a file, not a folder$/],
    [
      ['--reports', folderWith({ 'x.csv': '' }), ...out],
      /no report in it; files ending in \.txt, /,
    ],
    [[...here, '--out', join(folder, 'a.txt')], /a\.txt: is a file, not a folder$/],
    [[...here, '--out', join(folder, 'no/out')], /no\/out: the folder for it is not there$/],
    [[...here, '--out', 'x.png'], /^"--out x\.png": the name of a folder was expected; --format /],
    [
      [...here, ...out, '--format', 'gif'],
      '"--format gif": one of svg, pdf, png, zip was expected',
    ],
    [[...here, ...out, '--format', ''], '"--format ": one of svg, pdf, png, zip was expected'],
    [[...here, ...out, '--text', 'outlines'], '"--text" is for .svg, .zip alone'],
    [
      [...here, ...out, '--claim', 'last'],
      '"--claim last": first, all or a number from 1 was expected',
    ],
    [[...here, ...out, '--title', 'x'], /^"--title" is for one figure; /],
    [[...here, ...out, '--report', 'x'], /^"--report" is for one figure; /],
    [[...here, ...out, '--theme', 'red'], '"--theme red": one of light, dark, mono was expected'],
    [[...here, ...out, '--ndjson'], /^"--reports" and "--ndjson" are two places /],
    [['--ndjson', join(folder, 'nix'), ...out], /nix: there is no such file$/],
    [['--out', 'x.png', '--format', 'png'], /^"--format" goes with --reports or --ndjson; /],
  ])('%j is refused', async (options, message) => {
    const { stdout, stderr, exitCode } = await snapshot(...options);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr.slice('areacheck: '.length, -1)).toMatch(message);
  });
});

describe('areacheck snapshot --ndjson', () => {
  const lines = (...documents: unknown[]) =>
    Buffer.from(documents.map((document) => `${JSON.stringify(document)}\n`).join(''));

  it('draws a figure of each line, by its id, and says what is wrong with others', async () => {
    const out = newFolder();
    const stdin = Readable.from([
      lines({ id: 'A 1', text: PITCH }, { id: 2 }, { text: PITCH }, { id: 'a-1', text: PITCH }),
    ]);
    const argv = ['snapshot', '--ndjson', '--json', '--out', out, '--format', 'svg'];
    const { stdout, exitCode } = await run(argv, en, { stdin });
    const answers = jsonLines(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['A 1', 2, undefined, 'a-1']);
    expect(answers[1]).toEqual({
      id: 2,
      figures: [],
      error: 'line 2: a string "text" was expected, but the object has no "text"',
    });
    expect(exitCode).toBe(2);
    expect(readdirSync(out)).toEqual(
      ['a-1-2', 'a-1', 'line-3'].map((stem) => `${stem}_${PITCH_STEM}.svg`),
    );
  });

  it('answers a line before the next one comes', async () => {
    let answered: () => void = () => {};
    const first = new Promise<void>((resolve) => (answered = resolve));
    async function* input() {
      yield lines({ text: PITCH });
      await first;
      yield lines({ text: 'Nothing.' });
    }
    const { stream, text } = collecting();
    const write = stream.write.bind(stream) as (chunk: string, done: () => void) => boolean;
    stream.write = ((chunk: string, done: () => void) => {
      answered();
      return write(chunk, done);
    }) as typeof stream.write;
    const argv = ['snapshot', '--ndjson', '--out', newFolder(), '--format', 'svg'];
    await run(argv, en, { stdin: Readable.from(input()), stdout: stream });
    expect(linesOf(text())).toHaveLength(2);
  });

  it('says the same in Ukrainian', async () => {
    const stdin = Readable.from([lines({ text: 'Нічого.' })]);
    const { stdout, stderr } = await run(['snapshot', '--ndjson', '--out', newFolder()], uk, {
      stdin,
    });
    expect(stdout).toBe('рядок 1: тверджень про площу не знайдено\n');
    expect(stderr).toContain('матеріалів без ілюстрації або не з усіма: 1 з 1');
  });
});
