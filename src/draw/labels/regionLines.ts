import type { LabelNames } from './labelNames.ts';
import type { LabelLine } from './textStyle.ts';

/** Below this width of the view labels are set smaller. */
const NARROW_PX = 600;

/**
 * The ways to set a region's names, best first: each on one line, then each in two.
 */
export function regionLines(names: LabelNames, viewWidthPx: number): LabelLine[][] {
  const small = viewWidthPx < NARROW_PX;
  const line = (text: string): LabelLine => ({
    text,
    style: { sizePx: small ? 12 : 15, weight: 600 },
    tone: 'plain',
  });
  const quiet = (text: string): LabelLine => ({
    text,
    language: names.local?.language,
    style: { sizePx: small ? 10.5 : 12.5, weight: 400 },
    tone: 'quiet',
  });
  const own = [names.own];
  const local = names.local ? [names.local.text] : [];
  const parted = { own: own.flatMap(splitInTwo), local: local.flatMap(splitInTwo) };
  const isParted = parted.own.length > own.length || parted.local.length > local.length;
  return [
    [...own.map(line), ...local.map(quiet)],
    ...(isParted ? [[...parted.own.map(line), ...parted.local.map(quiet)]] : []),
  ];
}

/** A country's name, quietly. */
export function countryLines({ own }: LabelNames): LabelLine[] {
  return [{ text: own.toUpperCase(), style: { sizePx: 10.5, weight: 400 }, tone: 'quiet' }];
}

/** The words in two lines, parted at the space nearest to the middle. */
function splitInTwo(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return [text];
  const middle = text.length / 2;
  const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  return [text.slice(0, at), text.slice(at + 1)];
}
