import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** Advance widths of a face in its own units, with the kerning of its pairs. */
export interface FaceMetrics {
  readonly unitsPerEm: number;
  /** Runs of characters that follow each other: the first, then their widths. */
  readonly advances: readonly (readonly [firstCodePoint: number, ...widths: number[]])[];
  /** Characters with equal kerning share a class; those in none are not kerned. */
  readonly kerning: {
    readonly left: readonly string[];
    readonly right: readonly string[];
    /** By class of the left letter, then of the right one. */
    readonly pairs: readonly (readonly number[])[];
  };
}

/** Placed or joined, not kerned: marks, tone letters, what is not seen. */
const UNKERNED = /[\p{M}\p{Lm}\p{Sk}\p{C}]/u;

/** The metrics of a font (TTF), as harfbuzz shapes it. */
export function metricsOf(bytes: Uint8Array): FaceMetrics {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  // Copied, since the memory it lies in may move.
  const codePoints = [...face.collectUnicodes().slice()].sort((a, b) => a - b);
  const glyphs = codePoints.map((c) => advances(font, String.fromCodePoint(c)));
  const widths = glyphs.map((of) => of.reduce((sum, width) => sum + width, 0));
  const kerned = codePoints.flatMap((codePoint, i) => {
    const letter = String.fromCodePoint(codePoint);
    // A letter of several glyphs ends in a mark.
    return UNKERNED.test(letter) || glyphs[i].length > 1 ? [] : [{ letter, width: widths[i] }];
  });
  return {
    unitsPerEm: face.upem,
    advances: runsOf(codePoints, widths),
    kerning: kerningOf(font, kerned),
  };
}

/** The widths of a text’s glyphs. */
function advances(font: Font, text: string): number[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().map(({ xAdvance }) => xAdvance);
}

function runsOf(codePoints: readonly number[], widths: readonly number[]) {
  const runs: [number, ...number[]][] = [];
  codePoints.forEach((codePoint, i) => {
    const run = runs.at(-1);
    if (run && run[0] + run.length - 1 === codePoint) run.push(widths[i]);
    else runs.push([codePoint, widths[i]]);
  });
  return runs;
}

interface Letter {
  readonly letter: string;
  readonly width: number;
}

/** Text is set in runs of one script; what belongs to none (digits, signs) goes with any. */
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const hasScript = ({ letter }: Letter) => SCRIPTS.some((script) => script.test(letter));

function kerningOf(font: Font, letters: readonly Letter[]): FaceMetrics['kerning'] {
  const rows = letters.map(() => new Array<number>(letters.length).fill(0));
  for (const script of SCRIPTS) {
    const members = letters.flatMap((letter, i) =>
      script.test(letter.letter) || !hasScript(letter) ? [{ ...letter, i }] : [],
    );
    for (const left of members) {
      const kerns = kernsAfter(font, left, members);
      members.forEach((right, n) => {
        // Where neither has a script, the first script's kerning stays.
        if (script === SCRIPTS[0] || hasScript(left) || hasScript(right)) {
          rows[left.i][right.i] = kerns[n];
        }
      });
    }
  }
  const left = classesOf(rows);
  const columns = letters.map((_, i) => left.map(([member]) => rows[member][i]));
  const right = classesOf(columns);
  const names = (classes: readonly number[][]) =>
    classes.map((members) => members.map((i) => letters[i].letter).join(''));
  return {
    left: names(left),
    right: names(right),
    pairs: left.map((_, i) => right.map(([member]) => columns[member][i])),
  };
}

/** The letter is set before each other one in one line: what its glyphs lack in width is kerning. */
function kernsAfter(font: Font, left: Letter, others: readonly Letter[]): number[] {
  const line = advances(font, others.map(({ letter }) => left.letter + letter).join(''));
  if (line.length !== 2 * others.length) throw new Error(`“${left.letter}” joins with another`);
  return others.map((_, i) => line[2 * i] - left.width);
}

/** The numbers of rows that are equal and not all zero, together. */
function classesOf(rows: readonly (readonly number[])[]): number[][] {
  const byContent = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (row.every((value) => value === 0)) return;
    const key = row.join();
    const members = byContent.get(key);
    if (members) members.push(i);
    else byContent.set(key, [i]);
  });
  return [...byContent.values()];
}
