import type { Grammar } from './grammar/grammar.ts';
import { isCapitalised, type Token } from './tokens.ts';

const DASHES = new Set(['–', '—', '-']);
const LONGEST = 12;

/**
 * The first token behind "KYIV, Oct. 5 (Wire) —", which says where and when the report was written;
 * 0 if there is none.
 */
export function behindDateline(tokens: readonly Token[], { dates }: Grammar): number {
  const [first, second] = tokens;
  if (first === undefined || first.text.length < 3 || !isCapitalised(first)) return 0;
  const isLoud = first.text === first.text.toUpperCase();
  if (!isLoud && second?.norm !== ',') return 0;
  for (let i = 1; i < Math.min(tokens.length, LONGEST); i++) {
    const token = tokens[i];
    if (DASHES.has(token.norm) && token.gap !== 'none')
      return isLoud || hasNumber(tokens, i) ? i + 1 : 0;
    const isDate = dates.months.has(token.norm) || dates.units.has(token.norm);
    if (token.kind === 'word' && !isCapitalised(token) && !isDate) return 0;
  }
  return 0;
}

function hasNumber(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).some(({ kind }) => kind === 'number');
}
