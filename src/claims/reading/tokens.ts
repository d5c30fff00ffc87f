/** What parts a token from the one before it. `line` is one line break, `break` a blank line. */
export type Gap = 'none' | 'space' | 'line' | 'break';

/** A word, a number in digits or a single sign, with its place in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As it is looked up: lower case, compatibility forms made plain, dashes and apostrophes alike; empty if it is too long. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'sign';
  readonly gap: Gap;
}

/** Signs without a width: where a word may break or may not, and which way it runs. */
const BREAKS = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
/** With the joiner of letters, which is a mark as well. */
const SOFT = `\\u034f${BREAKS}`;
/** Emoji and flags say nothing, wherever they stand. */
const PICTURE = '\\p{Emoji_Presentation}\\p{RI}\\ufe0f';
const DIGIT = '[0-9０-９]';
const LETTER = `[\\p{L}\\p{M}]`;
/** Soft signs are inside a word before a letter; before a digit the word is over. */
const INSIDE = `(?:[\\p{L}\\p{M}\\p{Nd}²³]|[${BREAKS}]+${LETTER})`;
const APOSTROPHE = "['’ʼ‘´`]";

/**
 * So much is matched at a time: a pattern keeps every place that it may come back to, and millions
 * of those are more than it has room for. What goes on is matched by `MORE`.
 */
const STRETCH = 1000;
const GROUPS = `(?:(?:[${SOFT}]{0,9}[.,'’][${SOFT}]{0,9}|[${SOFT}]{1,9})${DIGIT}{1,${STRETCH}})`;
const IN_WORD = `(?:${INSIDE}|${APOSTROPHE}(?![sS](?!${INSIDE}))${LETTER})`;
/** How a terminal is told to change colour has no width either. */
const COLOUR = '\\u001b\\[[0-9;:]{0,40}m';
const SPACE = `(?:[\\s${SOFT}${PICTURE}]|${COLOUR})`;

/**
 * Space and emoji; number with its marks; initials ("U.S."); possessive s; word; any sign. Every branch
 * moves on by what it has read, so the time is linear in the text.
 */
const TOKEN = new RegExp(
  [
    `(${SPACE}{1,${STRETCH}})`,
    `(${DIGIT}{1,${STRETCH}}${GROUPS}{0,${STRETCH}})`,
    `((?:\\p{L}\\.){2,${STRETCH}}|${APOSTROPHE}[sS](?!${INSIDE})|${LETTER}${IN_WORD}{0,${STRETCH}})`,
    `.`,
  ].join('|'),
  'gsu',
);

/** What goes on with a space, number or word that was long enough to be cut. */
const MORE = {
  space: new RegExp(`${SPACE}{1,${STRETCH}}`, 'yu'),
  number: new RegExp(`(?:${DIGIT}{1,${STRETCH}}|${GROUPS}{1,${STRETCH}})`, 'yu'),
  word: new RegExp(`${IN_WORD}{1,${STRETCH}}`, 'yu'),
};

/** Longer words and numbers are none that anybody looks up, and too much for the patterns that read them. */
const LONGEST = 1000;

const ASCII = /^[!-~]*$/;
const COLOURS = new RegExp(COLOUR, 'g');
const SOFT_SIGNS = new RegExp(`[${SOFT}]`, 'gu');
/** A space without a width parts groups of digits like any other. */
const THIN_GROUP = /(\p{Nd})[\u200b\ufeff]+(\p{Nd})/gu;
const INITIALS = /^(?:\p{L}\.){2,}$/u;

const SIGNS: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '−': '–',
  '―': '—',
  '─': '—',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** The tokens of a text, in order; of those that begin from one place to another, if such are given. */
