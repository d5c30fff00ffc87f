import type { Hedge } from '../../measure/hedges.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** Hedges and fillers before a number or comparison. */
export interface Lead {
  readonly hedge: Hedge | null;
  /** The first token that belongs to the statement: the hedge, or what stands behind the lead. */
  readonly from: number;
  readonly next: number;
}

/** Between verb and hedge, these leave the hedge one: "spread across over 300 hectares". */
const PREPOSITIONS = new Set(['across', 'to', 'of', 'by', 'into', 'through', 'at', 'in', 'from']);

/** Right before another hedge these say where: "over nearly 300 hectares". */
const WHERE = new Set(['over', 'under', 'above', 'below', 'beyond', 'near']);

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
  let lead: Lead = { hedge: null, from: at, next: at };
  for (let step = 0; step < MOST_STEPS; step++) {
    const i = lead.next;
    const hedge = readHedge(tokens, i, end, grammar);
    if (hedge) {
      lead = { hedge: stronger(lead.hedge, hedge.hedge), from: lead.from, next: hedge.next };
      continue;
    }
    const filler = lead.hedge !== null && i < end ? fillers.match(tokens, i, end) : null;
    if (!filler || isOneUnit(tokens, i, end, grammar)) break;
    lead =
      definite.has(tokens[i].norm) && isBound(lead.hedge)
        ? { hedge: null, from: filler.next, next: filler.next }
        : { ...lead, next: filler.next };
  }
  return lead;
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
): { hedge: Hedge; next: number } | null {
  const { hedges, prepositionAfter } = grammar.quantity;
  const found = at < end ? hedges.match(tokens, at, end) : null;
  if (!found) return null;
  const verbs = prepositionAfter.get(tokens[at].norm);
  if (verbs && isPreposition(tokens, at, found.next, verbs, grammar)) return null;
  if (WHERE.has(tokens[at].norm) && found.next === at + 1) {
    if (hedges.match(tokens, found.next, end)) return null;
  }
  const dotted = found.next < end && tokens[found.next].norm === '.';
  const isAbbreviation = dotted && tokens[found.next].gap === 'none';
  return { hedge: found.meaning, next: isAbbreviation ? found.next + 1 : found.next };
}

/** "spread over", "let out over": where, and so is what is added to it: "and over". */
function isPreposition(
  tokens: readonly Token[],
  at: number,
  next: number,
  verbs: ReadonlySet<string>,
  grammar: Grammar,
): boolean {
  if (isAfter(tokens, at, verbs) || isArticle(tokens, next, grammar)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  if (!grammar.numerals.and.has(before)) return false;
  for (let i = at - 2; i >= Math.max(0, at - WORDS_BEFORE); i--) {
    if (tokens[i].norm === tokens[at].norm) return isAfter(tokens, i, verbs);
  }
  return false;
}

function isAfter(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): boolean {
  if (at === 0) return false;
  if (verbs.has(tokens[at - 1].norm)) return true;
  return at > 1 && verbs.has(tokens[at - 2].norm) && !PREPOSITIONS.has(tokens[at - 1].norm);
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

/** Of two hedges the one that says more than "about"; of two such the first. */
function stronger(first: Hedge | null, second: Hedge): Hedge {
  return first === null || first === 'about' ? second : first;
}
