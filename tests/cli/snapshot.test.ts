import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from './inProcess.ts';
import { en } from '../../src/text/en/command.ts';
import { areacheck } from './areacheck.ts';
import {
  bytesOf,
  drawn,
  errorOf,
  folder,
  inFolder,
  PITCH,
  pngSizeIn,
  svgIn,
} from './snapshotFile.ts';

const startOf = (name: string) => new TextDecoder('latin1').decode(bytesOf(name).subarray(0, 5));

describe('areacheck snapshot', () => {
  it('draws the built-in report, and --json says file, language, pixels and credits alone', async () => {
    const said = await drawn('first.svg');
    expect(Object.keys(said)).toEqual(['file', 'widthPx', 'heightPx', 'language', 'credits']);
    expect(said).toMatchObject({ file: inFolder('first.svg'), widthPx: 1440 });
    expect(said.credits).toContainEqual(expect.stringContaining('© OpenStreetMap contributors'));
    const { title, description, words } = svgIn('first.svg');
    expect(title).toMatch(/^2,300 square miles is 3\.8 times Greater London/);
    expect(description).toContain('Kharkiv oblast');
    expect(words).toContain('© OpenStreetMap contributors, ');
    const file = readFileSync(inFolder('first.svg'), 'utf8');
    for (const credit of said.credits) expect(file).toContain(credit.split(' (')[0].slice(0, 20));
  });

  it.each([
    ['svg', '<?xml'],
    ['png', '\u0089PNG\r'],
    ['pdf', '%PDF-'],
    ['zip', 'PK\u0003\u0004'],
    ['PNG', '\u0089PNG\r'],
  ])('writes a .%s by its name', async (extension, start) => {
    await drawn(`by-name.${extension}`, ...PITCH);
    expect(startOf(`by-name.${extension}`).slice(0, start.length)).toBe(start);
  });

  it('packs every format with the data', async () => {
    await drawn('all.zip', ...PITCH);
    const names = Object.keys(unzipSync(bytesOf('all.zip')));
    const beside = names.filter((name) => !name.startsWith('fonts/'));
    for (const extension of ['svg', 'pdf', 'png']) {
      expect(beside).toContain(`7140-square-metres-football-pitch-article.${extension}`);
    }
    expect(beside).toHaveLength(8);
    expect(names.length).toBeGreaterThan(beside.length);
  });

  it.each([
    ['a4', 3508, 2480],
    ['a4-portrait', 2480, 3508],
    ['A4', 3508, 2480],
    ['4k', 3840, 2160],
    ['1200x800', 1200, 800],
    ['1201 × 803', 1201, 803],
  ])('--size %s is %i × %i pixels', async (size, widthPx, heightPx) => {
    const said = await drawn('sized.png', ...PITCH, '--size', size);
    expect(said).toMatchObject({ widthPx, heightPx });
    expect(pngSizeIn('sized.png')).toEqual({ widthPx, heightPx });
  });

  it('gives an SVG the size of its paper', async () => {
    await drawn('paper.svg', ...PITCH, '--size', 'a4');
    expect(svgIn('paper.svg').size).toEqual(['297mm', '209.97mm']);
  });

  it('says to people what was written, and whom to credit if anybody', () => {
    const { stdout, stderr, exitCode } = areacheck(
      ['snapshot', '--report', 'two.txt', '--claim', '2', '--out', 'said.svg'],
      folder,
    );
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toMatch(/^said\.svg: 1440 × \d+ pixels\nCredits: © OpenStreetMap[^\n]+\n$/);
    expect(existsSync(inFolder('said.svg'))).toBe(true);
  });

  it('draws a report from standard input, and prints one JSON document', () => {
    const { stdout, stderr, exitCode } = areacheck(
      ['snapshot', '--report', '-', '--json', '--out', 'piped.svg'],
      folder,
      'The site covers 7,140 square metres, the size of a football pitch.',
    );
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ file: 'piped.svg', credits: [] });
    expect(svgIn('piped.svg').words).not.toContain('Data:');
  });

  it.each(['two.txt', 'two.html'])('draws claim 2 of %s', async (report) => {
    await drawn('second.svg', '--report', inFolder(report), '--claim', '2');
    expect(svgIn('second.svg').title).toContain('Luxembourg');
  });

  it('draws several claims of a report, and one of another, on one sheet', async () => {
    await drawn('both.svg', '--report', inFolder('two.txt'), '--claim', 'all');
    const { title, words } = svgIn('both.svg');
    expect(title).toContain('2 claims');
    expect(words).toContain('the same for all');
    await drawn(
      'days.svg',
      '--report',
      inFolder('two.txt'),
      '--claim',
      '2,1',
      '--and',
      inFolder('two.html'),
    );
    expect(svgIn('days.svg').title).toContain('3 claims');
  });

  it('reads each of two reports by its own day, and neither by that of the other', async () => {
    const two = ['--report', inFolder('monday.txt'), '--and', inFolder('thursday.txt')];
    await drawn('days.svg', ...two, '--date', '2022-09-06,2022-09-09', '--size', 'a4');
    expect(svgIn('days.svg').words).toMatch(/5 September 2022.*8 September 2022/);
    await drawn('days.svg', ...two, '--date', '2022-09-06', '--size', 'a4');
    const { words } = svgIn('days.svg');
    expect(words.match(/\d+ September 2022/g)).toEqual(['5 September 2022']);
    expect(words).not.toContain('Thursday');
    expect(await errorOf('--out', 'x.svg', ...two, '--date', '2022-09-06,soon')).toContain(
      '"--date soon"',
    );
  });

  it.each(['--place=Wales', '--at=50, 30', '--turn=20', '--note=50, 30: words'])(
    'refuses %s for several claims, which have no map',
    async (option) => {
      const several = ['--report', inFolder('two.txt'), '--claim', 'all', '--out', 'x.svg'];
      expect(await errorOf(...several, option)).toMatch(
        new RegExp(`^"${option.split('=')[0]}" puts a claim's shape on its map`),
      );
    },
  );

  it('draws further places beside several claims', async () => {
    const several = ['--report', inFolder('two.txt'), '--claim', 'all'];
    await drawn('more.svg', ...several, '--compare', 'Wales');
    expect(svgIn('more.svg').words).toContain('Wales');
  });

  it('draws a Ukrainian report in Ukrainian unless told otherwise, and says so', async () => {
    const report = inFolder('site-uk.txt');
    writeFileSync(report, 'Ділянка має 7140 квадратних метрів, як футбольне поле.');
    expect(await drawn('uk.svg', '--report', report)).toMatchObject({ language: 'uk' });
    expect(svgIn('uk.svg').words).toContain('футбольне поле');
    expect(await drawn('uk.svg', '--report', report, '--language', 'en')).toMatchObject({
      language: 'en',
    });
    expect(svgIn('uk.svg').words).toContain('football pitch');
    const order = ['snapshot', '--force', '--out', inFolder('uk.svg'), '--report', report];
    expect((await run(order, en)).stdout).toMatch(/^In Ukrainian, as its report is/m);
    expect((await run([...order, '--language', 'uk'], en)).stdout).not.toContain('Ukrainian');
  });

  it('speaks Ukrainian', async () => {
    await drawn('uk.svg', ...PITCH, '--language', 'uk');
    const { language, words } = svgIn('uk.svg');
    expect(language).toMatch(/^uk/);
    expect(words).toContain('квадратних метрів');
    expect(words).not.toMatch(/The claim|times/);
  });

  it('takes themes and shapes, places to compare and words of one’s own', async () => {
    const own = ['--title', 'My title', '--standfirst', 'My words', '--notes', 'My note'];
    const compare = ['--compare', 'Wales; Rhode Island, Belgium', '--yardstick', 'circle'];
    const strip = ['--template', 'strip', '--alt', 'My alt text'];
    await drawn('own.svg', ...PITCH, '--theme', 'dark', ...compare, ...own, ...strip);
    const { title, description, words } = svgIn('own.svg');
    expect({ title, description }).toEqual({ title: 'My title', description: 'My alt text' });
    for (const word of ['My title', 'My words', 'My note']) expect(words).toContain(word);
    expect(words).toContain('Rhode Island');
  });

  it('writes notes on the map, and in the alternative text, as often as they are asked for', async () => {
    const notes = ['49.2, 37.3: Izium: retaken', '49°12′N 36°E: Here'];
    await drawn('notes.svg', ...notes.flatMap((note) => ['--note', note]));
    const { description, words } = svgIn('notes.svg');
    for (const note of ['Izium: retaken', 'Here']) expect(words).toContain(note);
    expect(description).toMatch(/ Written on the map: Izium: retaken; Here\.$/);
  });

  it('says of a note that its map does not reach where it points', async () => {
    const argv = ['--note', '0, 0: Null island', '--out', inFolder('far.svg'), '--force'];
    const { stdout } = await run(['snapshot', ...argv], en);
    expect(stdout).toContain('Not on the figure, which has no map of that place: Null island.');
  });

  describe('with SOURCE_DATE_EPOCH', () => {
    afterEach(() => {
      delete process.env.SOURCE_DATE_EPOCH;
    });

    it.each(['svg', 'png', 'pdf', 'zip'])('makes the same %s again', async (extension) => {
      // 1 January 2025, 00:00 UTC
      process.env.SOURCE_DATE_EPOCH = '1735689600';
      const names = [`once.${extension}`, `again.${extension}`];
      for (const name of names) await drawn(name, ...PITCH);
      const [once, again] = names.map(bytesOf);
      expect(Buffer.compare(once, again)).toBe(0);
      if (extension === 'svg') expect(svgIn('once.svg').date).toBe('2025-01-01');
    });

    it('refuses what is no number of seconds', async () => {
      process.env.SOURCE_DATE_EPOCH = 'yesterday';
      expect(await errorOf('--out', inFolder('x.svg'))).toMatch(/^SOURCE_DATE_EPOCH .*"yesterday"/);
    });
  });
});

