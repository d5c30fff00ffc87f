import { type Hedge, HEDGES } from '../measure/hedges.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** A select holds strings only: no hedge is a word of its own. */
export type HedgeWord = Hedge | 'none';

export const hedgeOptions = ({
  panels,
  claims,
}: Catalogue): readonly { value: HedgeWord; text: string }[] => [
  { value: 'none', text: panels.form.noHedge },
  ...HEDGES.map((value) => ({ value, text: claims.hedges[value] })),
];

export function hedgeWord(hedge: Hedge | null): HedgeWord {
  return hedge ?? 'none';
}

export function hedgeOf(word: HedgeWord): Hedge | null {
  return word === 'none' ? null : word;
}
