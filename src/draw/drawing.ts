import type { Font } from './text/font.ts';
import type { OwnFaces } from './text/ownFaces.ts';

/**
 * A figure as it is drawn: marks on a sheet, positions in pixels right and down from its upper left
 * corner, colours as `#rrggbb`. Every format (SVG, PDF, PNG) is written from it, none adds to it.
 */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Null for none: what the figure is put on shows through. */
  readonly background: string | null;
  readonly marks: readonly Mark[];
  /** Faces of somebody's own that its words are set in, as far as these have their letters. */
  readonly ownFaces?: OwnFaces;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks that belong together, later ones over earlier ones. */
export interface Group {
  readonly kind: 'group';
  /** Unique in the drawing, kebab-case: the name of the layer in a drawing program. */
  readonly id: string;
  /** What lies outside is not drawn. */
  readonly clip?: Box;
  readonly marks: readonly Mark[];
}

/** An area or a line. */
export interface Path {
  readonly kind: 'path';
  /** SVG path data of absolute M, L, C and Z, even-odd filled. */
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  /** Fills with slanting lines, over `fill`, so that no meaning hangs on colour alone. */
  readonly hatch?: Hatch;
  readonly stroke?: Stroke;
  /** What it is, for a program that reads the drawing: a place's id or the like. */
  readonly id?: string;
}

/** Lines at 45°, rising to the right, or falling if they are mirrored. */
export interface Hatch {
  readonly colour: string;
  readonly widthPx: number;
  /** From the middle of one line to that of the next, across them. */
  readonly spacingPx: number;
  readonly isMirrored?: boolean;
}

export interface Stroke {
  readonly colour: string;
  readonly widthPx: number;
  readonly opacity?: number;
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[];
}

/** One line of text. */
export interface Text {
  readonly kind: 'text';
  /** Start, middle or end of the baseline, by `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How far the line is turned about that point, clockwise; not at all without it. */
  readonly angleDegrees?: number;
  readonly text: string;
  readonly font: Font;
  readonly colour: string;
  /** Stretches in a colour of their own, from left to right. */
  readonly accents?: readonly Accent[];
  /** A soft edge around the letters that parts them from what is under them. */
  readonly halo?: { readonly colour: string; readonly widthPx: number };
  /** BCP 47, where it is not the figure's language. */
  readonly language?: string;
}

/** Lines under each other that are one text to somebody who edits it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Where the first line's baseline starts. */
  readonly x: number;
  readonly y: number;
  /** From one baseline to the next. */
  readonly linePx: number;
  readonly lines: readonly Line[];
  readonly font: Font;
  readonly colour: string;
}

export interface Line extends Pick<Text, 'text' | 'accents'> {
  /** Its last word goes on in the next line. */
  readonly isBroken?: boolean;
}

/** Part of a line, from `start` up to `end`, UTF-16 offsets. */
export interface Accent {
  readonly start: number;
  readonly end: number;
  readonly colour: string;
}

/** A picture, stretched into its box. */
export interface Image {
  readonly kind: 'image';
  readonly box: Box;
  /** PNG (ISO 15948). */
  readonly png: Uint8Array;
  /** What it is, as `Path` has it. */
  readonly id: string;
}

export type Mark = Group | Path | Text | Paragraph | Image;
