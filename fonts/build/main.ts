import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutFont, type HarfbuzzSubset } from '../../src/figure/formats/cutFont.ts';
import { FACE_NAMES, FACES, type FaceName } from '../../src/draw/text/faces.ts';
import { codePointsIn, EXAMPLE_LETTERS, LETTERS, SIGNS } from './characters.ts';
import { metricsOf } from './metrics.ts';

const FONTS = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const SOURCES: Readonly<Record<FaceName, string>> = {
  'sans-400': 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'sans-italic': 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'sans-600': 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'sans-700': 'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'serif-700': 'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  signs: 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
};
const source = (path: string) => readFileSync(resolve(`@expo-google-fonts/${path}`));

const wasm = readFileSync(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
const { instance } = await WebAssembly.instantiate(wasm);
const harfbuzz = instance.exports as unknown as HarfbuzzSubset;

/** Fonts of the styles in examples/, cut in the same way. None of them has a reserved name. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  broadsheet: {
    'Literata-Regular.ttf': 'literata/400Regular/Literata_400Regular.ttf',
    'Literata-Italic.ttf': 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
    'Literata-SemiBold.ttf': 'literata/600SemiBold/Literata_600SemiBold.ttf',
    'Literata-Bold.ttf': 'literata/700Bold/Literata_700Bold.ttf',
  },
  agency: {
    'InterTight-Regular.ttf': 'inter-tight/400Regular/InterTight_400Regular.ttf',
    'InterTight-Italic.ttf': 'inter-tight/400Regular_Italic/InterTight_400Regular_Italic.ttf',
    'InterTight-SemiBold.ttf': 'inter-tight/600SemiBold/InterTight_600SemiBold.ttf',
    'InterTight-Bold.ttf': 'inter-tight/700Bold/InterTight_700Bold.ttf',
    'InterTight-Black.ttf': 'inter-tight/900Black/InterTight_900Black.ttf',
  },
};

const metrics = FACE_NAMES.map((name) => {
  const ranges = name === 'signs' ? SIGNS : LETTERS;
  const font = cutFont(harfbuzz, source(SOURCES[name]), codePointsIn(ranges));
  writeFileSync(join(FONTS, FACES[name].file), font);
  console.log(`${FACES[name].file} ${font.length} bytes`);
  return `${JSON.stringify(name)}: ${JSON.stringify(metricsOf(font))}`;
});
writeFileSync(join(FONTS, 'metrics.json'), `{\n${metrics.join(',\n')}\n}\n`);

// The notices of copyright differ, the licence below them does not.
const [notice, licence] = source('noto-sans/LICENSE_FONT')
  .toString()
  .split(/\n\n([^]*)/);
const [mathNotice] = source('noto-sans-math/LICENSE_FONT').toString().split('\n\n');
writeFileSync(join(FONTS, 'OFL.txt'), `${notice}\n${mathNotice}\n\n${licence}`);

for (const [style, files] of Object.entries(EXAMPLES)) {
  const folder = fileURLToPath(new URL(`../../examples/styles/${style}/`, import.meta.url));
  for (const [file, path] of Object.entries(files)) {
    const font = cutFont(harfbuzz, source(path), codePointsIn(EXAMPLE_LETTERS));
    writeFileSync(join(folder, file), font);
    console.log(`${style}/${file} ${font.length} bytes`);
  }
  const [family] = Object.values(files)[0].split('/');
  writeFileSync(join(folder, 'OFL.txt'), source(`${family}/LICENSE_FONT`));
}
