import { isCapitalised, type Token } from './tokens.ts';

/** Longer sentences are cut at a comma, and anywhere if they have none. */
const LONG = 200;
const LONGEST = 400;

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', ')', ']', "'", '’', '*']);
const OPENERS = new Set(['"', '(', '[', "'", '‘', '-', '–', '—', '•', '*', '·']);

/** At the beginning of a line they begin an item of a list. */
export const BULLETS = new Set(['•', '*', '▪', '◦', '·', '‣', '●']);

const BRACKETS = new Set(['(', '[']);
/** Words whose dot may be their own. */
export interface DottedWords {
  /** Their dot ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Units: their dot may end one, but not before a conversion in brackets. */
  readonly unitSigns: ReadonlySet<string>;
  /** With a capital behind initials ("Washington, D.C. The fire"): what begins a sentence. */
  readonly starters: ReadonlySet<string>;
}

/**
 * So many tokens behind a sentence at most tell that it ends there: signs that close it, and what
 * follows. Words between which a space was lost are told apart by those behind them.
 */
export const TELLING_TOKENS = 24;

/** The tokens by sentence; `before` is what stands before them. A blank line and the next item of a list end one, and so does a dot that is no abbreviation's. */
export function sentencesOf(
  tokens: readonly Token[],
  languages: readonly DottedWords[],
  before: Token | null = null,
): (readonly Token[])[] {
  const sentences: (readonly Token[])[] = [];
  let begin = 0;
  const cut = (at: number) => {
    if (at > begin) sentences.push(tokens.slice(begin, at));
    begin = at;
  };
  for (let i = 0; i < tokens.length; i++) {
    const { gap, norm } = tokens[i];
    if (gap === 'break' || (gap === 'line' && BULLETS.has(norm))) cut(i);
    const length = i - begin;
    if (length >= LONGEST || (length >= LONG && (norm === ';' || norm === ','))) cut(i);
    if (endsWithInitials(tokens, i, languages)) cut(i + 1);
    if (ENDS.has(norm) && endsSentence(tokens, i, tokens[i - 1] ?? before, languages)) {
      let next = i + 1;
      while (next < tokens.length && next < i + 4 && isCloser(tokens[next])) next++;
      cut(next);
      i = next - 1;
    }
  }
  cut(tokens.length);
  return sentences;
}

function isCloser(token: Token): boolean {
  return token.gap === 'none' && CLOSERS.has(token.norm);
}

/** "the size of Washington, D.C. The fire" */
function endsWithInitials(
  tokens: readonly Token[],
  at: number,
  languages: readonly DottedWords[],
): boolean {
  const following = tokens[at + 1];
  if (tokens[at].kind !== 'word' || !tokens[at].text.endsWith('.')) return false;
  if (following?.gap !== 'space' || !isCapitalised(following)) return false;
  return languages.some(({ starters }) => starters.has(following.norm));
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  last: Token | null,
  languages: readonly DottedWords[],
): boolean {
  let next = at + 1;
  while (next < tokens.length && next < at + 4 && isCloser(tokens[next])) next++;
  const following = tokens[next];
  if (following === undefined) return true;
  if (following.gap === 'none') return false;
  const starts =
    isCapitalised(following) || following.kind === 'number' || OPENERS.has(following.norm);
  if (!starts) return false;
  const before = tokens[at].gap === 'none' ? last : null;
  if (tokens[at].norm !== '.' || !before || before.kind !== 'word') return true;
  const isInitial = before.text.length === 1 && isCapitalised(before);
  const isBracket = BRACKETS.has(following.norm);
  const isDotted = languages.some(
    ({ abbreviations, unitSigns }) =>
      abbreviations.has(before.norm) || (isBracket && unitSigns.has(before.norm)),
  );
  return !isInitial && !isDotted;
}
