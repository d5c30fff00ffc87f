import { REPORTED } from '../../src/figure/subject/yardstick.ts';
import { checkClaim } from '../../src/claims/check.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { firstReport } from '../../src/claims/firstReport.ts';
import { FIGURE_SIZES } from '../../src/figure/layout/sizes.ts';
import type { PackedFiles } from '../../src/figure/data/readme.ts';
import { makeFigure } from '../../src/figure/makeFigure.ts';
import {
  type ClaimOrder,
  type ClaimSubject,
  type FigureForm,
  USUAL_FORM,
} from '../../src/figure/order.ts';
import { planFigure } from '../../src/figure/planFigure.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, times } from '../claims/claimOf.ts';
import { atlasWith } from '../places/testAtlas.ts';
import { wholeBasemap } from '../draw/geoFiles.ts';

const atlas = atlasWith(
  ...['kharkiv', 'kherson', 'donbas', 'kyiv', 'countries/ua', 'greater-london'],
  ...['countries/be', 'countries/lu', 'england/derbyshire', 'units/gb'],
);
const basemap = wholeBasemap();

const BUILT_IN = firstReport(en).claims[0];

const named = (...placeIds: string[]) =>
  placeIds.map((placeId) => ({ placeId, role: 'within' as const, why: '' }));

/** Claims of every shape that a figure has to take. */
export const CLAIMS = {
  'the built-in one': BUILT_IN,
  'a quantity and a place': claimOf({
    area: area('2,300 sq mi'),
    places: named('kherson-oblast'),
    wholePlaceId: 'ukraine',
  }),
  'a comparison alone': claimOf({ comparisons: [times(4, 'luxembourg', 'about')] }),
  'a quantity alone': claimOf({ area: area('75,000 hectares') }),
  'many places': claimOf({
    area: area('2,300 sq mi'),
    comparisons: [times(7, 'greater-london')],
    places: named(
      ...['kharkiv-oblast', 'kherson-oblast', 'donetsk-oblast', 'luhansk-oblast', 'kyiv-oblast'],
      ...['kyiv-city', 'belgium', 'wales', 'poland', 'germany', 'texas', 'rhode-island'],
    ),
    wholePlaceId: 'ukraine',
  }),
  'a speck beside an oblast': claimOf({
    area: area('0.02 km2'),
    comparisons: [times(3, 'football-pitch')],
    places: named('kharkiv-oblast'),
  }),
} as const satisfies Readonly<Record<string, Claim>>;

/** What tests change of a claim's order, wherever it stands in it. */
export type OrderParts = Partial<FigureForm & Omit<ClaimSubject, 'kind'>>;

/** An order of the built-in claim in the size for articles, with the given parts. */
export function orderOf({
  claim = BUILT_IN,
  checks = checkClaim(claim),
  shape = { yardstick: REPORTED, placement: null },
  compareWith = [],
  ...form
}: OrderParts = {}): ClaimOrder {
  return {
    about: { kind: 'claim', claim, checks, shape, compareWith },
    atlas,
    basemap,
    size: FIGURE_SIZES.article,
    theme: 'light',
    ...USUAL_FORM,
    title: null,
    standfirst: null,
    notes: null,
    altText: null,
    link: null,
    madeOn: '2026-11-25',
    catalogue: en,
    ...form,
  };
}

/** Words and layout of an order that can be made. */
export function planOf(parts: OrderParts = {}) {
  const plan = planFigure(orderOf(parts));
  if (!plan.ok) throw new Error(plan.problem.kind);
  return plan;
}

/** The figure of an order that can be made. */
export function figureOf(parts: OrderParts = {}) {
  const made = makeFigure(orderOf(parts));
  if (!made.ok) throw new Error(made.problem.kind);
  return made;
}

/** What stands beside the data in a package that holds all there can be. */
export const BESIDE: PackedFiles = {
  pictures: ['name.svg', 'name.pdf', 'name.png'],
  embed: 'embed.html',
  fonts: { folder: 'fonts/', licence: 'fonts/OFL.txt' },
  ownFonts: null,
};
