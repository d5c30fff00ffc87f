import { isByDefinition } from '../../claims/checks/comparison/byDefinition.ts';
import { describeDefinition } from '../../claims/describe.ts';
import { areaDefinitions } from '../../places/areas.ts';
import { isRestSquare } from '../../shape/copies.ts';
import { IDENTITY } from '../../shape/sphere.ts';
import type { ClaimOrder } from '../order.ts';
import { copiesOf, isTooMany, placeBody, timesOf } from '../subject/claimBody.ts';
import type { DrawnClaim } from '../subject/drawnClaim.ts';
import type { StripItem } from '../strip/items.ts';
import { type Outline, outlineOfShape, squareOutline } from '../strip/outline.ts';

/**
 * Two things at one scale, the message of a figure. `copies`: the second as so many of the first, the
 * last one cut. `part`: the second laid over the first, whose part it is. `apart`: each in its own outline.
 */
export interface PairContent {
  /** What is compared with. */
  readonly first: StripItem;
  /** What is compared: the claim. */
  readonly second: StripItem;
  readonly shown:
    | { readonly kind: 'copies'; readonly whole: number; readonly last: LastCopy | null }
    | { readonly kind: 'part'; readonly part: Outline }
    | { readonly kind: 'apart' };
}

/** What is left of the claim behind whole copies: a part of one, cut where it lies, or a square. */
export interface LastCopy {
  readonly outline: Outline;
  readonly isSquare: boolean;
}

/** The claim beside what it is drawn by, else beside what it is compared with or a part of; null without one of them. */
export function claimPair(
  items: readonly StripItem[],
  drawn: DrawnClaim | null,
  leadPlaceId: string | null,
  order: Pick<ClaimOrder, 'about' | 'atlas' | 'catalogue'>,
): PairContent | null {
  const second = items.find(({ role }) => role.kind === 'claim');
  const compared = items.filter(({ role }) => role.kind === 'compared');
  const first =
    items.find(({ id }) => id === drawn?.yardstickId) ??
    items.find(({ id }) => id === leadPlaceId) ??
    compared[0] ??
    items.find(({ role }) => role.kind === 'region' || role.kind === 'whole');
  // One of several that are added up is not what the claim is compared with.
  const isOfSum =
    compared.length > 1 && ![drawn?.yardstickId, leadPlaceId].includes(first?.id ?? null);
  if (!first || !second || !drawn || isOfSum) return null;
  const shown = shownAs(first, drawn, order);
  const hasRest = shown.kind === 'copies' && shown.last?.isSquare;
  const { restAsSquare } = order.catalogue.figure.pair;
  return {
    first: withRemark(first, decidingDefinition(first, order)),
    second: withRemark(second, hasRest ? restAsSquare : null),
    shown,
  };
}

function withRemark(item: StripItem, remark: string | null): StripItem {
  if (remark === null) return item;
  return { ...item, words: { ...item.words, remarks: [remark, ...item.words.remarks] } };
}

/** What is longer stands with the check alone. */
const LONGEST_REMARK = 40;

/** What the area that a place is drawn with counts, where the verdict is another one by another area of it. */
function decidingDefinition(
  { id, areaKm2 }: StripItem,
  { about, catalogue }: Pick<ClaimOrder, 'about' | 'catalogue'>,
): string | null {
  const isDeciding = about.checks.some(
    (check) =>
      (check.kind === 'comparison' || check.kind === 'share') &&
      check.placeIds[0] === id &&
      isByDefinition(check),
  );
  const drawn = areaDefinitions(id).find(({ km2 }) => km2 === areaKm2);
  // Of what is measured the remarks say already that it is as drawn.
  if (!isDeciding || !drawn || drawn.kind === 'measured') return null;
  const { what } = describeDefinition(drawn, catalogue);
  return what.length <= LONGEST_REMARK ? what : null;
}

/** A place beside the one that it is laid over; of several the strip shows more. */
export function placesPair(items: readonly StripItem[]): PairContent | null {
  const [second, ...others] = items.filter(({ role }) => role.kind === 'laid');
  if (others.length > 0) return null;
  const first = items.find(({ role }) => role.kind === 'ground');
  return first && second ? { first, second, shown: { kind: 'apart' } } : null;
}

/** A smaller part of a place is a sliver of it, by which nobody sees how much it is. */
const LEAST_PART = 0.1;
const APART = { kind: 'apart' } as const;

/** As copies or part of what it is compared with, unless somebody wants a plain figure. */
function shownAs(
  first: StripItem,
  { kind, areaKm2, yardstickId }: DrawnClaim,
  { about, atlas }: Pick<ClaimOrder, 'about' | 'atlas'>,
): PairContent['shown'] {
  const { yardstick } = about.shape;
  const isPlain = yardstick.kind === 'square' || yardstick.kind === 'circle';
  const place = first.outlineKind === 'square' ? null : placeBody(first.id, atlas);
  const times = timesOf(areaKm2, place);
  if (isPlain || !place || !times || isTooMany(times)) return APART;
  if (times < LEAST_PART) {
    const isLaidOver = kind === 'laid-over' && first.id === yardstickId;
    return isLaidOver ? { kind: 'part', part: squareOutline(areaKm2) } : APART;
  }
  const copies = copiesOf(place, times);
  if (!copies.ok) return APART;
  // The last copy is the western part of a whole one and lies where that part does, or a square.
  const { bodies } = copies.shape;
  const last = bodies.at(-1)!;
  const part = outlineOfShape({ ...copies.shape, bodies: [{ ...last, frame: IDENTITY }] });
  const share = last.areaM2 / place.areaM2;
  const isWhole = share >= 1 - 1e-9;
  if (bodies.length === 1 && !isWhole) return { kind: 'part', part };
  return {
    kind: 'copies',
    whole: bodies.length - (isWhole ? 0 : 1),
    last: isWhole ? null : { outline: part, isSquare: isRestSquare(times) },
  };
}
