import type { Grammar } from './grammar/grammar.ts';
import type { Numerals } from './grammar/quantities.ts';
import { type PhraseTable, skipJoints } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Whether the quantity is what something else is counted by: "per 100 hectares", "£9,000 an acre". */
export function isRate(
  tokens: readonly Token[],
  from: number,
  next: number,
  end: number,
  isOne: boolean,
  { quantity, numerals }: Grammar,
): boolean {
  const before = phraseBefore(tokens, from, quantity.notAfter);
  const isPriced = (low: number, high: number) =>
    tokens.slice(Math.max(0, low), high).some(({ norm }) => quantity.prices.has(norm));
  if (before?.meaning === 'always') return true;
  if (before?.meaning === 'priced' && isPriced(from - 4, from)) return true;
  if (before?.meaning === 'counted' && endsNumber(tokens, before.from, numerals)) return true;
  const behind = quantity.notBefore.match(tokens, skipJoints(tokens, next, end), end)?.meaning;
  if (behind === 'always' || (behind === 'one' && isOne)) return true;
  if (!isOne) return false;
  const near = tokens.slice(Math.max(0, from - 4), from);
  const clause = near.slice(near.findLastIndex(({ norm }) => norm === ',' || norm === ';') + 1);
  return (
    clause.some(({ kind }) => kind === 'number') ||
    isPriced(from - 8, from) ||
    isPriced(next, next + 2)
  );
}

/** Whether a number ends right before a token. */
function endsNumber(tokens: readonly Token[], at: number, numerals: Numerals): boolean {
  const last = tokens[at - 1];
  return last !== undefined && (last.kind === 'number' || numerals.cardinals.has(last.norm));
}

const LONGEST_BEFORE = 3;

/** The phrase that ends right before a token. */
function phraseBefore<Meaning>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<Meaning>,
): { meaning: Meaning; from: number } | null {
  for (let i = Math.max(0, at - LONGEST_BEFORE); i < at; i++) {
    const found = table.match(tokens, i, at);
    if (found && found.next === at) return { meaning: found.meaning, from: i };
  }
  return null;
}
