import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACE_NAMES, FACES } from '../../../src/draw/text/faces.ts';

const text = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url)).toString('utf8');
const sources: { package: string; version: string; licence: string; credit: string }[] = JSON.parse(
  text('geo/sources.json'),
);

it('credits each face, in the version that it is cut from', () => {
  const installed = JSON.parse(text('package-lock.json')).packages;
  for (const name of FACE_NAMES) {
    const { family } = FACES[name];
    const packageName = `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`;
    const source = sources.find((of) => of.package === packageName)!;
    expect(source).toMatchObject({
      licence: 'OFL 1.1',
      credit: `${family} © The Noto Project Authors`,
      version: installed[`node_modules/${packageName}`].version,
    });
  }
});

it('has the licence beside the files', () => {
  const licence = text('fonts/OFL.txt');
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const repository of ['latin-greek-cyrillic', 'math']) {
    expect(licence).toContain(`(https://github.com/notofonts/${repository})`);
  }
});
