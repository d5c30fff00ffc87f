import type { Text } from '../drawing.ts';
import type { Run } from './wrap.ts';

/** A line cut where its colour changes; the style of a run is its colour. */
export function colourRuns({
  text,
  colour,
  accents = [],
}: Pick<Text, 'text' | 'colour' | 'accents'>): Run<string>[] {
  const runs: Run<string>[] = [];
  let from = 0;
  for (const { start, end, colour: style } of accents) {
    runs.push({ text: text.slice(from, start), style: colour });
    runs.push({ text: text.slice(start, end), style });
    from = end;
  }
  runs.push({ text: text.slice(from), style: colour });
  return runs.filter((run) => run.text !== '');
}
