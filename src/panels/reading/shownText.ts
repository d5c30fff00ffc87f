import type { ClaimPage } from '../../workspace/claimPages.ts';
import type { ReportEntry } from '../../workspace/readingEntry.ts';

/** A part of a text, UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is shown, and how much of the page's text before it is not. */
export interface ShownStretch extends Stretch {
  readonly leftOut: number;
}

/** The text of a page is shown whole up to so many units and paragraphs, else around its claims. */
const MOST_WHOLE_UNITS = 100_000;
const MOST_WHOLE_PARAGRAPHS = 1000;

/** So much is shown on either side of a claim. */
const AROUND_UNITS = 600;
const AROUND_PARAGRAPHS = 3;

/** So far before a claim the beginning of its sentence is looked for. */
const SENTENCE_UNITS = 1000;

/** What of the report's text is shown with a page of its claims. Pages lie side by side. */
export function shownText(
  text: string,
  entries: readonly ReportEntry[],
  page: ClaimPage,
): ShownStretch[] {
  const whole = {
    start: page.from === 0 ? 0 : beginningOf(text, entries, page.from),
    end: page.to === entries.length ? text.length : beginningOf(text, entries, page.to),
  };
  if (isShort(text, whole)) return [{ ...whole, leftOut: 0 }];
  const spans = entries.slice(page.from, page.to).map(({ read }) => read);
  const around = [{ start: whole.start, end: whole.start }, ...spans].map(({ start, end }) => ({
    start: Math.max(whole.start, start - unitsBefore(text, start)),
    end: Math.min(whole.end, end + unitsBehind(text, end)),
  }));
  return withGaps(joined(around), whole.start);
}

/** Where the sentence of a claim begins, as far as that is plain; never before the claim ahead of it. */
function beginningOf(text: string, entries: readonly ReportEntry[], index: number): number {
  const { start } = entries[index].read;
  const from = Math.max(entries[index - 1].read.end, start - SENTENCE_UNITS);
  const ends = [...text.slice(from, Math.max(from, start)).matchAll(/[.!?…]["»”)]?\s+|\n\s*/g)];
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : Math.max(from, start);
}

function isShort(text: string, { start, end }: Stretch): boolean {
  if (end - start > MOST_WHOLE_UNITS) return false;
  return text.slice(start, end).split('\n\n').length <= MOST_WHOLE_PARAGRAPHS;
}

function unitsBefore(text: string, at: number): number {
  const paragraphs = text.slice(Math.max(0, at - AROUND_UNITS), at).split('\n');
  return paragraphs.slice(-AROUND_PARAGRAPHS).join('\n').length;
}

function unitsBehind(text: string, at: number): number {
  const paragraphs = text.slice(at, at + AROUND_UNITS).split('\n');
  return paragraphs.slice(0, AROUND_PARAGRAPHS).join('\n').length;
}

/** Those that meet as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

function withGaps(stretches: readonly Stretch[], from: number): ShownStretch[] {
  return stretches.map((stretch, i) => ({
    ...stretch,
    leftOut: stretch.start - (i === 0 ? from : stretches[i - 1].end),
  }));
}
