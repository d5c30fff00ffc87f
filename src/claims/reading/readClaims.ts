import type { ReadClaim, ReadingOptions } from './readClaim.ts';
import { readInParts } from './readInParts.ts';

/**
 * Every area claim of a text, in order. Any text will do; the time is linear in its length.
 * Offsets are of the text as given.
 */
export function readClaims(text: string, options: ReadingOptions = {}): ReadClaim[] {
  const found: ReadClaim[] = [];
  for (const { claims } of readInParts(text, options)) found.push(...claims);
  return found;
}
