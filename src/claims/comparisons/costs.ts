import type { PlaceKind } from '../../places/place.ts';
import type { Familiarity } from './familiarity.ts';

/**
 * What makes a comparison harder to picture, in one currency: 1 is the step from a place that everybody
 * has a picture of to one that most have. docs/comparisons.md says why, and a test holds it to this.
 */

export const FAMILIARITY_COSTS: Readonly<Record<Exclude<Familiarity, 0>, number>> = {
  3: 0,
  2: 1,
  1: 2,
};

type MultipleCost = readonly [multiple: number, cost: number];

/** The multiples of any place that are offered. */
export const MULTIPLE_COSTS: readonly MultipleCost[] = [
  [1, 0],
  [2, 0.5],
  [1 / 2, 0.5],
  [3, 0.8],
  [1 / 3, 1],
  [4, 1],
  [5, 1.2],
  [1 / 4, 1.2],
  [10, 1.5],
  [2 / 3, 1.5],
  [3 / 4, 1.5],
  [1 / 5, 1.6],
  [6, 1.6],
  [8, 1.8],
  [7, 2],
  [9, 2],
  [1 / 10, 2],
];

/** Further ones of what is counted like things: football pitches. */
export const COUNTED_COSTS: readonly MultipleCost[] = [
  [20, 2.2],
  [15, 2.5],
  [25, 2.5],
  [30, 2.5],
  [40, 2.5],
  [50, 2.5],
  [35, 2.8],
  [60, 2.8],
  [70, 2.8],
  [80, 2.8],
  [90, 2.8],
  [100, 2.8],
];

/** Of each tenth by which the multiple is off. */
export const OFF_COST = 1;

/** Of a place by one of whose areas the comparison holds and by another not. */
export const DEFINITION_COST = 1;

/** Of a place whose outline is good enough to be looked at only, or that has none and cannot be drawn. */
export const OUTLINE_COSTS = { measured: 0, simplified: 0.3, none: 1.5 } as const;

/** A comparison that costs more, its outline apart, is none: also what cannot be drawn can be said. */
export const MOST_COST = 5;

/** What a comparison costs more for each that stands before it and is like it. */
export const LIKENESS_COSTS = { family: 0.9, multiple: 0.6, size: 0.6 } as const;

/** Places whose areas are no further apart than that are of one size. */
export const SAME_SIZE = 1.2;

/** Kinds of places that are alike to a reader. */
type Family = 'ground' | 'park' | 'water' | 'town' | 'region' | 'island' | 'country' | 'continent';

export const FAMILIES: Readonly<Record<PlaceKind, Family>> = {
  pitch: 'ground',
  park: 'park',
  lake: 'water',
  city: 'town',
  borough: 'town',
  region: 'region',
  oblast: 'region',
  state: 'region',
  'autonomous-republic': 'region',
  nation: 'country',
  country: 'country',
  territory: 'country',
  island: 'island',
  group: 'continent',
  continent: 'continent',
};