export function tokenise(text: string, first = 0, behind = text.length): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'none';
  for (let at = first; at < behind;) {
    if (text.charCodeAt(at) === 32 && isAsciiLetter(text.charCodeAt(at + 1))) {
      gap = 'space';
      at++;
    }
    const plain = plainWordEnd(text, at);
    if (plain > at) {
      const written = text.slice(at, plain);
      const norm = written.length > LONGEST ? '' : written.toLowerCase();
      tokens.push({ start: at, end: plain, text: written, norm, kind: 'word', gap });
      gap = 'none';
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [, space, number, word] = match;
    const start = match.index;
    if (space !== undefined) {
      at = endOf(text, start, TOKEN.lastIndex, MORE.space);
      gap = gapOf(text.slice(start, at), gap);
      continue;
    }
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    at = kind === 'sign' ? TOKEN.lastIndex : endOf(text, start, TOKEN.lastIndex, MORE[kind]);
    const written = text.slice(start, at);
    tokens.push({
      start,
      end: start + written.length,
      text: written,
      norm: normOf(written, kind),
      kind,
      gap,
    });
    gap = 'none';
  }
  return tokens;
}

/** Where what begins at `start` ends, if a first match ends at `end`. */
function endOf(text: string, start: number, end: number, more: RegExp): number {
  if (end - start < STRETCH) return end;
  let behind = end;
  for (more.lastIndex = behind; more.test(text); more.lastIndex = behind) behind = more.lastIndex;
  return behind;
}

/**
 * Where a word of ASCII letters ends that nothing else may belong to; `at` if none begins there.
 * Most words are such, and need no pattern.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (end === at || end === text.length) return end;
  const code = text.charCodeAt(end);
  const isPart = code >= 128 || (code >= 48 && code <= 57) || APOSTROPHES.has(code);
  const isInitial = end === at + 1 && code === 46;
  return isPart || isInitial ? at : end;
}

/** Those of ASCII: ' and `. */
const APOSTROPHES = new Set([39, 96]);

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function gapOf(space: string, before: Gap): Gap {
  if (space.includes('\u001b')) return gapOf(space.replace(COLOURS, ''), before);
  let lines = 0;
  let visible = false;
  for (let i = 0; i < space.length; i++) {
    const code = space.charCodeAt(i);
    if (code === 10 || code === 0x2029 || code === 0x2028 || code === 12) lines++;
    if (!isSoft(code)) visible = true;
  }
  if (lines > 1) return 'break';
  if (lines === 1) return 'line';
  return visible ? 'space' : before;
}

/** Signs of `SOFT`; U+FEFF, which is one inside a word, is white space between two. */
function isSoft(code: number): boolean {
  if (code < 0x2000) return code === 0xad || code === 0x34f || code === 0x61c;
  if (code <= 0x202e) return code >= 0x202a || (code >= 0x200b && code <= 0x200f);
  return code >= 0x2060 && code <= 0x206f && code !== 0x2065;
}

function normOf(written: string, kind: Token['kind']): string {
  if (kind === 'sign') return SIGNS[written] ?? written;
  if (written.length > LONGEST) return '';
  let norm = written;
  if (!ASCII.test(norm)) {
    norm = (kind === 'number' ? norm.replace(THIN_GROUP, '$1 $2') : norm)
      .replace(SOFT_SIGNS, '')
      .normalize('NFKC')
      .replace(/[’ʼ‘´`]/g, "'");
  }
  if (kind === 'word' && INITIALS.test(norm)) norm = norm.replaceAll('.', '');
  return norm.toLowerCase();
}

/** Whether a token begins with a capital letter. */
export function isCapitalised({ kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;

/** The text from one token to another, the second one left out. */
export function spanOf(tokens: readonly Token[], from: number, next: number) {
  return { start: tokens[from].start, end: tokens[next - 1].end };
}

/** Their words with single spaces, whatever stands between them in the text. */
export function textOf(tokens: readonly Token[], from: number, next: number): string {
  let text = '';
  for (let i = from; i < next; i++) {
    text += (i > from && tokens[i].gap !== 'none' ? ' ' : '') + tokens[i].text;
  }
  return text;
}

const HEADING_WORDS = 8;
/** Shorter words stay small in headings. */
const HEADING_LETTERS = 4;

/** Whether the words around have capitals too, as headings write them. */
export function isHeading(tokens: readonly Token[], at: number): boolean {
  const around = tokens
    .slice(Math.max(0, at - HEADING_WORDS), at + HEADING_WORDS)
    .filter(({ kind, norm }) => kind === 'word' && norm.length >= HEADING_LETTERS);
  return around.length > 1 && around.filter(isCapitalised).length > around.length * 0.75;
}
