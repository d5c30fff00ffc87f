import { exactRange, type Range } from '../measure/range.ts';
import { placeById } from './catalogue.ts';
import type {
  BoundarySource,
  OutlineFacts,
  PlaceFacts,
  PublishedArea,
  ReferenceArea,
} from './place.ts';
import { type SummedArea, summedAreas } from './summedAreas.ts';

/**
 * One answer to "how large is it?": what is measured on the outline, what somebody published, or
 * the sum of what was published of its members.
 */
export type AreaDefinition =
  | { readonly kind: 'measured'; readonly km2: number; readonly boundary: BoundarySource }
  | ({ readonly kind: 'published' } & PublishedArea)
  | ({ readonly kind: 'sum' } & SummedArea);

/** The places whose outlines make up this one: itself, or its members; empty if one has none. */
function outlined(place: PlaceFacts | null): readonly PlaceFacts[] {
  if (!place) return [];
  if (place.outline) return [place];
  const parts = (place.members ?? []).map((member) => outlined(placeById(member)));
  return parts.some((part) => part.length === 0) ? [] : parts.flat();
}

/**
 * The place's area on the WGS84 ellipsoid, measured on its outline, km²; null without one that is
 * good enough to be measured.
 */
export function measuredKm2(id: string): number | null {
  const outlines = outlined(placeById(id)).map(({ outline }) => outline!);
  if (outlines.length === 0 || !outlines.every(isMeasured)) return null;
  return added(outlines);
}

/** The area that a place is drawn with, before its outline is loaded, km²; null without one. */
export function drawnKm2(id: string): number | null {
  const outlines = outlined(placeById(id)).map(({ outline }) => outline!);
  return outlines.length > 0 ? (outlinedKm2(id) ?? added(outlines)) : null;
}

function isMeasured({ quality, unfit }: OutlineFacts): boolean {
  return quality === 'measured' && unfit === null;
}

/** An outline that differs more from the usual figure has other bounds, or leaves something out that is counted. */
const SAME_BOUNDS = 0.01;

/**
 * The area that the place's outline stands for, km²: the usual one, the one that its checks go by, if
 * the outline is as large but for the rounding; else what is measured on it, or of a coarse one the stated area that
 * is nearest. Null if no area is known.
 */
export function outlinedKm2(id: string): number | null {
  const outlines = outlined(placeById(id)).map(({ outline }) => outline!);
  const figures = areaDefinitions(id).map(({ km2 }) => km2);
  if (figures.length === 0 || outlines.length === 0) return figures[0] ?? null;
  const km2 = added(outlines);
  if (Math.abs(km2 / figures[0] - 1) <= SAME_BOUNDS) return figures[0];
  const near = (one: number) => Math.abs(one - km2);
  return measuredKm2(id) ?? figures.reduce((best, one) => (near(one) < near(best) ? one : best));
}

/**
 * The place's area as its outline is drawn, km², and where the usual figure is another one, from one to the
 * other; null if no area is known.
 */
export function shownRangeKm2(id: string): Range | null {
  const km2 = outlinedKm2(id);
  const usual = areaDefinitions(id)[0]?.km2;
  if (km2 === null || usual === undefined) return null;
  if (Math.abs(km2 / usual - 1) <= SAME_BOUNDS) return exactRange(km2);
  return { low: Math.min(km2, usual), value: km2, high: Math.max(km2, usual) };
}

/** What an index of seven digits leaves of a sum; more would be made up by binary fractions. */
const SUM_DIGITS = 8;

function added(outlines: readonly OutlineFacts[]): number {
  return Number(outlines.reduce((sum, { km2 }) => sum + km2, 0).toPrecision(SUM_DIGITS));
}

/** Where the boundaries are from that make up a place, each once. */
export function boundariesOf(id: string): readonly BoundarySource[] {
  return [...new Set(outlined(placeById(id)).map(({ outline }) => outline!.boundary))];
}

/** The place's reference; of a place made of others, theirs together if every one has one. */
export function referenceOf(id: string): ReferenceArea | null {
  const outlines = outlined(placeById(id)).map(({ outline }) => outline!);
  const [first, ...others] = outlines.map(({ reference }) => reference);
  if (!first) return null;
  if (others.some((reference) => reference?.source !== first.source)) return null;
  const km2 = outlines.reduce((sum, { reference }) => sum + reference!.km2, 0);
  return { km2, source: first.source, deviationPercent: (added(outlines) / km2 - 1) * 100 };
}

/** Every figure for the place's area with what it counts, the usual one first. */
export function areaDefinitions(id: string): readonly AreaDefinition[] {
  const place = placeById(id);
  const km2 = measuredKm2(id);
  const measured: AreaDefinition[] =
    km2 === null ? [] : [{ kind: 'measured', km2, boundary: boundariesOf(id)[0] }];
  const stated: AreaDefinition[] = [
    ...(place?.published ?? []).map((area) => ({ kind: 'published' as const, ...area })),
    ...(place ? summedAreas(place) : []).map((area) => ({ kind: 'sum' as const, ...area })),
  ];
  return isUsuallyStated(place) ? [...stated, ...measured] : [...measured, ...stated];
}

/** Whether the area that is meant is one that somebody published; of a place made of others, theirs. */
function isUsuallyStated(place: PlaceFacts | null): boolean {
  if (!place) return false;
  if (place.usual) return true;
  return (place.members ?? []).some((member) => isUsuallyStated(placeById(member)));
}

/** Who published a figure; nobody for what is measured. */
export function publishersOf(definition: AreaDefinition): readonly string[] {
  if (definition.kind === 'measured') return [];
  return definition.kind === 'sum' ? definition.sources : [definition.source];
}

/**
 * The range that a place's definitions leave, km²: from the smallest figure to the largest, its
 * value the usual one; null if there is no figure.
 */
export function areaRangeKm2(id: string): Range | null {
  const figures = areaDefinitions(id).map(({ km2 }) => km2);
  if (figures.length === 0) return null;
  return { low: Math.min(...figures), value: figures[0], high: Math.max(...figures) };
}
