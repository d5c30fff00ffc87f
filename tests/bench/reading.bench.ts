/**
 * Time to read every area claim of a text of 10 kB, 100 kB and 1 MB, and what was found. The text
 * repeats the corpus of annotated reports, claims and texts without claims in turn.
 */
import { readFileSync } from 'node:fs';
import { readClaims } from '../../src/claims/reading/readClaims.ts';
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

const READERS: Readonly<Record<string, (text: string) => number>> = {
  Areacheck: (text) => readClaims(text, { reportDate: '2024-07-01' }).length,
};

for (const [size, length] of Object.entries({ '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1e6 })) {
  const { text, claims } = textOf(length);
  console.log(`\nReading ${size}, ${claims.toLocaleString('en')} claims annotated`);
  console.table(
    Object.fromEntries(
      Object.entries(READERS).map(([name, read]) => {
        const ms = medianMs(() => read(text));
        return [
          name,
          {
            found: read(text),
            ms: Number(ms.toPrecision(3)),
            'ms for 10 kB of it': Number(((ms / text.length) * 10_000).toPrecision(3)),
          },
        ];
      }),
    ),
  );
}
