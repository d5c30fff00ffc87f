/**
 * Articles a second of `areacheck check --ndjson`, and the time to read every area claim of a text of 10 kB, 100 kB and 1 MB, and what was found, beside two
 * general readers of quantities. The text repeats the corpus of annotated reports, claims and texts
 * without claims in turn. The others find quantities alone: no comparisons, and each figure of a
 * claim for itself; they check nothing.
 */
import { readFileSync } from 'node:fs';
import { Culture, recognizeDimension } from '@microsoft/recognizers-text-number-with-unit';
import nlp from 'compromise';
import { readClaims } from '../../src/claims/reading/readClaims.ts';
import { LineChecker } from '../../src/cli/ndjson/lineChecker.ts';
import { en } from '../../src/text/en/command.ts';
import { medianMs } from './timing.ts';

interface Sample {
  readonly text: string;
  readonly claims: readonly unknown[];
}

const samples = JSON.parse(
  readFileSync(new URL('../fixtures/reports/tune.json', import.meta.url), 'utf8'),
) as Sample[];

/** A text of about so many characters, and the claims that are annotated in it. */
function textOf(length: number): { text: string; claims: number } {
  const parts: string[] = [];
  let size = 0;
  let claims = 0;
  for (let i = 0; size < length; i++) {
    const sample = samples[(i * 131) % samples.length];
    parts.push(sample.text);
    size += sample.text.length + 2;
    claims += sample.claims.length;
  }
  return { text: parts.join('\n\n'), claims };
}

/** The unit of a quantity that Recognizers-Text finds. */
const AREA_UNIT = /square|acre|hectare/i;
/** A quantity of area as compromise matches it: it has numbers, but knows no units of area. */
const AREA_MATCH = '#Value+ (square|sq|acre|acres|hectare|hectares|ha)';

const READERS: Readonly<Record<string, (text: string) => number>> = {
  Areacheck: (text) => readClaims(text, { reportDate: '2024-07-01' }).length,
  'Recognizers-Text, areas': (text) =>
    recognizeDimension(text, Culture.English).filter(({ resolution }) =>
      AREA_UNIT.test(String(resolution?.unit)),
    ).length,
  'compromise, numbers with a unit of area': (text) => nlp(text).match(AREA_MATCH).length,
};

/** A reader that took longer than this for a text is not given one ten times as long. */
const PATIENCE_MS = 2000;
const tired = new Set<string>();

function measured(name: string, text: string) {
  if (tired.has(name)) return { found: 'left out: too slow', ms: null, 'ms for 10 kB of it': null };
  const started = performance.now();
  const found = READERS[name](text);
  const once = performance.now() - started;
  if (once > PATIENCE_MS) tired.add(name);
  const ms = once > PATIENCE_MS ? once : medianMs(() => READERS[name](text));
  const perPart = (ms / text.length) * 10_000;
  return {
    found,
    ms: Number(ms.toPrecision(3)),
    'ms for 10 kB of it': Number(perPart.toPrecision(3)),
  };
}

for (const [size, length] of Object.entries({ '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1e6 })) {
  const { text, claims } = textOf(length);
  console.log(`\nReading ${size}, ${claims.toLocaleString('en')} claims annotated`);
  console.table(
    Object.fromEntries(Object.keys(READERS).map((name) => [name, measured(name, text)])),
  );
}

/** So long each reader is given articles, seconds of the processor's time; as long before to warm up. */
const ARTICLE_SECONDS = 2;
const ARTICLE_CHARACTERS = 3000;
const FEWEST_CLAIMS = 2;
const MOST_CLAIMS = 4;

/** An article of 2 to 4 claims, and texts without any around them; no two begin alike. */
function articleOf(number: number): string {
  const claimed = samples.filter(({ claims }) => claims.length === 1);
  const plain = samples.filter(({ claims }) => claims.length === 0);
  const parts: string[] = [];
  let size = 0;
  const add = (list: readonly Sample[], index: number) => {
    const { text } = list[index % list.length];
    parts.push(text);
    size += text.length + 2;
  };
  const count = FEWEST_CLAIMS + (number % (MOST_CLAIMS - FEWEST_CLAIMS + 1));
  for (let i = 0; i < count; i++) add(claimed, number * 7 + i * 131);
  for (let i = 0; size < ARTICLE_CHARACTERS; i++) add(plain, number * 13 + i * 71);
  return parts.join('\n\n');
}

const articles = Array.from({ length: 200 }, (_, i) => articleOf(i));

/** Seconds of the processor in this process, which what else the machine does hardly changes. */
function userSeconds(): number {
  return process.cpuUsage().user / 1e6;
}

function articlesPerSecond(read: (text: string) => unknown): number {
  const perSecond = () => {
    const started = userSeconds();
    let count = 0;
    while (userSeconds() - started < ARTICLE_SECONDS) read(articles[count++ % articles.length]);
    return count / (userSeconds() - started);
  };
  perSecond();
  return Number(perSecond().toPrecision(3));
}

const checker = new LineChecker({ reportDate: '2024-07-01' }, en);

console.log(`\nArticles of ${ARTICLE_CHARACTERS} characters and 2 to 4 claims, one core`);
console.table(
  Object.fromEntries(
    Object.entries({
      'areacheck check --ndjson': (text: string) =>
        checker.answer({ number: 1, text: JSON.stringify({ text }) }),
      ...READERS,
    }).map(([name, read]) => [name, { 'articles a second': articlesPerSecond(read) }]),
  ),
);
