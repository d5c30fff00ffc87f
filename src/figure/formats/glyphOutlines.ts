import { round } from './xml.ts';

/** What is used of a font that fontkit has opened. Lengths are in the font's units, y up. */
export interface OutlineFont {
  readonly unitsPerEm: number;
  readonly familyName: string;
  readonly fullName: string;
  /** Code points that it has a letter for. */
  readonly characterSet: readonly number[];
  /** Old fonts have none. */
  readonly 'OS/2'?: { readonly fsType?: EmbeddingRights };
  layout(text: string): {
    readonly advanceWidth: number;
    readonly glyphs: readonly {
      readonly path: { readonly commands: readonly OutlineCommand[] };
    }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
}

/** What the owner of a font lets be done with it. */
interface EmbeddingRights {
  readonly noEmbedding?: boolean;
  readonly viewOnly?: boolean;
  readonly editable?: boolean;
  readonly noSubsetting?: boolean;
  readonly bitmapOnly?: boolean;
}

interface OutlineCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  readonly args: readonly number[];
}

type Point = readonly [x: number, y: number];

/** A line of text, its baseline starting at (x, y), as path data of absolute M, L, C and Z. */
export function glyphOutlines(
  font: OutlineFont,
  text: string,
  x: number,
  y: number,
  sizePx: number,
): string {
  const scale = sizePx / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let advance = 0;
  return glyphs
    .map(({ path }, i) => {
      const { xOffset, yOffset, xAdvance } = positions[i];
      const start: Point = [x + (advance + xOffset) * scale, y - yOffset * scale];
      advance += xAdvance;
      return pathData(path.commands, start, scale);
    })
    .join('');
}

function pathData(commands: readonly OutlineCommand[], [x, y]: Point, scale: number): string {
  let from: Point = [0, 0];
  return commands
    .map(({ command, args }) => {
      const points = pairs(args).map(([u, v]): Point => [x + u * scale, y - v * scale]);
      const written = WRITE[command](points, from);
      from = points.at(-1) ?? from;
      return written;
    })
    .join('');
}

const WRITE: Readonly<
  Record<OutlineCommand['command'], (points: readonly Point[], from: Point) => string>
> = {
  moveTo: (points) => `M${coordinates(points)}`,
  lineTo: (points) => `L${coordinates(points)}`,
  bezierCurveTo: (points) => `C${coordinates(points)}`,
  // A quadratic curve is the cubic one whose handles lie two thirds of the way to its own.
  quadraticCurveTo: ([handle, to], from) =>
    `C${coordinates([between(from, handle), between(to, handle), to])}`,
  closePath: () => 'Z',
};

const between = (end: Point, handle: Point): Point => [
  end[0] + ((handle[0] - end[0]) * 2) / 3,
  end[1] + ((handle[1] - end[1]) * 2) / 3,
];

const coordinates = (points: readonly Point[]) => points.flat().map(round).join(' ');

function pairs(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, i): Point => [
    numbers[2 * i],
    numbers[2 * i + 1],
  ]);
}
