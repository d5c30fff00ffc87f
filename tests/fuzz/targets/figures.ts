import { USUAL_FORM } from '../../../src/figure/order.ts';
import fc from 'fast-check';
import { checkClaim } from '../../../src/claims/check.ts';
import { type Claim, NO_CLAIM } from '../../../src/claims/claim.ts';
import { loadBasemap } from '../../../src/cli/basemap.ts';
import { nodePress } from '../../../src/cli/press.ts';
import { FIGURE_SIZES, parseFigureSize } from '../../../src/figure/layout/sizes.ts';
import { FIGURE_PALETTES, type FigureTheme } from '../../../src/draw/palette.ts';
import { describeProductionProblem } from '../../../src/figure/problem.ts';
import { produce } from '../../../src/figure/produce.ts';
import { yardstickOf, YARDSTICK_WORDS } from '../../../src/figure/subject/yardstick.ts';
import { HEDGES } from '../../../src/measure/hedges.ts';
import { AREA_UNITS } from '../../../src/measure/units.ts';
import { PLACES } from '../../../src/places/catalogue.ts';
import { elementsIn, readXml } from '../../figure/formats/readXml.ts';
import { shortTexts, texts } from '../inputs/texts.ts';
import { loadAtlas } from '../../../src/cli/layers.ts';
import { shownPlaceIds } from '../../../src/figure/subject/shownPlaces.ts';
import { LANGUAGES, lostIn, sentenceFaults } from '../oracles/words.ts';
import { target } from '../target.ts';

const hedge = fc.constantFrom(null, ...HEDGES);
const ids = fc.constantFrom(
  ...[...PLACES.map(({ id }) => id), 'kharkiv-oblast', 'greater-london', 'ukraine', 'kyiv-city'],
);
const value = fc.oneof(
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  fc.nat(1_000_000).map((n) => n + 1),
  fc.constantFrom(1e-9, 0.5, 1, 1e9, 1e14),
);
const area = fc.record(
  { value, unit: fc.constantFrom(...AREA_UNITS), hedge, quote: shortTexts },
  { requiredKeys: ['value', 'unit', 'hedge'] },
);
const claim = fc.record({
  area: fc.option(area),
  alsoStated: fc.array(area, { maxLength: 2 }),
  comparisons: fc.array(
    fc.record({
      kind: fc.constantFrom('comparison', 'share'),
      placeIds: fc.array(ids, { minLength: 1, maxLength: 2 }),
      multiple: value,
      hedge,
    }),
    { maxLength: 2 },
  ),
  places: fc.array(
    fc.record({
      placeId: ids,
      role: fc.constantFrom('within', 'itself', 'named'),
      why: fc.constant(''),
    }),
    { maxLength: 3 },
  ),
  wholePlaceId: fc.constantFrom(null, 'ukraine', 'wales'),
  who: fc.option(shortTexts),
  statement: shortTexts,
});
const words = fc.option(fc.oneof(shortTexts, shortTexts, texts), { freq: 2 });
const center = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map((at) => [...at]);

const inputs = fc.record({
  claim,
  yardstick: fc
    .constantFrom(...YARDSTICK_WORDS, 'wales', 'ukraine')
    .map((word) => yardstickOf(word, (id) => id)!),
  placement: fc.option(
    fc.record({ center, bearingDegrees: fc.double({ min: -360, max: 360, noNaN: true }) }),
  ),
  size: fc.oneof(
    fc.constantFrom(...Object.keys(FIGURE_SIZES)),
    fc
      .tuple(fc.integer({ min: 190, max: 2500 }), fc.integer({ min: 190, max: 2500 }))
      .map((size) => size.join('x')),
  ),
  theme: fc.constantFrom(...(Object.keys(FIGURE_PALETTES) as FigureTheme[])),
  compareWith: fc.array(ids, { maxLength: 4 }),
  language: fc.nat(LANGUAGES.length - 1),
  title: words,
  standfirst: words,
  notes: words,
  altText: words,
  link: fc.option(fc.oneof(fc.webUrl(), shortTexts, fc.constant('javascript:alert(1)'))),
});

/** Figures of any claim with any words, as SVG. */
export const figures = target({
  inputs,
  faults: async ({ claim: parts, yardstick, placement, compareWith, size, language, ...order }) => {
    const catalogue = LANGUAGES[language];
    const parsed = parseFigureSize(size);
    if (!parsed.ok) return [];
    const claim = { ...NO_CLAIM, ...parts } as Claim;
    const loaded = await loadAtlas([...shownPlaceIds(claim, yardstick), ...compareWith], catalogue);
    if (!loaded.ok) return [loaded.message];
    const about = {
      kind: 'claim' as const,
      claim,
      checks: checkClaim(claim),
      shape: {
        yardstick,
        placement: placement as { center: [number, number]; bearingDegrees: number } | null,
      },
      compareWith,
    };
    const shown = { ...order, about, atlas: loaded.atlas, size: parsed.size };
    const basemap = await loadBasemap(shown);
    const produced = await produce(
      { ...USUAL_FORM, ...shown, basemap, madeOn: '2026-11-25', catalogue },
      'svg',
      nodePress,
    );
    const given = JSON.stringify({ parts, compareWith, ...order });
    return produced.ok
      ? svgFaults(Buffer.from(produced.bytes).toString('utf8'), given)
      : sentenceFaults(describeProductionProblem(produced.problem, catalogue), given);
  },
  budget: { baseMs: 10_000, perKilobyteMs: 500 },
});

const NEVER_IN = ['script', 'foreignObject', 'image', 'iframe', 'a', 'animate', 'set'];

/** Well-formed, nothing that runs or is fetched, and every number a number. */
function svgFaults(svg: string, given: string): string[] {
  const elements = elementsIn(readXml(svg));
  return elements.flatMap(({ name, attributes, text }) => [
    ...(NEVER_IN.includes(name) ? [`element: ${name}`] : []),
    ...Object.entries(attributes).flatMap(([key, value]) => [
      ...(/^on/i.test(key) ? [`handler: ${key}`] : []),
      ...(/(^|:)href$|^src$/.test(key) && !value.startsWith('#') ? [`address: ${value}`] : []),
      ...(/NaN|Infinity|undefined|null/.test(value) && !/aria|id|label/.test(key)
        ? [`attribute: ${name} ${key}="${value.slice(0, 80)}"`]
        : []),
    ]),
    ...(name === 'style' || name === 'desc' || name === 'title' ? [] : lostIn(text, given)),
  ]);
}
