import type { ReadClaim, Span } from './readClaim.ts';
import { type ReadingOptions, readClaims } from './readClaims.ts';

/** A part that is read in one go, UTF-16 units: about a hundredth of a second's work. */
const PART = 40_000;

/** So much around a part is read again for the places and speakers that it refers to. */
const AROUND = 4_000;

/** The claims of one part, and how far reading has come. */
export interface ReadPart {
  readonly claims: readonly ReadClaim[];
  /** UTF-16 units read so far. */
  readonly done: number;
}

/** What `readClaims` reads, part after part, so that whoever waits can be told and can stop it. */
export function* readInParts(text: string, options: ReadingOptions): Generator<ReadPart> {
  for (let from = 0; from < text.length;) {
    const to = nextBreak(text, from + PART);
    const first = lastBreak(text, from - AROUND);
    const last = nextBreak(text, to + AROUND);
    const claims = readClaims(text.slice(first, last), options)
      .map((claim) => movedBy(claim, first))
      .filter(({ start }) => start >= from && start < to);
    yield { claims, done: to };
    from = to;
  }
}

/** The beginning of the first paragraph at or after `at`. */
function nextBreak(text: string, at: number): number {
  const found = at >= text.length ? -1 : text.indexOf('\n\n', at);
  return found < 0 ? text.length : found + 2;
}

/** The beginning of the paragraph that `at` is in. */
function lastBreak(text: string, at: number): number {
  const found = at <= 0 ? -1 : text.lastIndexOf('\n\n', at);
  return found < 0 ? 0 : found + 2;
}

function movedBy(claim: ReadClaim, by: number): ReadClaim {
  if (by === 0) return claim;
  const move = <S extends Span>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...move(claim),
    area: claim.area && move(claim.area),
    alsoStated: claim.alsoStated.map(move),
    comparisons: claim.comparisons.map(move),
    places: claim.places.map(move),
  };
}
