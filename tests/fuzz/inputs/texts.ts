import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PLACES } from '../../../src/places/catalogue.ts';

/** Pieces of reports that the grammar knows, in both languages. */
const WORDS = [
  ...['about', 'more than', 'nearly', 'up to', 'between', 'from', 'to', 'and', 'or', ', or', '–'],
  ...['half a', 'million', 'billion', 'two hundred and', 'dozen', 'hundreds of', 'a quarter of'],
  ...[
    'sq km',
    'sq. miles',
    'square miles',
    'ha',
    'hectares',
    'acres',
    'km2',
    'km²',
    'm²',
    'dunams',
  ],
  ...[
    'twice',
    'three times',
    'a third of',
    '16 percent of',
    'the size of',
    'larger than',
    'as big as',
  ],
  ...[
    'burned',
    'captured',
    'said',
    'according to the ministry',
    'since',
    'on Monday',
    'in September',
  ],
  ...[
    'it',
    'the fire',
    'the area',
    'football pitches',
    'the state of',
    'combined',
    'not',
    'each',
    'per',
  ],
  ...[
    'близько',
    'понад',
    'майже',
    'до',
    'від',
    'тис. кв. км',
    'кв. км',
    'км²',
    'га',
    'гектарів',
    'млн',
  ],
  ...[
    'удвічі більша за',
    'втричі менша від',
    'площа',
    'звільнили',
    'згоріло',
    'третина',
    'відсотків',
  ],
  ...['за словами міністра', 'з понеділка', 'у вересні', 'Києва', 'Харківської області', 'пів'],
];

/** What numbers come as, and what only looks like one. */
const NUMBERS = [
  ...[
    '2,300',
    '6.0',
    '1 000 000',
    '1\u00a0000',
    '½',
    '3½',
    '0',
    '00',
    '0.0',
    '1e-320',
    '1e308',
    '-5',
  ],
  ...[
    '1,2,3',
    '1.2.3',
    '12,50',
    '1/2',
    '1/0',
    '٢٣٠٠',
    '２３００',
    '²',
    'Ⅷ',
    '10⁶',
    '1:2',
    '#4',
    '$5',
  ],
  ...['9'.repeat(16), '9'.repeat(309), `0.${'0'.repeat(330)}1`, `1${',000'.repeat(120)}`],
];

/** What is not seen, or turns what is around it. */
const UNSEEN = [
  ...[
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ud83d',
    '\udc00',
  ],
  ...['\0', '\u0007', '\u001b[31m', '\u0085', '\u2028', '\r', '\r\n', '\n', '\n\n', '\t', '\u3000'],
  ...[
    'e\u0301',
    '👩‍🌾',
    '🇺🇦',
    '\u0338',
    'ﬁ',
    '<b>',
    '</script>',
    '`',
    '|',
    '"',
    '«',
    '”',
    "'s",
    '(',
    ')',
  ],
];

const names = PLACES.flatMap(({ id, names: { en, uk } }) => [id, en, uk]);

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.nat(10_000_000).map(String) },
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom(...UNSEEN) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom('.', '. ', ',', ';', '—', '?', '…') },
);

/** Sentences of known pieces, some of them glued together. */
const sentences = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ' ', ' ', '', '\u00a0', '-')), {
    maxLength: 40,
  })
  .map((pieces) => pieces.flat().join(''));

/** Any UTF-16 at all, lone halves of pairs too. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
);

/** One piece again and again: what takes time by the square of it shows. */
const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '', '. ', '\n'))
  .chain(([pieces, joint]) =>
    fc.integer({ min: 100, max: 2000 }).map((times) => (pieces.join(' ') + joint).repeat(times)),
  )
  .map((text) => text.slice(0, 40_000));

const REPORTS = ['tune', 'tune-5', 'cases', 'verdicts-tune']
  .map((name) => new URL(`../../fixtures/reports/${name}.json`, import.meta.url))
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as { readonly text: string }[])
  .map(({ text }) => text);

/** Annotated reports with pieces put in, taken out, glued and doubled. */
const mutated = mutationsOf(fc.constantFrom(...REPORTS));

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: sentences },
  { weight: 6, arbitrary: mutated },
  { weight: 2, arbitrary: anything },
  { weight: 1, arbitrary: repeated },
);

/** Short ones: titles, queries, quantities, operands. */
export const shortTexts: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(piece, { maxLength: 5 })
    .chain((pieces) => fc.constantFrom(' ', '').map((joint) => pieces.join(joint))),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...names),
);

/** The texts with cuts, further pieces, doubled and moved stretches. */
export function mutationsOf(texts: fc.Arbitrary<string>, pieces = piece): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    piece: fc.oneof(pieces, fc.constant('')),
    again: fc.nat(2),
  });
  return fc.tuple(texts, fc.array(change, { maxLength: 5 })).map(([text, changes]) =>
    changes.reduce((changed, { at, length, piece, again }) => {
      const from = Math.floor(at * changed.length);
      const taken = changed.slice(from, from + length);
      return changed.slice(0, from) + piece + taken.repeat(again) + changed.slice(from + length);
    }, text),
  );
}
