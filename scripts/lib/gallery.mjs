import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { altTextOf } from './altText.mjs';
import { giveUp, ROOT } from './run.mjs';

const FOLDER = 'docs/gallery';
/** 25 November 2026: figures made again differ by what was changed, not by their date. */
const SOURCE_DATE_EPOCH = '1795564800';

const report = (name) => ['--report', `${FOLDER}/${name}.txt`];

const style = (name) => ['--style', `examples/styles/${name}/style.json`];

/** What is shown: heading, file (SVG or PNG, whichever is smaller) and the command's options. */
const FIGURES = [
  ['The built-in report, for an article', 'first.svg', []],
  ['One message, square and dark', 'square.png', ['--size', 'square', '--theme', 'dark']],
  [
    'A card with the verdict, for a story',
    'card.png',
    ['--size', 'story', '--template', 'verdict-card'],
  ],
  [
    'All places at one scale, with notes',
    'strip.svg',
    ['--size', 'article-960', '--template', 'strip', '--compare', 'Belgium; Wales'],
  ],
  [
    'The map alone, with nothing around it',
    'map.svg',
    ['--size', '960x640', '--blocks', 'map,credits', '--background', 'transparent'],
  ],
  [
    'Two reports on one sheet, at one scale',
    'two.svg',
    ['--and', `${FOLDER}/wildfire.txt`, '--size', 'article'],
  ],
  ['A4 in one colour', 'print.svg', ['--size', 'a4', '--theme', 'mono']],
  [
    'For a screen, in Ukrainian',
    'screen.svg',
    ['--size', '4k', '--theme', 'dark', '--language', 'uk'],
  ],
  [
    'In the style of a broadsheet',
    'broadsheet.png',
    ['--size', 'article-960', ...style('broadsheet')],
  ],
  [
    'In the style of an agency, dark',
    'agency.png',
    ['--size', 'article-960', '--theme', 'dark', ...style('agency')],
  ],
  [
    'A4 upright, with further places',
    'wildfire.svg',
    [
      ...[...report('wildfire'), '--size', 'a4-portrait'],
      ...['--compare', 'Greater London; Cornwall; Belgium; Rhode Island'],
    ],
  ],
  [
    'A place without a boundary, in one’s own words',
    'iceberg.png',
    [
      ...[
        ...report('iceberg'),
        '--size',
        'story',
        '--yardstick',
        'circle',
        '--compare',
        'Mallorca',
      ],
      ...['--title', 'An iceberg as large as Cornwall'],
    ],
  ],
  ['A share of a country', 'flood.png', [...report('flood'), '--size', '1200x800']],
  [
    'The same, dark',
    'flood-dark.png',
    [...report('flood'), '--size', '800x1000', '--theme', 'dark'],
  ],
  ['So small that no map would show it', 'solar.svg', report('solar')],
  [
    'The claim as a square',
    'as-square.png',
    [
      '--size',
      '1000x750',
      '--yardstick',
      'square',
      '--standfirst',
      'The claim, laid out as a square.',
    ],
  ],
];

const INTRODUCTION = `# Gallery

Every figure here was drawn by the command under its heading, and this page by \`npm run gallery\`. \`SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH}\` is set, so that the files are the same each time.`;

/** Draws all figures into docs/gallery and writes docs/gallery.md around them. */
export function makeGallery() {
  const folder = join(ROOT, FOLDER);
  for (const name of readdirSync(folder).filter((name) => /\.(svg|png)$/.test(name))) {
    rmSync(join(folder, name));
  }
  const sections = FIGURES.map(([heading, name, options]) => {
    const file = `${FOLDER}/${name}`;
    const { widthPx, heightPx, credits } = snapshot(['--out', file, ...options]);
    const kB = Math.round(statSync(join(ROOT, file)).size / 1000);
    console.log(`${file}: ${widthPx} × ${heightPx} pixels, ${kB} kB`);
    const from = reportOf(options);
    return [
      `## ${heading}`,
      ...(from === null ? [] : [`> ${from}`]),
      `\`\`\`sh\n${commandLine(['--out', file, ...options])}\n\`\`\``,
      `![${escaped(altTextOf(join(ROOT, file)))}](gallery/${name})`,
      `${widthPx} × ${heightPx} pixels, ${kB} kB. ${credits.length > 0 ? `Credits: ${credits.map(escaped).join('; ')}` : 'Drawn without anybody’s data.'}`,
    ].join('\n\n');
  });
  writeFileSync(join(ROOT, 'docs/gallery.md'), `${[INTRODUCTION, ...sections].join('\n\n')}\n`);
}

function snapshot(options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/areacheck.mjs', 'snapshot', '--json', ...options],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH } },
  );
  if (status !== 0) giveUp(stderr);
  return JSON.parse(stdout);
}

/** As it is typed into a shell, each option on a line with its value. */
function commandLine(options) {
  const words = options.map((word) => (/^[\w./-]+$/.test(word) ? word : `"${word}"`));
  const pairs = words.flatMap((word, i) => (i % 2 === 0 ? [`${word} ${words[i + 1]}`] : []));
  return ['npm run -s areacheck -- snapshot', ...pairs].join(' \\\n  ');
}

function reportOf(options) {
  const at = options.indexOf('--report');
  return at < 0 ? null : readFileSync(join(ROOT, options[at + 1]), 'utf8').trim();
}

/** Words as they stand, not read as Markdown. */
function escaped(text) {
  return text.replace(/[[\]*_<>]/g, '\\$&');
}
