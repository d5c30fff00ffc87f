import type { Grammar } from './grammar/grammar.ts';
import type { Token } from './tokens.ts';

const DASHES = new Set(['–', '—']);

/** «площа Бельгії — лише 30,7 тис. кв. км»: what follows is how large the place itself is. */
export function isOwnExtent(next: number, tokens: readonly Token[], { roles, quantity }: Grammar) {
  const first = tokens[next]?.norm ?? '';
  if (!roles.bareGenitive || !(DASHES.has(first) || roles.measures.has(first))) return false;
  let i = next + 1;
  while (i < next + OWN_WORDS && roles.extentLeads.has(tokens[i]?.norm ?? '')) i++;
  const hedge = quantity.hedges.match(tokens, i, tokens.length);
  return tokens[hedge?.next ?? i]?.kind === 'number';
}

/** Words of «становить усього» between a place and its own area. */
const OWN_WORDS = 4;

/** «8 600 км² — майже вся Корсика.»: nothing follows that all of the place could do. */
export function isWholePlace(
  { from, next }: { readonly from: number; readonly next: number },
  tokens: readonly Token[],
  { joins }: Grammar,
): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  const behind = tokens[next];
  if (behind !== undefined && (behind.kind !== 'sign' || behind.gap === 'space')) return false;
  // «— майже вся Греція, каже мер, у диму»: behind a dash alone a comma ends nothing.
  if (DASHES.has(before)) return behind?.norm !== ',';
  return joins.copulas.has(before) || joins.strong.has(before);
}
