import type { Check } from '../claims/checks/model.ts';
import type { Claim } from '../claims/claim.ts';
import type { Atlas } from '../places/atlas.ts';
import type { Placement } from '../shape/rigid.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Basemap } from './basemap.ts';
import type { FigureSize } from './layout/sizes.ts';
import type { FigureTheme } from './palette.ts';
import type { Yardstick } from './yardstick.ts';

/** A figure as it is asked for. Words that are null are written from claim and checks. */
export interface FigureOrder {
  readonly claim: Claim;
  readonly checks: readonly Check[];
  /** The layers of the places; what is not in it is drawn as a square. */
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
  /** Without a placement the shape is put where it fits best. */
  readonly shape: { readonly yardstick: Yardstick; readonly placement: Placement | null };
  readonly size: FigureSize;
  readonly theme: FigureTheme;
  /** Ids of further places to draw at the claim's scale. */
  readonly compareWith: readonly string[];
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly notes: string | null;
  readonly altText: string | null;
  /** Address that opens the page on this claim. */
  readonly link: string | null;
  /** ISO date. */
  readonly madeOn: string;
  readonly catalogue: Catalogue;
}
