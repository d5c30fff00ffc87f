import type { Atlas } from '../../places/atlas.ts';
import type { Placement } from '../../shape/rigid.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Basemap } from '../ground/basemap.ts';
import type { Box, Group } from '../drawing.ts';
import type { Annotations } from '../labels/annotations.ts';
import type { FigureTheme, Palette } from '../palette.ts';
import type { ProjectionName } from '../view/chooseProjection.ts';
import type { EqualAreaView } from '../view/equalAreaView.ts';
import type { MapSubject } from './subject.ts';

/** What the map of a figure is drawn from. */
export interface MapScene {
  readonly subject: MapSubject;
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
  readonly palette: Palette;
  readonly theme: FigureTheme;
  readonly catalogue: Catalogue;
  /** What somebody has put on it by hand. */
  readonly annotations?: Annotations;
}

/** A name, or a note, where it stands on the sheet. */
export interface NameOnMap {
  readonly id: string;
  readonly text: string;
  readonly box: Box;
  readonly isByHand: boolean;
}

/** A shape of the subject as it was drawn. */
export interface DrawnShape {
  readonly id: string;
  readonly placement: Placement;
  /** Whether it is so small on the map that a ring around it shows where it is. */
  readonly isRinged: boolean;
}

/** What of any map stands on a figure. */
export type MapMarks = Pick<MapPart, 'marks' | 'outOfView'>;

/** The map of a figure. */
export interface MapPart {
  /** Clipped to the box that was asked for, in pixels of the sheet. */
  readonly marks: Group;
  /** In pixels from the box's upper left corner. */
  readonly view: EqualAreaView;
  /** All of them, and notes. */
  readonly names: readonly NameOnMap[];
  /** Words of what was put by hand and is not in view. */
  readonly outOfView: readonly string[];
  readonly projection: ProjectionName;
  readonly shapes: readonly DrawnShape[];
  readonly drawn: {
    /** Named places whose outline is drawn. */
    readonly placeIds: readonly string[];
    /** Those among them whose outline is a simplified one. */
    readonly generalisedIds: readonly string[];
    /** Named places that have their name on the map. */
    readonly labelledIds: readonly string[];
    /** Named places in view that there was no room to name: a legend or a note has to. */
    readonly unlabelledIds: readonly string[];
    readonly usesBasemap: boolean;
    /** The layers of rivers of which a line or a name is on the map. */
    readonly riverLayers: readonly string[];
    readonly hasThames: boolean;
    readonly hasLocator: boolean;
  };
}
