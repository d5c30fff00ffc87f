import metrics from '../../../fonts/metrics.json';
import type { FaceName } from './faces.ts';

interface FaceMetrics {
  readonly unitsPerEm: number;
  readonly advances: readonly (readonly number[])[];
  readonly kerning: {
    readonly left: readonly string[];
    readonly right: readonly string[];
    readonly pairs: readonly (readonly number[])[];
  };
}

interface FaceTable {
  /** Widths of characters, ems. */
  readonly advances: ReadonlyMap<string, number>;
  readonly left: ReadonlyMap<string, number>;
  readonly right: ReadonlyMap<string, number>;
  readonly pairs: readonly (readonly number[])[];
  readonly unitsPerEm: number;
}

const tables = new Map<FaceName, FaceTable>();

/** The width of a character in a face, ems; null if the face lacks it. */
export function advanceIn(face: FaceName, character: string): number | null {
  return tableOf(face).advances.get(character) ?? null;
}

/** What two letters that follow each other are set apart (or together, if negative), ems. */
export function kerningIn(face: FaceName, left: string, right: string): number {
  const table = tableOf(face);
  const row = table.left.get(left);
  const column = table.right.get(right);
  if (row === undefined || column === undefined) return 0;
  return table.pairs[row][column] / table.unitsPerEm;
}

function tableOf(face: FaceName): FaceTable {
  let table = tables.get(face);
  if (!table) {
    table = readTable(metrics[face]);
    tables.set(face, table);
  }
  return table;
}

function readTable({ unitsPerEm, advances, kerning }: FaceMetrics): FaceTable {
  return {
    unitsPerEm,
    pairs: kerning.pairs,
    left: classByLetter(kerning.left),
    right: classByLetter(kerning.right),
    advances: new Map(
      advances.flatMap(([first, ...widths]) =>
        widths.map((width, i) => [String.fromCodePoint(first + i), width / unitsPerEm] as const),
      ),
    ),
  };
}

function classByLetter(classes: readonly string[]): Map<string, number> {
  return new Map(classes.flatMap((letters, i) => [...letters].map((letter) => [letter, i])));
}
