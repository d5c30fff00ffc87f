import fc from 'fast-check';
import { checkClaim } from '../../../src/claims/check.ts';
import { AUDIENCES } from '../../../src/claims/comparisons/audience.ts';
import { firstReport } from '../../../src/claims/firstReport.ts';
import { numbersOf } from '../../../src/claims/changedClaim.ts';
import { HEDGES } from '../../../src/measure/hedges.ts';
import { AREA_UNITS } from '../../../src/measure/units.ts';
import { placeById, PLACES } from '../../../src/places/catalogue.ts';
import { en } from '../../../src/text/en/command.ts';
import { readFragment, writeFragment } from '../../../src/workspace/fragment.ts';
import { REPORTED, YARDSTICK_WORDS } from '../../../src/figure/subject/yardstick.ts';
import { type FieldContext, FRAGMENT_FIELDS } from '../../../src/workspace/fragmentFields.ts';
import { mutationsOf } from '../inputs/texts.ts';
import { checkFaults, numberFaults } from '../oracles/claims.ts';
import { LANGUAGES, notFinite, sentenceFaults } from '../oracles/words.ts';
import { target } from '../target.ts';

const [builtIn] = firstReport(en).claims;
const context: FieldContext = {
  defaults: {
    numbers: numbersOf(builtIn),
    compared: null,
    selectedPlaceId: null,
    yardstick: REPORTED,
    audience: null,
    placement: { center: [36.85, 49.5], bearingDegrees: 0 },
    unit: 'sq mi',
    theme: 'system',
    showMercator: false,
  },
  isPlace: (id) => placeById(id) !== null,
};

const number = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '1e-320',
    '1e308',
    '1e400',
    '5e-324',
    '1e9',
    '007',
    '1.',
    '.5',
    '+1',
    '١',
  ),
);
const ids = PLACES.map(({ id }) => id);
const units = AREA_UNITS.map((unit) => unit.replaceAll(' ', ''));
const hedges = HEDGES.map((hedge) => hedge.replaceAll(' ', '-'));
const area = fc
  .tuple(number, fc.constantFrom(...units), fc.constantFrom('', ...hedges.map((h) => `,${h}`)))
  .map(([value, unit, hedge]) => `${value},${unit}${hedge}`);
const times = fc
  .tuple(
    number,
    fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', ...hedges),
    fc.constantFrom('', '', ',share'),
  )
  .map(([multiple, places, hedge, kind]) => `${multiple},${places.join('+')},${hedge}${kind}`);
const several = (parts: fc.Arbitrary<string>) =>
  fc.array(parts, { maxLength: 4 }).map((all) => all.join(';') || '-');

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  area,
  also: several(area),
  times: several(times),
  on: fc.constantFrom('-', ...ids),
  shape: fc.constantFrom(...YARDSTICK_WORDS, ...ids),
  for: fc.constantFrom('-', ...AUDIENCES),
  at: fc.tuple(number, number, number).map((numbers) => numbers.join()),
};

const field = fc.constantFrom(...Object.keys(FRAGMENT_FIELDS)).chain((name) => {
  const values = VALUES[name] ?? fc.constantFrom('on', 'off', 'ha', 'sqmi', 'dark', 'system');
  return values.map((value) => `${name}=${value}`);
});
const piece = fc.constantFrom(
  '%',
  '%E0%A4',
  '%2C',
  '&',
  '=',
  ';',
  ',',
  '+',
  '__proto__=1',
  '\u202e',
  '#',
);

/** Addresses of the page. */
export const links = target({
  inputs: mutationsOf(
    fc
      .uniqueArray(field, { maxLength: 6, selector: (entry) => entry.split('=')[0] })
      .map((fields) => ['v=1', ...fields].join('&')),
    piece,
  ),
  faults: (fragment) => {
    const reading = readFragment(fragment, context);
    if (!reading.ok) {
      const { kind, field, found } = reading.problem;
      return LANGUAGES.flatMap(({ app }) =>
        sentenceFaults(app.fragmentProblem[kind](field, found), fragment),
      );
    }
    const { state } = reading;
    const written = writeFragment(state, context);
    const again = readFragment(written, context);
    const claim = { ...builtIn, ...state.numbers };
    return [
      ...notFinite(state, 'state'),
      ...(again.ok && writeFragment(again.state, context) === written
        ? []
        : [`is read as something else: ${written}`]),
      ...numberFaults(claim),
      ...checkFaults(claim, checkClaim(claim), fragment),
    ];
  },
  budget: { baseMs: 1500, perKilobyteMs: 100 },
});
