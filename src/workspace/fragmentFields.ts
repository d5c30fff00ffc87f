import type { StatedArea } from '../claims/claim.ts';
import type { Hedge } from '../measure/hedges.ts';
import { AREA_UNITS, type AreaUnit } from '../measure/units.ts';
import { isStatedAreaPossible, isMultiplePossible } from './limits.ts';
import type { ShapeKind } from '../figure/claimBody.ts';
import { PAGE_UNITS, type PageState, type PageUnit, type Theme } from './pageState.ts';

/** What a value is read against. */
export interface FieldContext {
  /** The page as it is without a fragment. */
  readonly defaults: PageState;
  readonly isPlace: (id: string) => boolean;
}

/** One `name=value` of the fragment. `read` answers null when the value makes no sense. */
interface FragmentField {
  readonly write: (state: PageState) => string;
  readonly read: (text: string, state: PageState, context: FieldContext) => PageState | null;
}

const NONE = '-';

/** Unit and hedge words without characters that an address would escape. */
const UNITS = Object.fromEntries(
  AREA_UNITS.map((unit) => [unit, unit.replaceAll(' ', '')]),
) as Readonly<Record<AreaUnit, string>>;
const HEDGES: Readonly<Record<Hedge, string>> = {
  about: 'about',
  'at least': 'at-least',
  'at most': 'at-most',
  nearly: 'nearly',
};
const SHAPES: Readonly<Record<ShapeKind, string>> = {
  copies: 'copies',
  square: 'square',
  circle: 'circle',
};
const THEMES: Readonly<Record<Theme, string>> = { system: 'system', light: 'light', dark: 'dark' };
const PAGE_UNIT_WORDS = Object.fromEntries(
  PAGE_UNITS.map((unit) => [unit, UNITS[unit]]),
) as Readonly<Record<PageUnit, string>>;

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null {
  return (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;
}

/** A plain decimal number, as `String` writes those of everyday size. */
function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : null;
}

function writeArea(area: StatedArea): string {
  const hedge = area.hedge ? `,${HEDGES[area.hedge]}` : '';
  return `${area.value},${UNITS[area.unit]}${hedge}`;
}

function readArea(text: string): StatedArea | null {
  const [number, unitWord, hedgeWord, ...rest] = text.split(',');
  const value = readNumber(number);
  const unit = keyOf(UNITS, unitWord);
  const hedge = hedgeWord === undefined ? null : keyOf(HEDGES, hedgeWord);
  if (value === null || !unit || rest.length > 0) return null;
  if (hedgeWord !== undefined && !hedge) return null;
  const area = { value, unit, hedge };
  return isStatedAreaPossible(area) ? area : null;
}

function readAreas(text: string): StatedArea[] | null {
  if (text === NONE) return [];
  const areas = text.split(';').map(readArea);
  return areas.includes(null) ? null : (areas as StatedArea[]);
}

/** An on-off choice among words. */
function choice<K extends string>(
  words: Readonly<Record<K, string>>,
  get: (state: PageState) => K,
  set: (state: PageState, key: K) => PageState,
): FragmentField {
  return {
    write: (state) => words[get(state)],
    read: (text, state) => {
      const key = keyOf(words, text);
      return key ? set(state, key) : null;
    },
  };
}

/** Degrees to 10⁻⁴, about ten metres; bearings to a tenth of a degree. */
const POSITION_DECIMALS = 4;
const BEARING_DECIMALS = 1;

function writeDecimals(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)) + 0);
}

/** Every field of a fragment, in the order in which they are written. */
export const FRAGMENT_FIELDS: Readonly<Record<string, FragmentField>> = {
  area: {
    write: ({ numbers }) => (numbers.area ? writeArea(numbers.area) : NONE),
    read: (text, state) => {
      const area = text === NONE ? null : readArea(text);
      if (text !== NONE && !area) return null;
      return { ...state, numbers: { ...state.numbers, area } };
    },
  },
  also: {
    write: ({ numbers }) => numbers.alsoStated.map(writeArea).join(';') || NONE,
    read: (text, state) => {
      const alsoStated = readAreas(text);
      return alsoStated && { ...state, numbers: { ...state.numbers, alsoStated } };
    },
  },
  times: {
    write: ({ numbers: { comparison } }) =>
      comparison
        ? `${comparison.multiple},${comparison.placeId}${comparison.hedge ? `,${HEDGES[comparison.hedge]}` : ''}`
        : NONE,
    read: (text, state, { isPlace }) => {
      const withComparison = (comparison: PageState['numbers']['comparison']) => ({
        ...state,
        numbers: { ...state.numbers, comparison },
      });
      if (text === NONE) return withComparison(null);
      const [number, placeId, hedgeWord, ...rest] = text.split(',');
      const multiple = readNumber(number);
      const hedge = hedgeWord === undefined ? null : keyOf(HEDGES, hedgeWord);
      if (multiple === null || !isMultiplePossible(multiple) || !isPlace(placeId)) return null;
      if (rest.length > 0 || (hedgeWord !== undefined && !hedge)) return null;
      return withComparison({ placeId, multiple, hedge });
    },
  },
  on: {
    write: ({ selectedPlaceId }) => selectedPlaceId ?? NONE,
    read: (text, state, { isPlace }) => {
      if (text === NONE) return { ...state, selectedPlaceId: null };
      return isPlace(text) ? { ...state, selectedPlaceId: text } : null;
    },
  },
  shape: choice(
    SHAPES,
    (state) => state.shapeKind,
    (state, shapeKind) => ({ ...state, shapeKind }),
  ),
  at: {
    write: ({ placement: { center, bearingDegrees } }) =>
      [
        writeDecimals(center[0], POSITION_DECIMALS),
        writeDecimals(center[1], POSITION_DECIMALS),
        writeDecimals(bearingDegrees, BEARING_DECIMALS),
      ].join(','),
    read: (text, state) => {
      const numbers = text.split(',').map(readNumber);
      const [lon, lat, bearingDegrees] = numbers;
      if (numbers.length !== 3 || lon === null || lat === null || bearingDegrees === null) {
        return null;
      }
      if (Math.abs(lon) > 180 || Math.abs(lat) > 90 || Math.abs(bearingDegrees) > 360) return null;
      return { ...state, placement: { center: [lon, lat], bearingDegrees } };
    },
  },
  unit: choice(
    PAGE_UNIT_WORDS,
    (state) => state.unit,
    (state, unit) => ({ ...state, unit }),
  ),
  theme: choice(
    THEMES,
    (state) => state.theme,
    (state, theme) => ({ ...state, theme }),
  ),
  mercator: choice(
    { on: 'on', off: 'off' },
    (state) => (state.showMercator ? 'on' : 'off'),
    (state, key) => ({ ...state, showMercator: key === 'on' }),
  ),
};
