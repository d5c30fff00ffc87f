import type { StatedComparison } from './claim.ts';

/** The comparison with its `index`-th place said to be `placeId`: its name is open no longer. */
export function withPlace(
  comparison: StatedComparison,
  index: number,
  placeId: string,
): StatedComparison {
  const { mayBe, ...rest } = comparison;
  const placeIds = comparison.placeIds.with(index, placeId);
  const open = mayBe?.with(index, [placeId]);
  return open?.some((ids) => ids.length > 1)
    ? { ...rest, placeIds, mayBe: open }
    : { ...rest, placeIds };
}
