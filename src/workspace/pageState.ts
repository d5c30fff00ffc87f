import type { Yardstick } from '../figure/subject/yardstick.ts';
import type { Audience } from '../claims/comparisons/audience.ts';
import type { ClaimNumbers } from '../claims/claim.ts';
import type { ComparedPlaces } from '../claims/comparedPlaces.ts';
import type { AreaUnit } from '../measure/units.ts';
import type { Placement } from '../shape/rigid.ts';
import type { Moved } from './moved.ts';

export type Theme = 'system' | 'light' | 'dark';

/** Units that the page shows areas in; a claim may be in any unit. */
export const PAGE_UNITS = ['km2', 'sq mi', 'ha', 'acre'] as const satisfies readonly AreaUnit[];
export type PageUnit = (typeof PAGE_UNITS)[number];

/** All that a link to the page carries. */
export interface PageState {
  readonly numbers: ClaimNumbers;
  /** Places that are looked at in place of the claim, and where somebody has moved them; null without. */
  readonly compared: { readonly places: ComparedPlaces; readonly moved: Moved } | null;
  readonly selectedPlaceId: string | null;
  /** What the claim is drawn as. */
  readonly yardstick: Yardstick;
  /** Whose readers comparisons are made for; null as the page's language has it. */
  readonly audience: Audience | null;
  /** Where somebody has moved the shape; null where the page lays it. */
  readonly placement: Placement | null;
  /** Chosen by a reader; null as the report has it. */
  readonly unit: PageUnit | null;
  readonly theme: Theme;
  readonly showMercator: boolean;
}
