import { IDENTITY } from '../../shape/sphere.ts';
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
    | { readonly kind: 'copies'; readonly whole: number; readonly last: Outline | null }
    | { readonly kind: 'part'; readonly part: Outline }
    | { readonly kind: 'apart' };
}

/** The claim beside what it is drawn by, else beside what it is compared with or a part of; null without one of them. */
export function claimPair(
  items: readonly StripItem[],
  drawn: DrawnClaim | null,
  leadPlaceId: string | null,
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
  return { first, second, shown: shownAs(first, drawn) };
}

/** A place beside the one that it is laid over; of several the strip shows more. */
export function placesPair(items: readonly StripItem[]): PairContent | null {
  const [second, ...others] = items.filter(({ role }) => role.kind === 'laid');
  if (others.length > 0) return null;
  const first = items.find(({ role }) => role.kind === 'ground');
  return first && second ? { first, second, shown: { kind: 'apart' } } : null;
}

function shownAs(
  first: StripItem,
  { kind, body, areaKm2, yardstickId }: DrawnClaim,
): PairContent['shown'] {
  const isItsOwn = first.id === yardstickId && first.outlineKind !== 'square';
  if (!isItsOwn) return { kind: 'apart' };
  if (kind === 'laid-over') return { kind: 'part', part: squareOutline(areaKm2) };
  if (kind !== 'copies') return { kind: 'apart' };
  // The last copy is the western part of a whole one and lies where that part does.
  const last = body.bodies.at(-1)!;
  const part = outlineOfShape({ ...body, bodies: [{ ...last, frame: IDENTITY }] });
  const isWhole = last.areaM2 >= first.areaKm2 * 1e6 * (1 - 1e-9);
  if (body.bodies.length === 1 && !isWhole) return { kind: 'part', part };
  return {
    kind: 'copies',
    whole: body.bodies.length - (isWhole ? 0 : 1),
    last: isWhole ? null : part,
  };
}
