export const TEXT_FORMS = ['letters', 'outlines'] as const;

/** What a format leaves to choose. */
export interface FormatOptions {
  /** Of an SVG: words that can be edited, or the outlines of their letters, which need no font. */
  readonly textAs: (typeof TEXT_FORMS)[number];
  /** Of a PDF: how far its background runs over the edges that are cut; 0 for no crop marks either. */
  readonly bleedMm: number;
}

export const USUAL_OPTIONS: FormatOptions = { textAs: 'letters', bleedMm: 0 };

/** The outputs that have something to do with an option; a ZIP holds all of them. */
export const HEEDED_BY = {
  textAs: ['svg', 'zip'],
  bleedMm: ['pdf', 'zip'],
} as const satisfies Record<keyof FormatOptions, readonly string[]>;

/** More is no bleed but another sheet. */
export const MOST_BLEED_MM = 20;

/** A bleed as somebody writes it ("3", "3.5 mm"); null if that is none. */
export function parseBleedMm(found: string): number | null {
  const [, digits] = /^(\d{1,3}(?:\.\d{1,3})?)(?: ?mm)?$/.exec(found.trim()) ?? [];
  const mm = digits === undefined ? Infinity : Number(digits);
  return mm <= MOST_BLEED_MM ? mm : null;
}
