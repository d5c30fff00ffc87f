import type { Claim } from '../../claims/claim.ts';
import type { Where } from '../../claims/where.ts';
import type { Atlas } from '../../places/atlas.ts';
import type { Placement } from '../../shape/rigid.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Basemap } from '../basemap.ts';
import type { ShapeKind } from '../claimBody.ts';
import type { Group, Hatch } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import type { ProjectionName } from '../view/chooseProjection.ts';
import type { EqualAreaView } from '../view/equalAreaView.ts';
import type { Yardstick } from '../yardstick.ts';

export type Theme = 'light' | 'dark' | 'mono';

/** What the map of a figure is to show. */
export interface MapScene {
  readonly claim: Claim;
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
  /** `placement` null: where it fits best. */
  readonly shape: { readonly yardstick: Yardstick; readonly placement: Placement | null };
  readonly palette: Palette;
  readonly theme: Theme;
  readonly claimHatch: Hatch;
  readonly catalogue: Catalogue;
}

/** Why the claim is not on the map as a shape. */
export type ShapeProblem = 'no-area' | 'more-than-earth' | 'too-large';

/** The claim as it is drawn. */
export interface DrawnShape {
  /** The kind drawn, be it another than was asked for; null if there is no shape. */
  readonly kind: ShapeKind | null;
  readonly problem: ShapeProblem | null;
  readonly areaKm2: number | null;
  readonly placement: Placement | null;
  /** Whether it is so small on the map that a ring around it shows where it is. */
  readonly isRinged: boolean;
}

/** The map of a figure. */
export interface MapPart {
  /** Clipped to the box that was asked for, in pixels of the sheet. */
  readonly marks: Group;
  /** In pixels from the box's upper left corner. */
  readonly view: EqualAreaView;
  readonly projection: ProjectionName;
  /** Whether the report says that the area lies there; else the map says that it shows a size only. */
  readonly subject: Where['kind'];
  readonly shape: DrawnShape;
  readonly drawn: {
    /** Named places whose outline is drawn. */
    readonly placeIds: readonly string[];
    /** Those among them whose outline is a simplified one. */
    readonly generalisedIds: readonly string[];
    /** Named places that have their name on the map. */
    readonly labelledIds: readonly string[];
    readonly usesBasemap: boolean;
    /** The layers of rivers of which a line or a name is on the map. */
    readonly riverLayers: readonly string[];
    readonly hasLocator: boolean;
  };
}
