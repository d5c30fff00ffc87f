import type { Where } from '../claims/where.ts';
import type { Placement } from '../shape/rigid.ts';
import type { DrawnClaim } from './map/claimShape.ts';
import type { StripItem } from './strip/items.ts';

/** What of the world a figure shows. */
export interface Shown {
  readonly drawn: DrawnClaim | null;
  /** Where the claim's shape lies on the map; null if it does not. */
  readonly placement: Placement | null;
  /** All places with their areas, and the claim. */
  readonly items: readonly StripItem[];
  readonly hasMap: boolean;
  /** Whether the report says where the area lies. */
  readonly where: Where['kind'];
  /** Required credits, each whole. */
  readonly credits: readonly string[];
}
