import type { Spellings } from './phrases.ts';

/** The words of a line as a set. */
export function words(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/).filter((word) => word !== ''));
}

/** Words of lines with what they mean. */
export function meanings<Meaning>(
  rows: readonly (readonly [Meaning, string])[],
): ReadonlyMap<string, Meaning> {
  return new Map(rows.flatMap(([meaning, line]) => [...words(line)].map((w) => [w, meaning])));
}

/** The last word of each phrase. */
export function lastWords(rows: Spellings<unknown>): string[] {
  return rows.flatMap(([, phrases]) => phrases.map((phrase) => phrase.split(' ').at(-1) ?? ''));
}

/** Every first part with every second part: the forms of an inflected phrase. */
export function combine(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}
