import type { PlaneRing } from './plane.ts';

/**
 * How far outlines reach in each strip of a plane: for strips of equal width across one axis, the
 * least and greatest coordinate along the other. Reach is never understated, so outlines whose
 * profiles do not meet do not meet.
 */
export interface Profile {
  /** Index of the first strip; strip i covers i × width to (i + 1) × width. */
  readonly first: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Which way a profile looks: at rows (strips of y, reach in x) or at columns (strips of x). */
export type Look = 'rows' | 'columns';

export function profileOf(rings: readonly PlaneRing[], look: Look, width: number): Profile {
  const [reachAt, stripAt] = look === 'rows' ? [0, 1] : [1, 0];
  let first = Infinity;
  let last = -Infinity;
  for (const ring of rings) {
    for (let i = stripAt; i < ring.length; i += 2) {
      const strip = Math.floor(ring[i] / width);
      if (strip < first) first = strip;
      if (strip > last) last = strip;
    }
  }
  const count = Math.max(0, last - first + 1);
  const low = new Array<number>(count).fill(Infinity);
  const high = new Array<number>(count).fill(-Infinity);
  const reach = (strip: number, value: number) => {
    if (value < low[strip - first]) low[strip - first] = value;
    if (value > high[strip - first]) high[strip - first] = value;
  };
  for (const ring of rings) {
    let [a, s] = [ring[ring.length - 2 + reachAt], ring[ring.length - 2 + stripAt]];
    for (let i = 0; i < ring.length; i += 2) {
      const [a2, s2] = [ring[i + reachAt], ring[i + stripAt]];
      const from = Math.floor(Math.min(s, s2) / width);
      const to = Math.floor(Math.max(s, s2) / width);
      reach(Math.floor(s2 / width), a2);
      for (let strip = from + 1; strip <= to; strip++) {
        const crossing = a + ((strip * width - s) / (s2 - s)) * (a2 - a);
        reach(strip - 1, crossing);
        reach(strip, crossing);
      }
      [a, s] = [a2, s2];
    }
  }
  return { first, low, high };
}

/** How far `after` has to be moved on so as to clear `before`; negative if there is room. */
export function overlapOf(before: Profile, after: Profile): number {
  const from = Math.max(before.first, after.first);
  const to = Math.min(before.first + before.high.length, after.first + after.low.length);
  let most = -Infinity;
  for (let strip = from; strip < to; strip++) {
    most = Math.max(most, before.high[strip - before.first] - after.low[strip - after.first]);
  }
  return most;
}

/** A profile moved by whole strips and along its reach. */
export function moved(profile: Profile, strips: number, by: number): Profile {
  return {
    first: profile.first + strips,
    low: profile.low.map((value) => value + by),
    high: profile.high.map((value) => value + by),
  };
}

/** The profile of several outlines together. */
export function union(profiles: readonly Profile[]): Profile {
  const first = Math.min(...profiles.map((p) => p.first));
  const end = Math.max(...profiles.map((p) => p.first + p.low.length));
  const low = new Array<number>(end - first).fill(Infinity);
  const high = new Array<number>(end - first).fill(-Infinity);
  for (const p of profiles) {
    for (let i = 0; i < p.low.length; i++) {
      const at = p.first - first + i;
      low[at] = Math.min(low[at], p.low[i]);
      high[at] = Math.max(high[at], p.high[i]);
    }
  }
  return { first, low, high };
}
