import type { ReportEntry } from '../../workspace/readingEntry.ts';
import type { Stretch } from './shownText.ts';

/** A stretch of the report's text: plain, a claim's quote, or a place's name. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark: TextMark | null;
}

export type TextMark =
  | {
      readonly kind: 'claim';
      readonly key: string;
      /** The whole quote, where this stretch begins it; null where it goes on behind a place. */
      readonly quote: string | null;
    }
  | {
      readonly kind: 'place';
      /** Of the claim that it was read for. */
      readonly key: string;
      readonly candidates: readonly string[];
      /** Whether it stands inside a quote. */
      readonly isInside: boolean;
    };

interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly mark: TextMark;
}

/**
 * A stretch of the text by paragraphs, cut where marks begin and end. Marks lie side by side: a
 * place inside a claim's quote parts it.
 */
export function paragraphsOf(
  text: string,
  entries: readonly ReportEntry[],
  { start: first, end: last }: Stretch = { start: 0, end: text.length },
): Segment[][] {
  const paragraphs: Segment[][] = [[]];
  const add = (from: number, to: number, mark: TextMark | null) => {
    if (to > from) paragraphs.at(-1)!.push({ start: from, text: text.slice(from, to), mark });
  };
  const addPlain = (from: number, to: number) => {
    let at = from;
    for (const { index, 0: gap } of text.slice(from, to).matchAll(/\n[^\S\n]*\n\s*/g)) {
      add(at, from + index, null);
      at = from + index + gap.length;
      paragraphs.push([]);
    }
    add(at, to, null);
  };
  let at = first;
  for (const { start, end, mark } of marksOf(entries)) {
    if (start < first || end > last) continue;
    addPlain(at, start);
    add(start, end, mark);
    at = end;
  }
  addPlain(at, last);
  return paragraphs.filter((segments) => segments.length > 0);
}

function marksOf(entries: readonly ReportEntry[]): MarkedSpan[] {
  const quotes = sideBySide(entries.map((entry) => ({ ...spanOf(entry.read), entry })));
  const places = sideBySide(
    entries.flatMap(({ key, read }) =>
      read.places.map((place) => ({ ...spanOf(place), key, candidates: place.candidates })),
    ),
  );
  const marks: MarkedSpan[] = [];
  let next = 0;
  for (const { start, end, entry } of [...quotes, null].map((q) => q ?? NOWHERE)) {
    let at = start;
    let quote: string | null = entry?.read.quote ?? null;
    const claim = (from: number, to: number) => {
      if (!entry || to <= from) return;
      marks.push({ start: from, end: to, mark: { kind: 'claim', key: entry.key, quote } });
      quote = null;
    };
    for (; next < places.length && places[next].start < end; next++) {
      const { key, candidates, ...span } = places[next];
      const isInside = span.start > start && span.end <= end;
      if (!isInside && span.end > start) continue;
      if (isInside) claim(at, span.start);
      marks.push({ ...span, mark: { kind: 'place', key, candidates, isInside } });
      if (isInside) at = span.end;
    }
    claim(at, end);
  }
  return marks;
}

/** Behind all quotes, for the places that come after the last one. */
const NOWHERE = { start: Infinity, end: Infinity, entry: null };

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}

/** By their beginnings, without those that begin inside the one before. */
function sideBySide<S extends { start: number; end: number }>(spans: readonly S[]): S[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
