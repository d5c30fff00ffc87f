import type { ReadArea, ReadClaim } from './readClaim.ts';

/** More figures than these are not tried in each other's company. */
const MOST_OPEN = 4;

/** The claim with its figures as they were read, then with each reading of "1.250" and the like. */
export function figureReadings(read: ReadClaim): readonly ReadClaim[] {
  const figures = [...(read.area ? [read.area] : []), ...read.alsoStated];
  const open = figures
    .filter(({ orElse }) => orElse)
    .slice(0, MOST_OPEN)
    .sort(decimalsFirst);
  if (open.length === 0) return [read];
  return subsets(open).map((others) => {
    const as = (area: ReadArea) => (others.includes(area) ? { ...area, ...area.orElse } : area);
    return { ...read, area: read.area && as(read.area), alsoStated: read.alsoStated.map(as) };
  });
}

/** Decimals are likelier than thousands where either agrees. */
function decimalsFirst(a: ReadArea, b: ReadArea): number {
  const growth = ({ value, orElse }: ReadArea) => (orElse?.value ?? value) / value;
  return growth(a) - growth(b);
}

/** Every choice of the items, smaller ones first. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  const all = items.reduce<Item[][]>(
    (chosen, item) => [...chosen, ...chosen.map((others) => [...others, item])],
    [[]],
  );
  return all.sort((a, b) => a.length - b.length);
}
