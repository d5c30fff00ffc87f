import type { Placement } from '../shape/rigid.ts';
import type { Stated, StatedComparison } from '../claims/claim.ts';
import { MOST_LAID } from '../claims/comparedPlaces.ts';
import { AUDIENCES } from '../claims/comparisons/audience.ts';
import { HEDGES } from '../measure/hedges.ts';
import { AREA_UNITS } from '../measure/units.ts';
import { isStatedAreaPossible, isMultiplePossible } from './limits.ts';
import { yardstickOf, yardstickWord } from '../figure/subject/yardstick.ts';
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

/** Words by key, without characters that an address would escape. */
function wordsOf<K extends string>(keys: readonly K[], blank: '' | '-') {
  const entries = keys.map((key) => [key, key.replaceAll(' ', blank)]);
  return Object.fromEntries(entries) as Readonly<Record<K, string>>;
}

/** "sqmi", "at-least" */
const UNITS = wordsOf(AREA_UNITS, '');
const HEDGE_WORDS = wordsOf(HEDGES, '-');
const THEMES: Readonly<Record<Theme, string>> = { system: 'system', light: 'light', dark: 'dark' };
const PAGE_UNIT_WORDS: Readonly<Record<PageUnit, string>> = wordsOf(PAGE_UNITS, '');

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null {
  return (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;
}

/** A plain decimal number, as `String` writes those of everyday size. */
function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : null;
}

function writeArea(area: Stated): string {
  const hedge = area.hedge ? `,${HEDGE_WORDS[area.hedge]}` : '';
  return `${area.value},${UNITS[area.unit]}${hedge}`;
}

function readArea(text: string): Stated | null {
  const [number, unitWord, hedgeWord, ...rest] = text.split(',');
  const value = readNumber(number);
  const unit = keyOf(UNITS, unitWord);
  const hedge = hedgeWord === undefined ? null : keyOf(HEDGE_WORDS, hedgeWord);
  if (value === null || !unit || rest.length > 0) return null;
  if (hedgeWord !== undefined && !hedge) return null;
  const area = { value, unit, hedge };
  return isStatedAreaPossible(area) ? area : null;
}

function readAreas(text: string): Stated[] | null {
  if (text === NONE) return [];
  const areas = text.split(';').map(readArea);
  return areas.includes(null) ? null : (areas as Stated[]);
}

/** "4,greater-london,about"; "2,kent+essex" of places together; "0.16,gaza-strip,,share" of a part. */
function writeComparison({ multiple, placeIds, hedge, kind }: StatedComparison): string {
  const parts = [
    multiple,
    placeIds.join('+'),
    hedge ? HEDGE_WORDS[hedge] : '',
    kind === 'share' ? kind : '',
  ];
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join(',');
}

function readComparison(text: string, isPlace: (id: string) => boolean): StatedComparison | null {
  const [number, places = '', hedgeWord = '', kindWord = '', ...rest] = text.split(',');
  const multiple = readNumber(number);
  const placeIds = places.split('+');
  const hedge = hedgeWord === '' ? null : keyOf(HEDGE_WORDS, hedgeWord);
  if (multiple === null || !isMultiplePossible(multiple) || !placeIds.every(isPlace)) return null;
  if (rest.length > 0 || (hedgeWord !== '' && !hedge)) return null;
  if (kindWord !== '' && kindWord !== 'share') return null;
  return { kind: kindWord === '' ? 'comparison' : kindWord, placeIds, multiple, hedge };
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

function writePlacement({ center: [lon, lat], bearingDegrees }: Placement): string {
  return [
    writeDecimals(lon, POSITION_DECIMALS),
    writeDecimals(lat, POSITION_DECIMALS),
    writeDecimals(bearingDegrees, BEARING_DECIMALS),
  ].join(',');
}

function readPlacement(text: string): Placement | null {
  const numbers = text.split(',').map(readNumber);
  const [lon, lat, bearingDegrees] = numbers;
  if (numbers.length !== 3 || lon === null || lat === null || bearingDegrees === null) return null;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90 || Math.abs(bearingDegrees) > 360) return null;
  return { center: [lon, lat], bearingDegrees };
}

type Compared = NonNullable<PageState['compared']>;

function writeCompared({ places: { groundId, laidIds }, moved }: Compared): string {
  const laid = laidIds.map((id) => {
    const placement = moved.get(id);
    return placement ? `${id},${writePlacement(placement)}` : id;
  });
  return [groundId, ...laid].join(';');
}

function readCompared(text: string, isPlace: (id: string) => boolean): Compared | null {
  const [groundId, ...laid] = text.split(';');
  const read = laid.map((one) => {
    const [id, ...at] = one.split(',');
    return { id, isMoved: at.length > 0, placement: readPlacement(at.join(',')) };
  });
  const laidIds = read.map(({ id }) => id);
  const ids = [groundId, ...laidIds];
  const isEachOnce = new Set(ids).size === ids.length;
  if (laid.length < 1 || laid.length > MOST_LAID || !isEachOnce || !ids.every(isPlace)) return null;
  if (read.some(({ isMoved, placement }) => isMoved && !placement)) return null;
  const moved = read.flatMap(({ id, placement }) => (placement ? [[id, placement] as const] : []));
  return { places: { groundId, laidIds }, moved: new Map(moved) };
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
    write: ({ numbers: { comparisons } }) => comparisons.map(writeComparison).join(';') || NONE,
    read: (text, state, { isPlace }) => {
      const found =
        text === NONE ? [] : text.split(';').map((part) => readComparison(part, isPlace));
      const comparisons = found.filter((comparison) => comparison !== null);
      if (comparisons.length < found.length) return null;
      return { ...state, numbers: { ...state.numbers, comparisons } };
    },
  },
  /** "kenya;greater-london,37.9,0.5,15;wales": the map, then what is laid over it and moved there. */
  compare: {
    write: ({ compared }) => (compared === null ? NONE : writeCompared(compared)),
    read: (text, state, { isPlace }) => {
      const compared = text === NONE ? null : readCompared(text, isPlace);
      return text !== NONE && !compared ? null : { ...state, compared };
    },
  },
  on: {
    write: ({ selectedPlaceId }) => selectedPlaceId ?? NONE,
    read: (text, state, { isPlace }) => {
      if (text === NONE) return { ...state, selectedPlaceId: null };
      return isPlace(text) ? { ...state, selectedPlaceId: text } : null;
    },
  },
  /** "copies" of what the report compares with, "square", "circle", or a place: "wales". */
  shape: {
    write: ({ yardstick }) => yardstickWord(yardstick),
    read: (text, state, { isPlace }) => {
      const yardstick = yardstickOf(text, (id) => (isPlace(id) ? id : null));
      return yardstick && { ...state, yardstick };
    },
  },
  /** Whose readers comparisons are made for: "uk". */
  for: {
    write: ({ audience }) => audience ?? NONE,
    read: (text, state) => {
      const audience = text === NONE ? null : AUDIENCES.find((one) => one === text);
      return audience === undefined ? null : { ...state, audience };
    },
  },
  at: {
    write: ({ placement }) => (placement === null ? NONE : writePlacement(placement)),
    read: (text, state) => {
      if (text === NONE) return { ...state, placement: null };
      const placement = readPlacement(text);
      return placement && { ...state, placement };
    },
  },
  unit: {
    write: ({ unit }) => (unit === null ? NONE : PAGE_UNIT_WORDS[unit]),
    read: (text, state) => {
      const unit = text === NONE ? null : keyOf(PAGE_UNIT_WORDS, text);
      return text !== NONE && !unit ? null : { ...state, unit };
    },
  },
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
