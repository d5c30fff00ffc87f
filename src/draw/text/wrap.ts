import type { MeasureFont, Font } from './font.ts';

/** Signs between two terms, each with the term behind it: a line begins with them, none ends with them. */
const TERM = /^([÷=·×]) (\S+)$/;
const PIECES = / +|[÷=·×] [^ ]+|[^ ]+/g;

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
 * Breaks runs into lines no wider than `widthPx`, at spaces that are not no-break spaces, and not
 * behind the sign of a sum or a list if its term has room. A word that is wider than a line is broken
 * where the line ends.
 */
export function wrapRuns<Style>(
  runs: readonly Run<Style>[],
  widthPx: number,
  font: Font,
  measure: MeasureFont,
): PlacedRun<Style>[][] {
  const lines: PlacedRun<Style>[][] = [[]];
  let x = 0;
  const put = ({ text, style }: Run<Style>) => {
    append(lines[lines.length - 1], { text, style, x });
    x += measure(text, font);
  };
  const breakLine = () => {
    lines.push([]);
    x = 0;
  };
  const fits = (text: string) => measure(text, font) <= widthPx;
  for (const word of wordsOf(runs, fits)) {
    const width = word.reduce((sum, { text }) => sum + measure(text, font), 0);
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
function wordsOf<Style>(
  runs: readonly Run<Style>[],
  fits: (text: string) => boolean,
): Run<Style>[][] {
  const words: Run<Style>[][] = [];
  let isOpen = false;
  for (const { text, style } of runs) {
    for (const piece of piecesOf(text, fits)) {
      const isSpace = piece.startsWith(' ');
      if (isOpen && !isSpace) words[words.length - 1].push({ text: piece, style });
      else words.push([{ text: piece, style }]);
      isOpen = !isSpace;
    }
  }
  return words;
}

/** Words, spaces, and terms with the sign before them. */
function piecesOf(text: string, fits: (text: string) => boolean): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => {
    const [, sign, term] = TERM.exec(piece) ?? [];
    return sign === undefined || fits(piece) ? [piece] : [sign, ' ', term];
  });
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
