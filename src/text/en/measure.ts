interface Path {
  feature: number | null;
  polygon: number | null;
  ring: number | null;
  vertex: number | null;
}

/** "Feature 1, polygon 2, hole 1, position 17", counted from 1. */
function where({ feature, polygon, ring, vertex }: Path): string {
  const steps = [
    feature === null ? null : `feature ${feature + 1}`,
    polygon === null ? null : `polygon ${polygon + 1}`,
    ring === null ? null : ring === 0 ? 'outer ring' : `hole ${ring}`,
    vertex === null ? null : `position ${vertex + 1}`,
  ].filter((step) => step !== null);
  const text = steps.length > 0 ? steps.join(', ') : 'file';
  return text[0].toUpperCase() + text.slice(1);
}

/** What each kind of problem is, what was expected and what is measured all the same. */
const kinds = {
  'not-geojson': (found: string) =>
    `expected a GeoJSON feature or geometry, found ${found}; nothing measured here`,
  'not-coordinates': (found: string) => `expected arrays of positions, found ${found}; left out`,
  'not-a-number': (found: string) =>
    `expected two finite numbers, found ${found}; position left out`,
  'out-of-range': (found: string) =>
    `expected longitude and latitude in degrees, found ${found}; position left out`,
  'swapped-coordinates': (found: string) =>
    `latitude comes before longitude, as in ${found}; measured with both swapped`,
  'open-ring': () => 'the last position is not the first; measured as if closed',
  'too-few-positions': (found: string) =>
    `expected at least three different positions, found ${found}; ring not measured`,
  'self-intersection': () =>
    'the ring crosses itself; measured is what it covers by the even-odd rule',
  'duplicate-ring': () => 'the ring repeats an earlier one; counted once',
  'hole-outside-shell': () =>
    'the hole is not all inside its outer ring; only what is inside is subtracted',
  'overlapping-holes': () => 'the hole overlaps another; what they share is subtracted once',
  'overlapping-parts': () => 'the polygon overlaps another; what they share is counted once',
  'too-intricate': (millions: string) =>
    `edges cross, touch or lie over one another too often (limit: ${millions} million comparisons); not measured`,
  'self-touch': () => 'the ring touches itself; area not affected',
  'duplicate-vertex': () => 'the position repeats the one before; area not affected',
  'antimeridian-uncut': () =>
    'the edge spans more than 180° of longitude; read as crossing the antimeridian',
  'unwrapped-longitude': (found: string) =>
    `longitude beyond ±180°, as in ${found}; measured as it stands`,
  'no-geometry': () => 'no geometry; area not known',
  'not-an-area': (found: string) => `${found} has no area`,
};

const unit = (symbol: string, one: string, many: string) => ({
  symbol,
  many,
  short: (_number: string) => symbol,
  name: (number: string) => (number === '1' ? one : many),
});

/** A unit without a symbol: its name stands behind figures, too. */
const named = (one: string, many: string) => ({
  ...unit(many, one, many),
  short: (number: string) => (number === '1' ? one : many),
});

export const measure = {
  /**
   * `symbol` heads columns and `many` names the unit by itself; behind a number, as it is written,
   * stand `short` in figures and `name` in sentences.
   */
  units: {
    km2: unit('km²', 'square kilometre', 'square kilometres'),
    'sq mi': unit('sq mi', 'square mile', 'square miles'),
    ha: unit('ha', 'hectare', 'hectares'),
    acre: named('acre', 'acres'),
    m2: unit('m²', 'square metre', 'square metres'),
    'sq ft': unit('sq ft', 'square foot', 'square feet'),
    'sq yd': unit('sq yd', 'square yard', 'square yards'),
    dunam: named('dunam', 'dunams'),
    rai: named('rai', 'rai'),
    feddan: named('feddan', 'feddans'),
    mu: named('mu', 'mu'),
  },
  problems: {
    kinds,
    where,
    place: (longitude: string, latitude: string) =>
      ` (longitude ${longitude}, latitude ${latitude})`,
    more: (count: string) => ` (${count} of these in all)`,
    /** What a file holds where something is expected and nothing stands. */
    nothing: 'nothing',
    sentence: (place: string, what: string, more: string) => `${place}: ${what}${more}.`,
  },
};
