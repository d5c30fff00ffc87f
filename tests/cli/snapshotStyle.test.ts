import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/command.ts';
import { run } from './inProcess.ts';
import { bytesOf, drawn, errorOf, folder, inFolder, PITCH, svgIn } from './snapshotFile.ts';

const BROADSHEET = ['--style', 'examples/styles/broadsheet/style.json'];

function styleFile(name: string, style: unknown): string {
  writeFileSync(inFolder(name), JSON.stringify(style));
  return inFolder(name);
}

describe('areacheck snapshot --style', () => {
  it('draws in a house’s style, its files found beside the style file', async () => {
    const said = await drawn('styled.svg', ...PITCH, ...BROADSHEET);
    expect(Object.keys(said)).toEqual(['file', 'widthPx', 'heightPx', 'language', 'credits']);
    const { words, names } = svgIn('styled.svg');
    expect(words).toContain('7140 square metres');
    expect(words).toContain('Graphic: The Evening Surveyor.');
    expect(names).toContain('image');
    expect(readFileSync(inFolder('styled.svg'), 'utf8')).toContain("'Literata Bold'");
  });

  it('says which letters its fonts lack', async () => {
    const said = await drawn('lacking.svg', ...PITCH, ...BROADSHEET, '--title', '7,140 → 1');
    expect(said).toMatchObject({ borrowed: [{ font: 'Literata Bold', letters: ['→'] }] });
    const argv = ['snapshot', '--force', '--out', inFolder('lacking.svg'), ...PITCH, ...BROADSHEET];
    const { stdout } = await run([...argv, '--title', 'Αθήνα'], en);
    expect(stdout).toMatch(/^Literata Bold lacks Α θ ή ν α, set in Noto instead\.$/m);
  });

  it('packs its fonts', async () => {
    await drawn('styled.zip', ...PITCH, ...BROADSHEET);
    expect(Object.keys(unzipSync(bytesOf('styled.zip')))).toContain(
      'fonts/house/Literata-Regular.ttf',
    );
  });

  it.each<[string, unknown, string]>([
    ['a key', { logos: 1 }, '“logos” is not known; the nearest key is “logo”.'],
    [
      'two things at once',
      { name: 1, dash: { range: '~' } },
      '“name” is 1; expected: words on one line, in quotation marks. “dash.range” is "~"',
    ],
    ['a font', { fonts: { text: '../x.ttf' } }, '“fonts.text” names ../x.ttf; there is no such'],
    ['a folder as a font', { fonts: { text: '.' } }, '“fonts.text” names .; there is no such'],
  ])('refuses %s that is wrong, and draws nothing', async (_, style, expected) => {
    const file = styleFile('wrong.json', style);
    const error = await errorOf('--out', inFolder('wrong.svg'), ...PITCH, '--style', file);
    expect(error).toContain(`"--style ${file}": `);
    expect(error).toContain(expected);
  });

  it.each([
    ['a file that is not there', 'none.json', 'none.json'],
    ['a folder', '.', 'is a folder'],
  ])('refuses %s', async (_, name, expected) => {
    const error = await errorOf('--out', inFolder('x.svg'), ...PITCH, '--style', inFolder(name));
    expect(error).toContain(expected);
  });

  it('is an option of compare with --out, and of nothing else', async () => {
    const style = styleFile('plain.json', { byline: 'Graphic: Daily' });
    const out = inFolder('places.svg');
    const asked = ['compare', 'Wales', 'Belgium', '--style', style];
    expect((await run([...asked, '--force', '--out', out], en)).stderr).toBe('');
    expect(readFileSync(out, 'utf8')).toContain('Graphic: Daily.');
    expect((await run(asked, en)).stderr).toContain('--style');
    expect((await run(['check', `${folder}/pitch.txt`, '--style', style], en)).stderr).toContain(
      '--style',
    );
  });
});
