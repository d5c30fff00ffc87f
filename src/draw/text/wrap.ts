import type { MeasureFont, Font } from './font.ts';

/** A run of words in one style. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

/** A run and how far from the line's start it stands. */
export interface PlacedRun<Style> extends Run<Style> {
  readonly x: number;
}

/**
 * Breaks runs into lines no wider than `widthPx`, at spaces that are not no-break spaces. A sign between
 * two numbers begins a line and ends none, where it fits beside what follows. A word that is wider than a
 * line is broken where the line ends.
 */
export function wrapRuns<Style>(
  runs: readonly Run<Style>[],
  widthPx: number,
  font: Font,
  measure: MeasureFont,
): PlacedRun<Style>[][] {
  const lines: PlacedRun<Style>[][] = [[]];
  let x = 0;
  const fits = (words: readonly Run<Style>[]) => widthOf(words) <= widthPx;
  const put = ({ text, style }: Run<Style>) => {
    append(lines[lines.length - 1], { text, style, x });
    x += measure(text, font);
  };
  const widthOf = (word: readonly Run<Style>[]) =>
    word.reduce((sum, { text }) => sum + measure(text, font), 0);
  const breakLine = () => {
    lines.push([]);
    x = 0;
  };
  for (const word of withSigns(wordsOf(runs), fits)) {
    const width = widthOf(word);
    const isSpace = word[0].text.startsWith(' ');
    if (isSpace && x === 0) continue;
    if (!isSpace && x > 0 && x + width > widthPx) breakLine();
    if (isSpace || width <= widthPx) {
      word.forEach(put);
      continue;
    }
    for (const { text, style } of word) {
      for (const part of broken(text, widthPx, font, measure)) {
        if (x > 0 && x + measure(part, font) > widthPx) breakLine();
        put({ text: part, style });
      }
    }
  }
  return lines.map(withoutTrailingSpace).filter((line) => line.length > 0);
}

/** Words and spaces in turn; a word may go over from one run into the next. */
function wordsOf<Style>(runs: readonly Run<Style>[]): Run<Style>[][] {
  const words: Run<Style>[][] = [];
  let isOpen = false;
  for (const { text, style } of runs) {
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
      const isSpace = piece.startsWith(' ');
      if (isOpen && !isSpace) words[words.length - 1].push({ text: piece, style });
      else words.push([{ text: piece, style }]);
      isOpen = !isSpace;
    }
  }
  return words;
}

/** Between numbers and quantities: of a sum, or of a list. */
const SIGNS = new Set(['·', '=', '÷', '×', '≈']);

/** With each sign and what follows as one word, if that fits a line. */
function withSigns<Style>(
  words: readonly Run<Style>[][],
  fits: (word: readonly Run<Style>[]) => boolean,
): Run<Style>[][] {
  const joined: Run<Style>[][] = [];
  for (let i = 0; i < words.length; i++) {
    const isSign = words[i].length === 1 && SIGNS.has(words[i][0].text);
    const withNext = isSign && i + 2 < words.length ? words.slice(i, i + 3).flat() : null;
    const isOne = withNext !== null && fits(withNext);
    joined.push(isOne ? withNext : words[i]);
    if (isOne) i += 2;
  }
  return joined;
}

/** Wraps plain text; the lines as strings. */
export function wrapText(
  text: string,
  widthPx: number,
  font: Font,
  measure: MeasureFont,
): string[] {
  return wrapRuns([{ text, style: null }], widthPx, font, measure).map((line) =>
    line.map((run) => run.text).join(''),
  );
}

/** A word in parts no wider than `widthPx`; a letter is never broken from its accents. */
function broken(word: string, widthPx: number, font: Font, measure: MeasureFont): string[] {
  if (measure(word, font) <= widthPx) return [word];
  const parts: string[] = [''];
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const longer = parts[parts.length - 1] + letter;
    if (longer === letter || measure(longer, font) <= widthPx) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

function append<Style>(line: PlacedRun<Style>[], run: PlacedRun<Style>): void {
  const last = line.at(-1);
  if (last?.style === run.style) line[line.length - 1] = { ...last, text: last.text + run.text };
  else line.push(run);
}

function withoutTrailingSpace<Style>(line: PlacedRun<Style>[]): PlacedRun<Style>[] {
  const last = line.at(-1);
  if (!last) return line;
  const text = last.text.trimEnd();
  const before = line.slice(0, -1);
  return text ? [...before, { ...last, text }] : withoutTrailingSpace(before);
}
