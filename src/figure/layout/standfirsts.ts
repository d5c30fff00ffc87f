import type { Standfirst } from '../words/standfirst.ts';
import type { SheetFrame } from './sheet.ts';

/** How much of a standfirst a sheet may have. */
interface StandfirstChoice {
  readonly words: string;
  /** What it is worth beside the others. */
  readonly worth: number;
  /** Whether something of it is missed. */
  readonly isMissed: boolean;
}

const LENGTHS: readonly (Omit<StandfirstChoice, 'words'> & { readonly kind: keyof Standfirst })[] =
  [
    { kind: 'quoting', worth: 1.35, isMissed: false },
    { kind: 'whole', worth: 1.3, isMissed: false },
    { kind: 'short', worth: 1.2, isMissed: true },
  ];
const NONE: StandfirstChoice = { words: '', worth: 0.55, isMissed: true };

/** Narrower sheets of free height have no whole sentence of the report. */
const QUOTING_FROM_PX = 480;

/** The standfirsts that a sheet may have, the longest first; of free height it has the first. */
export function standfirstsOf({
  widthPx,
  heightPx,
  content,
  blocks,
}: SheetFrame): readonly StandfirstChoice[] {
  const { standfirst } = content;
  if (!blocks.has('standfirst') || standfirst.whole === '') {
    return [{ words: '', worth: 1, isMissed: false }];
  }
  const hasQuote = heightPx !== null || widthPx >= QUOTING_FROM_PX;
  const lengths = LENGTHS.filter(
    ({ kind }) =>
      kind === 'whole' ||
      (standfirst[kind] !== standfirst.whole && (kind !== 'quoting' || hasQuote)),
  ).map(({ kind, ...choice }) => ({ ...choice, words: standfirst[kind] }));
  return heightPx === null ? lengths.slice(0, 1) : [...lengths, NONE];
}