describe('areacheck snapshot, given something wrong', () => {
  const out = ['--out', inFolder('wrong.svg')];

  it.each([
    [[], /^"snapshot" needs --out .* ending in \.svg, \.pdf, \.png, \.zip$/],
    [['--out', 'x'], /^"--out x": a name ending in \.svg, /],
    [['--out', 'x.gif'], /^"--out x\.gif": a name ending in /],
    [['--out', inFolder('no/x.svg')], /no\/x\.svg: the folder for it is not there$/],
    [['--out', inFolder('two.txt/x.svg'), ...PITCH], /x\.svg: the folder for it is not there$/],
    [
      [...out, '--size', 'b5'],
      /^"--size": “b5” .*article, article-320, .*square, portrait, story, .*a4/,
    ],
    [[...out, '--size', '100x900'], /100 × 900 pixels are too few: at least 200 /],
    [[...out, '--size', '20000x900'], /20000 × 900 pixels are too many: at most 16,384 /],
    [[...out, ...PITCH, '--size', '200x200'], /200 × 200 pixels has no room/],
    [[...out, '--theme', 'red'], '"--theme red": one of light, dark, mono was expected'],
    [
      [...out, '--yardstick', 'qqqqqq'],
      '"--yardstick qqqqqq": one of copies, square, circle or the name of a place was expected',
    ],
    [[...out, '--yardstick', 'Kyiv'], /^"Kyiv" can be .*kyiv-oblast.*; name one of them$/],
    [[...out, '--yardstick', 'tennis court'], /there is no outline of that place/],
    [[...out, '--language', 'fr'], '"--language fr": one of en, uk was expected'],
    [
      [...out, '--note', '50.0, 36.2'],
      /^"--note 50\.0, 36\.2": coordinates, a colon and words were expected/,
    ],
    [[...out, '--note', '50, 36: '], /^"--note 50, 36: ": coordinates, a colon and words /],
    [[...out, '--note', 'here: words'], /^"--note here: words": “here” is not a latitude /],
    [[...out, '--note', '95, 36: words'], /^"--note 95, 36: words": .*95/],
    [[...out, '--compare', 'Wales; Atlantis'], 'unknown place "Atlantis"'],
    [[...out, '--compare', 'Kyiv'], /^"Kyiv" can be .*kyiv-oblast.*; name one of them$/],
    [[...out, '--report', inFolder('missing')], /missing: there is no such file$/],
    [[...out, '--report', inFolder('none.txt')], /none\.txt: no area claim found$/],
    [
      [...out, '--report', inFolder('two.txt'), '--claim', '3'],
      /^"--claim 3": .*two\.txt has 2 claims; a number from 1 to 2, several \("1,3"\) or "all" was expected$/,
    ],
    [
      [...out, '--report', inFolder('two.txt'), '--and', inFolder('missing.txt')],
      /missing\.txt: there is no such file$/,
    ],
    [[...out, '--claim', '0'], /^"--claim 0": the built-in report has 1 claim; /],
    [[...out, '--claim', 'first'], /^"--claim first": the built-in report has 1 claim; /],
    [[...out, ...PITCH, '--date', 'today'], /^"--date today": a day as 2022-09-12 was expected$/],
  ])('%j', async (options, message) => {
    expect(await errorOf(...options)).toMatch(message);
    expect(existsSync(inFolder('wrong.svg'))).toBe(false);
  });

  it('refuses a PNG that is too large, with both sizes', async () => {
    const options = ['--out', inFolder('wrong.png'), ...PITCH, '--size', '9000x9000'];
    expect(await errorOf(...options)).toMatch(/9000 × 9000 pixels is too large: at most 8,192 /);
  });

  it('says that the name is a folder’s, and leaves nothing behind', async () => {
    mkdirSync(inFolder('folder.svg'));
    expect(await errorOf('--out', inFolder('folder.svg'), ...PITCH)).toMatch(
      /folder\.svg: is a folder, not a file$/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('keeps what was there when a figure fails', async () => {
    writeFileSync(inFolder('kept.svg'), 'before');
    await errorOf('--out', inFolder('kept.svg'), ...PITCH, '--title', 'مساحة');
    expect(readFileSync(inFolder('kept.svg'), 'utf8')).toBe('before');
    await drawn('kept.svg', ...PITCH);
    expect(startOf('kept.svg')).toBe('<?xml');
  });

  it('is one line on stderr and exit code 2, as a process too', () => {
    const { stdout, stderr, exitCode } = areacheck(
      ['snapshot', '--json', '--out', 'x.svg', '--theme', 'a\nb'],
      folder,
    );
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toBe('areacheck: "--theme a\\nb": one of light, dark, mono was expected\n');
  });
});
