import { makeFigure } from '../../src/figure/makeFigure.ts';
import type { FigureForm, PlacesOrder } from '../../src/figure/order.ts';
import type { Placement } from '../../src/shape/rigid.ts';
import { atlasWith } from '../places/testAtlas.ts';
import { orderOf } from './orders.ts';

const atlas = atlasWith(
  ...['greater-london', 'kharkiv', 'units/gb'],
  ...['ke', 'aq', 'br', 'ru', 'ua', 'mc', 'fj', 'be'].map((code) => `countries/${code}`),
);

/** An order of places that are laid over another one. */
export function placesOrderOf(
  groundId: string,
  laidIds: readonly string[],
  form: Partial<FigureForm> = {},
  placements: ReadonlyMap<string, Placement> = new Map(),
): PlacesOrder {
  const about = { kind: 'places' as const, compared: { groundId, laidIds }, placements };
  return { ...orderOf(), atlas, ...form, about };
}

/** The figure of an order that can be made. */
export function placesFigureOf(...order: Parameters<typeof placesOrderOf>) {
  const made = makeFigure(placesOrderOf(...order));
  if (!made.ok) throw new Error(made.problem.kind);
  return made;
}
