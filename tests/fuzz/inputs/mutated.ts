import fc from 'fast-check';

/** Values that stand where others are expected. */
const STRANGE: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1e308,
    1e-320,
    5e-324,
    '',
    '0',
    'NaN',
    [],
    {},
    [[]],
    [null],
    [[[]]],
  ],
  ...[
    '\ud83d',
    '\u202e',
    '<script>',
    'x'.repeat(2000),
    { type: 'Polygon' },
    540,
    91,
    'constructor',
  ],
];

interface Change {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'double' | 'rename';
  readonly value: unknown;
}

/** JSON values with parts replaced, taken out, doubled and renamed, at any depth. */
export function mutatedJson(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(10_000),
    how: fc.constantFrom('replace', 'replace', 'remove', 'double', 'rename'),
    value: fc.oneof(fc.constantFrom(...STRANGE), fc.string({ unit: 'binary', maxLength: 5 })),
  }) as fc.Arbitrary<Change>;
  return fc
    .tuple(values, fc.array(change, { maxLength: 3 }))
    .map(([value, changes]) => changes.reduce(changed, value));
}

function changed(value: unknown, change: Change): unknown {
  const copy = structuredClone(value);
  const slots = slotsOf(copy);
  if (slots.length === 0) return change.value;
  const [holder, key] = slots[change.at % slots.length];
  if (change.how === 'replace') holder[key] = change.value;
  else if (change.how === 'rename') holder[String(change.value).slice(0, 20)] = holder[key];
  else if (Array.isArray(holder)) {
    holder.splice(Number(key), 1, ...(change.how === 'double' ? [holder[key], holder[key]] : []));
  } else delete holder[key];
  return copy;
}

type Holder = Record<string, unknown>;

/** Every place in the value that holds another. */
function slotsOf(value: unknown): (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...slotsOf(holder[key])]);
}

/** JSON with cuts, and with what no other program writes: numbers too large, names twice. */
export function damagedJson(values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const whole = values.map((value) => JSON.stringify(value) ?? 'null');
  const piece = fc.constantFrom(
    '',
    '1e999',
    '-1e999',
    '"',
    '\\',
    '{',
    ']',
    ',',
    '\0',
    '\ufeff',
    '//',
  );
  return fc.oneof(
    { weight: 5, arbitrary: whole },
    {
      weight: 1,
      arbitrary: fc
        .tuple(whole, fc.double({ min: 0, max: 1, noNaN: true }), piece, fc.nat(10))
        .map(([json, share, piece, cut]) => {
          const at = Math.floor(share * json.length);
          return json.slice(0, at) + piece + json.slice(at + cut);
        }),
    },
    { weight: 1, arbitrary: whole.map((json) => json.replace(/-?\d+(?:\.\d+)?/, '1e999')) },
  );
}
