import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import { folderWith } from './areacheck.ts';
import { drawn, errorOf, inFolder, PITCH, svgIn } from './snapshotFile.ts';

describe('areacheck snapshot, titles', () => {
  it('writes markup as words', async () => {
    await drawn('markup.svg', ...PITCH, '--title', '<script>alert("1")</script> & ]]>');
    const { title, names } = svgIn('markup.svg');
    expect(title).toBe('<script>alert("1")</script> & ]]>');
    expect(names).not.toContain('script');
  });

  it('writes control characters as spaces', async () => {
    await drawn('control.svg', ...PITCH, '--title', 'a\u0000b\u0007c\nd\u2028e');
    expect(svgIn('control.svg').title).toBe('a b c d e');
    expect(readFileSync(inFolder('control.svg'), 'utf8')).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('turns no words over, whatever the title and the report do', async () => {
    const turned =
      'The army held 2,300 square miles, about four times\u202e Greater London\u2066, Mr Sm\u202eith said on Monday.';
    const report = join(folderWith({ 'turned.txt': turned }), 'turned.txt');
    const title = 'Four \u202etimes\u2067 London';
    await drawn('turned.svg', '--report', report, '--title', title);
    expect(svgIn('turned.svg').title).toBe('Four times London');
    const file = readFileSync(inFolder('turned.svg'), 'utf8');
    expect(file).toContain('about four times Greater London');
    expect(file).toContain('Mr Smith');
    expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it.each([
    ['in words', 'word '.repeat(100).trim()],
    ['in one word', 'x'.repeat(500)],
  ])('sets 500 characters %s', async (_, title) => {
    await drawn('long.svg', ...PITCH, '--title', title);
    expect(svgIn('long.svg').title).toBe(title);
  });

  it('says how many of 1,500 characters fit on a sheet of fixed height', async () => {
    const options = ['--size', '800x600', '--title', 'word '.repeat(300)];
    expect(await errorOf('--out', inFolder('x.svg'), ...PITCH, ...options)).toMatch(
      /^no figure: The title has 1,499 characters; about \d+ fit on a figure of this size/,
    );
  });

  it.each([
    ['Arabic', 'مساحة', 'م س ا ح ة'],
    ['Hebrew', 'שטח', 'ש ט ח'],
    ['emoji', '🔥 fire', '🔥'],
  ])('names the %s letters that it has no type for', async (_, title, letters) => {
    for (const option of ['--title', '--standfirst', '--notes']) {
      expect(await errorOf('--out', inFolder('x.svg'), ...PITCH, option, title)).toContain(
        `not these: ${letters}.`,
      );
    }
  });

  it.each(['', '   '])('writes its own title where one is "%s"', async (title) => {
    await drawn('blank.svg', ...PITCH, '--title', title);
    expect(svgIn('blank.svg').title).toMatch(/^7,140 square metres is /);
  });

  it('leaves out a standfirst and notes that are empty', async () => {
    await drawn('bare.svg', ...PITCH, '--standfirst', '', '--notes', '');
    const { words } = svgIn('bare.svg');
    expect(words).not.toMatch(/Drawn at true size|ellipsoid/);
  });
});

describe('areacheck snapshot, claims', () => {
  const reports: Record<string, string> = {
    earth: 'The storm covers 600 million square kilometres.',
    tiny: 'A flat of 1 m2.',
    wales: 'An area the size of Wales, 8,000 square miles, was burnt.',
    belgium: 'The zone covers 30,000 sq km, about the size of Belgium.',
    'rhode-island': 'The iceberg measures 1,500 square miles, larger than Rhode Island.',
    fiji: 'The reserve of 18,000 sq km is about the size of Fiji.',
    russia: 'The forest covers 17 million sq km, the size of Russia.',
    'new-zealand': 'The park has 270,000 sq km, the size of New Zealand.',
    antarctica: 'The ozone hole covers 14 million sq km, the size of Antarctica.',
  };
  const folder = folderWith(reports);
  const report = (name: string) => ['--report', `${folder}/${name}`];

  it('says that a claim is larger than can be drawn', async () => {
    expect(await errorOf('--out', inFolder('x.svg'), ...report('earth'))).toMatch(
      /^no figure: The claim of 600,000,000 km² is too large to be drawn; at most 128,000,000 km²/,
    );
  });

  // None of them says where it lies: no map, and the text for who does not see it says so.
  it.each([
    ['tiny', 'Claimed area'],
    ['wales', 'Wales'],
    ['belgium', 'Belgium'],
    ['rhode-island', 'Rhode Island'],
    ['fiji', 'Fiji'],
    ['russia', 'Russia'],
    ['new-zealand', 'New Zealand'],
    ['antarctica', 'Antarctica'],
  ])('draws %s', async (name, words) => {
    const { heightPx } = await drawn(`${name}.svg`, ...report(name));
    expect(heightPx).toBeLessThan(3 * FIGURE_SIZES.article.widthPx * 2);
    const said = svgIn(`${name}.svg`);
    expect(said.words).toContain(words);
    expect(said.ids.has('comparison') || said.ids.has('strip')).toBe(true);
    expect(said.ids).not.toContain('map');
    expect(said.description).toContain('where it lies is not known here');
    expect(said.words).not.toMatch(/NaN|undefined|Infinity/);
  });
});
