import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { shareOfBlocksApart } from './pixelBlocks.mjs';
import { onPath } from './programs.mjs';
import { giveUp, ROOT } from './run.mjs';

/** Where the pictures are left to be looked at. */
const FOLDER = 'test-results/renderers';

/** Tells programs of our faces alone. */
const FONTS = join(ROOT, FOLDER, 'fonts.conf');
const FONTS_CONTENT = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(ROOT, 'fonts')}</dir><cachedir>${join(ROOT, FOLDER, 'fonts')}</cachedir></fontconfig>
`;

/** Programs that draw an SVG as a PNG of some size. */
const PROGRAMS = {
  'rsvg-convert': (svg, png, { width, height }) => [
    ...['--width', String(width), '--height', String(height), '--output', png, svg],
  ],
  inkscape: (svg, png, { width, height }) => [
    ...[svg, '--export-type=png', `--export-filename=${png}`],
    ...[`--export-width=${width}`, `--export-height=${height}`],
  ],
};

/**
 * How words are written and set, and the share of blocks that may differ: hardly any where the letters are ours.
 * Where the machine has others in place of them, so many that only what is missing or runs off would be told.
 */
const WAYS = [
  { name: 'outlines', text: 'outlines', env: {}, most: 0.005 },
  { name: 'our faces', text: 'letters', env: { FONTCONFIG_FILE: FONTS }, most: 0.005 },
  { name: 'the machine’s', text: 'letters', env: {}, most: 0.15 },
];

const LOOKS = [
  ['--size', 'article'],
  ['--size', 'square', '--theme', 'dark'],
  ['--size', 'a4', '--theme', 'mono', '--language', 'uk'],
];

const report = (name) => ['--report', `docs/gallery/${name}.txt`];

const FIGURES = [
  ['first', []],
  ['card', ['--template', 'verdict-card', '--size', 'story']],
  ['strip', ['--template', 'strip', '--size', 'article-960', '--compare', 'Belgium; Wales']],
  ['map', ['--blocks', 'map,credits', '--size', '960x640', '--background', 'transparent']],
  ['solar', [...report('solar'), '--size', '86mm']],
  ['iceberg', [...report('iceberg'), ...LOOKS[1]]],
  ['wildfire', [...report('wildfire'), ...LOOKS[2]]],
];

/** Draws figures of reports, or of the gallery's, in every program that is here; resolves with an exit code. */
export function compareRenderers(files) {
  const programs = Object.keys(PROGRAMS).filter((name) => onPath(name));
  if (programs.length === 0) {
    giveUp(
      `None of ${Object.keys(PROGRAMS).join(', ')} is installed: there is nothing to compare.`,
    );
  }
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  writeFileSync(FONTS, FONTS_CONTENT);
  const figures = files.length > 0 ? files.map(figureOf) : FIGURES;
  const drawn = figures.flatMap((figure) => compareFigure(figure, programs));
  const apart = drawn.filter(Boolean).length;
  console.log(
    `${apart} of ${drawn.length} differ in more blocks of 4 pixels than they may. The pictures are in ${FOLDER}.`,
  );
  return apart === 0 ? 0 : 1;
}

/** A figure of somebody's report, each in another look. */
function figureOf(file, i) {
  // npm runs scripts in the package's folder; names are meant from where the user stands.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  return [basename(file, '.txt'), ['--report', path, ...LOOKS[i % LOOKS.length]]];
}

function compareFigure([name, options], programs) {
  const stem = `${FOLDER}/${name}`;
  snapshot([...options, '--out', `${stem}.png`]);
  for (const text of ['outlines', 'letters']) {
    snapshot([...options, '--text', text, '--out', `${stem}-${text}.svg`]);
  }
  const ours = readPng(`${stem}.png`);
  return programs.flatMap((program) =>
    WAYS.map((way, i) => {
      const png = `${stem}-${program}-${i + 1}.png`;
      const args = PROGRAMS[program](`${stem}-${way.text}.svg`, png, ours);
      const env = { ...process.env, ...way.env };
      execFileSync(program, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
      const share = shareOfBlocksApart(ours, readPng(png));
      const isTooMuch = share > way.most;
      const said = `${(100 * share).toFixed(2)}%${isTooMuch ? ', too much' : ''}`;
      console.log([name.padEnd(16), program.padEnd(13), way.name.padEnd(14), said].join(' '));
      return isTooMuch;
    }),
  );
}

function snapshot(options) {
  const args = ['scripts/areacheck.mjs', 'snapshot', '--force', ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) giveUp(stderr);
}

const readPng = (file) => PNG.sync.read(readFileSync(join(ROOT, file)));
