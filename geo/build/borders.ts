/** A part of the country that one source gives to unit `a` and the other to unit `b`. */
export interface Cell {
  readonly a: string;
  readonly b: string;
  readonly km2: number;
}

/** A border is worth taking from the coarser second source only if that gains this much. */
const COST_OF_B = 0.005;
/** Changing from one source to the other along a border, where they cross, has to gain this. */
const COST_OF_CROSSING = 0.02;
/** Deviations beyond this many per cent are what the choice is there to avoid. */
const LIMIT_PERCENT = 0.9;

/**
 * Units that get all that either source gives them, because both sources give too little:
 * Sevastopol 703 and 754 km² of 867 km².
 */
const WIDER = new Map([['crimea|sevastopol', 'sevastopol']]);

type Source = 'a' | 'b';

/** Borders that only one source has right: the first gives Kyiv city twice its area. */
const FIXED = new Map<string, Source>([['kyiv-city|kyiv-oblast', 'b']]);

function pairOf({ a, b }: Cell): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Σ of squared deviations in per cent, with those beyond the limit counted heavily. */
function misfit(
  owners: readonly string[],
  cells: readonly Cell[],
  reference: ReadonlyMap<string, number>,
) {
  const km2 = new Map<string, number>();
  cells.forEach((cell, i) => km2.set(owners[i]!, (km2.get(owners[i]!) ?? 0) + cell.km2));
  let sum = 0;
  for (const [unit, expectedKm2] of reference) {
    const percent = ((km2.get(unit) ?? 0) / expectedKm2 - 1) * 100;
    sum += percent ** 2 + 100 * Math.max(0, Math.abs(percent) - LIMIT_PERCENT);
  }
  return sum;
}

/**
 * The unit that each cell falls to. Each border between two units comes from the source with which
 * the areas agree better with the reference (`referenceKm2` by unit): beginning with either source
 * alone, borders are switched singly and in pairs as long as that helps, then single stretches
 * between two crossings of the sources' lines.
 */
export function chooseOwners(
  cells: readonly Cell[],
  referenceKm2: ReadonlyMap<string, number>,
): string[] {
  const pairs = [...new Set(cells.filter((c) => c.a !== c.b).map(pairOf))].sort();
  const ownersBy = (sourceOf: (cell: Cell) => Source) =>
    cells.map((cell) => WIDER.get(pairOf(cell)) ?? cell[FIXED.get(pairOf(cell)) ?? sourceOf(cell)]);
  const ends = (['a', 'b'] as const).map((source) => {
    const choice = new Map(pairs.map((pair) => [pair, source as Source]));
    const flip = (pair: string) => choice.set(pair, choice.get(pair) === 'a' ? 'b' : 'a');
    const owners = () => ownersBy((cell) => choice.get(pairOf(cell)) ?? 'a');
    const cost = () =>
      misfit(owners(), cells, referenceKm2) +
      COST_OF_B * [...choice.values()].filter((s) => s === 'b').length;
    const moves = pairs.flatMap((p, i) => pairs.slice(i).map((q) => (p === q ? [p] : [p, q])));
    const best = descend(moves, (move) => move.forEach(flip), cost, 0);
    return { owners: owners(), best };
  });
  const { owners } = ends.reduce((x, y) => (y.best < x.best ? y : x));
  const stretches = cells.flatMap((cell, i) =>
    cell.a === cell.b || WIDER.has(pairOf(cell)) || FIXED.has(pairOf(cell)) ? [] : [i],
  );
  const swap = (i: number) => {
    owners[i] = owners[i] === cells[i]!.a ? cells[i]!.b : cells[i]!.a;
  };
  descend(stretches, swap, () => misfit(owners, cells, referenceKm2), COST_OF_CROSSING);
  return owners;
}

/** Makes each move that lowers the cost by more than `threshold`, until none does. */
function descend<Move>(
  moves: readonly Move[],
  toggle: (move: Move) => void,
  cost: () => number,
  threshold: number,
): number {
  let best = cost();
  for (let better = true; better;) {
    better = false;
    for (const move of moves) {
      toggle(move);
      const now = cost();
      if (now < best - threshold - 1e-9) {
        best = now;
        better = true;
      } else toggle(move);
    }
  }
  return best;
}
