export const TEXT_FORMS = ['letters', 'outlines'] as const;

/** What a format leaves to choose. */
export interface FormatOptions {
  /** Of an SVG: words that can be edited, or the outlines of their letters, which need no font. */
  readonly textAs: (typeof TEXT_FORMS)[number];
  /** Of a PDF: how far its background runs over the edges that are cut; 0 for no crop marks either. */
  readonly bleedMm: number;
}

export const USUAL_OPTIONS: FormatOptions = { textAs: 'letters', bleedMm: 0 };
