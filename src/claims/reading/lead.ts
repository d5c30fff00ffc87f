import type { Hedge } from '../../measure/hedges.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { HedgeReading } from './grammar/quantities.ts';
import { textOf, type Token } from './tokens.ts';

/** Hedges and fillers before a number or comparison. */
export interface Lead {
  readonly hedge: Hedge | null;
  /** Whether the hedge says that the number is close: "just over". */
  readonly slight: boolean;
  /** The hedge as written, if there is one. */
  readonly words: string | null;
  /** The first token that belongs to the statement: the hedge, or what stands behind the lead. */
  readonly from: number;
  readonly next: number;
}

const MOST_STEPS = 5;
/** So far back "and over" may have its first "over". */
const WORDS_BEFORE = 14;

/** The hedges from a token on, with fillers between them; null hedge where none stands there. */
export function readLead(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): Lead {
  const { fillers, definite } = grammar.quantity;
  let lead: Lead = none(at);
  for (let step = 0; step < MOST_STEPS; step++) {
    const i = lead.next;
    const hedge = readHedge(tokens, i, end, grammar) ?? readSlight(tokens, i, end, grammar);
    if (hedge) {
      const words = textOf(tokens, i, hedge.next);
      lead = isWeak(lead) ? { ...lead, ...hedge, words } : { ...lead, next: hedge.next };
      continue;
    }
    const filler = lead.hedge !== null && i < end ? fillers.match(tokens, i, end) : null;
    if (!filler || isOneUnit(tokens, i, end, grammar)) break;
    if (isDifference(tokens, i, grammar)) return none(i);
    lead =
      definite.has(tokens[i].norm) && isBound(lead.hedge)
        ? none(filler.next)
        : { ...lead, next: filler.next };
  }
  return lead;
}

function none(at: number): Lead {
  return { hedge: null, slight: false, words: null, from: at, next: at };
}

const SLIGHT = {
  larger: { hedge: 'at least', slight: true },
  smaller: { hedge: 'nearly', slight: false },
} as const;

/** "slightly larger than": the hedge behind the word is close to its number. */
function readSlight(tokens: readonly Token[], at: number, end: number, grammar: Grammar) {
  const { modifiers, comparators } = grammar.comparison;
  const slight = at < end ? modifiers.match(tokens, at, end) : null;
  if (slight?.meaning !== 'slight' || slight.next >= end) return null;
  const than = comparators.match(tokens, slight.next, end)?.meaning;
  if (than !== 'larger' && than !== 'smaller') return null;
  const hedge = readHedge(tokens, slight.next, end, grammar);
  return hedge && { ...hedge, ...SLIGHT[than] };
}

/** «більше на 300 га»: by how much more, not more than how much. */
function isDifference(tokens: readonly Token[], by: number, { quantity, ranges }: Grammar) {
  return ranges.by.has(tokens[by].norm) && quantity.differences.has(tokens[by - 1].norm);
}

/** "about an acre": the article is the number. */
function isOneUnit(tokens: readonly Token[], at: number, end: number, grammar: Grammar): boolean {
  const { numerals, units } = grammar;
  return numerals.articles.has(tokens[at].norm) && units.match(tokens, at + 1, end) !== null;
}

/** "below the 1,900 sq km of last year" compares two figures and hedges neither. */
function isBound(hedge: Hedge | null): boolean {
  return hedge === 'at least' || hedge === 'at most';
}

/** One hedge; null if none stands there, or it is a preposition: "spread over". */
export function readHedge(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
): (HedgeReading & { next: number }) | null {
  const { hedges, prepositionAfter } = grammar.quantity;
  const found = at < end ? hedges.match(tokens, at, end) : null;
  if (!found || isSecondEnd(tokens, at, grammar)) return null;
  const verbs = prepositionAfter.get(tokens[at].norm);
  if (verbs && isPreposition(tokens, at, found.next, verbs, grammar)) return null;
  if (grammar.quantity.placing.has(tokens[at].norm) && found.next === at + 1) {
    if (hedges.match(tokens, found.next, end)) return null;
  }
  const dotted = found.next < end && tokens[found.next].norm === '.';
  const isAbbreviation = dotted && tokens[found.next].gap === 'none';
  return { ...found.meaning, next: isAbbreviation ? found.next + 1 : found.next };
}

/** «з 363 кв км у серпні до 730»: to where it went, not up to how much. */
function isSecondEnd(tokens: readonly Token[], at: number, { ranges }: Grammar): boolean {
  if (!ranges.to.has(tokens[at].norm)) return false;
  for (let i = at - 2; i >= Math.max(0, at - WORDS_BEFORE); i--) {
    const isFrom = ranges.from.has(tokens[i].norm) || ranges.between.has(tokens[i].norm);
    if (isFrom && tokens[i + 1].kind === 'number') return true;
  }
  return false;
}

/** "spread over", "let out over": where, and so is what is added to it: "and over". */
function isPreposition(
  tokens: readonly Token[],
  at: number,
  next: number,
  verbs: ReadonlySet<string>,
  grammar: Grammar,
): boolean {
  if (isAfter(tokens, at, verbs, grammar)) return true;
  const isPlace = next === at + 1 || tokens[next + 1]?.kind === 'number';
  if (isPlace && isArticle(tokens, next, grammar)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  if (!grammar.numerals.and.has(before)) return false;
  for (let i = at - 2; i >= Math.max(0, at - WORDS_BEFORE); i--) {
    if (tokens[i].norm === tokens[at].norm) return isAfter(tokens, i, verbs, grammar);
  }
  return false;
}

function isAfter(
  tokens: readonly Token[],
  at: number,
  verbs: ReadonlySet<string>,
  { quantity }: Grammar,
): boolean {
  if (at === 0) return false;
  const { norm } = tokens[at - 1];
  if (verbs.has(norm)) return true;
  return at > 1 && verbs.has(tokens[at - 2].norm) && !quantity.afterVerbs.has(norm);
}

/** "over an area of" says where. */
function isArticle(tokens: readonly Token[], at: number, { numerals, units }: Grammar): boolean {
  const here = tokens[at];
  return (
    here !== undefined &&
    numerals.articles.has(here.norm) &&
    tokens[at + 1] !== undefined &&
    !units.match(tokens, at + 1, Math.min(tokens.length, at + 6)) &&
    !numerals.scales.has(tokens[at + 1].norm) &&
    !numerals.fractions.has(tokens[at + 1].norm)
  );
}

/** Of two hedges the one that says more than "about" stands; of two such the first. */
function isWeak({ hedge }: Lead): boolean {
  return hedge === null || hedge === 'about';
}
