import fc from 'fast-check';
import { readingFaults } from '../oracles/claims.ts';
import { texts as anyText } from '../inputs/texts.ts';
import { target } from '../target.ts';

/** Reports: read, checked, told and published in both languages. */
export const texts = target({
  inputs: fc.record({
    text: anyText,
    date: fc.constantFrom(null, null, '2022-09-14', '2024-02-29', 'tomorrow', ''),
  }),
  faults: ({ text, date }) => readingFaults(text, date),
  budget: { baseMs: 1500, perKilobyteMs: 100 },
});
