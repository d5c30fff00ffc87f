import { placeName } from '../../claims/describe.ts';
import { formatPercent } from '../../measure/format.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { DrawnClaim } from '../subject/drawnClaim.ts';
import { copiesNumber } from './copiesNumber.ts';

/** How a text names the form that the claim is drawn in; one that a place gives it by both. */
export interface ShapeSaying {
  readonly copies: (times: string, place: string) => string;
  /** One copy, of which something is cut off. */
  readonly part: (percent: string, place: string) => string;
  readonly 'laid-over': (percent: string, place: string) => string;
  readonly square: string;
  readonly circle: string;
}

/** What gives a form its words. */
export type WordedShape = Pick<DrawnClaim, 'kind' | 'times' | 'yardstickId'>;

/** From here on a part is the whole in whole per cents. */
const WHOLE = 0.995;

/** The form that the claim is drawn in, as `saying` has it: "3.8 copies of Greater London". */
export function shapeWords(
  { kind, times, yardstickId }: WordedShape,
  saying: ShapeSaying,
  catalogue: Catalogue,
): string {
  if (kind === 'square' || kind === 'circle') return saying[kind];
  const place = placeName(yardstickId ?? '', catalogue);
  const share = times ?? 0;
  if (kind === 'copies' && share >= WHOLE)
    return saying.copies(copiesNumber(share, catalogue), place);
  const percent = formatPercent(share, { locale: catalogue.locale, significant: 2 });
  return saying[kind === 'copies' ? 'part' : kind](percent, place);
}
