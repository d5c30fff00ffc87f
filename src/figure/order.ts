import type { Check } from '../claims/checks/model.ts';
import type { Claim } from '../claims/claim.ts';
import type { ComparedPlaces } from '../claims/comparedPlaces.ts';
import type { Atlas } from '../places/atlas.ts';
import type { Placement } from '../shape/rigid.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Basemap } from '../draw/ground/basemap.ts';
import { type Annotations, NO_ANNOTATIONS } from '../draw/labels/annotations.ts';
import type { FigureSize } from './layout/sizes.ts';
import type { FigureTheme } from '../draw/palette.ts';
import type { PageMap } from './pageMap.ts';
import type { Yardstick } from './subject/yardstick.ts';
import { type HouseStyle, USUAL_STYLE } from './style/houseStyle.ts';
import type { BlockChoice, TemplateName } from './template.ts';

/** A claim of a report, or a reader's version of it. */
export interface ClaimSubject {
  readonly kind: 'claim';
  readonly claim: Claim;
  readonly checks: readonly Check[];
  readonly shape: {
    readonly yardstick: Yardstick;
    /** Without one the shape is put where it fits best. */
    readonly placement: Placement | null;
    /** The place that it is put into and its map shows; left out where the report says which. */
    readonly groundId?: string;
  };
  /** Ids of further places to draw at the claim's scale. */
  readonly compareWith: readonly string[];
}

/** Places beside each other by size, of which nobody stated anything. */
export interface PlacesSubject {
  readonly kind: 'places';
  readonly compared: ComparedPlaces;
  /** Where somebody has moved what is laid over the ground, by ids of places. */
  readonly placements: ReadonlyMap<string, Placement>;
}

/** Several claims beside each other: of one report, of two days, before and after. */
export interface ClaimsSubject {
  readonly kind: 'claims';
  readonly claims: readonly ClaimSubject[];
}

/** What a figure is about. */
export type FigureSubject = ClaimSubject | ClaimsSubject | PlacesSubject;

/** How a figure is made, whatever it is about. Words that are null are written. */
export interface FigureForm {
  /** The layers of the places; what is not in it is drawn as a square. */
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
  /** The map as it is on the page, to stand where the figure would draw its own; null for its own. */
  readonly pageMap: PageMap | null;
  readonly size: FigureSize;
  readonly theme: FigureTheme;
  /** Null for the one that shows most of the subject. */
  readonly template: TemplateName | null;
  /** What is to be on it, or not, whatever its template has. */
  readonly blocks: BlockChoice;
  /** On the sheet: in one line, or whole. The file has them whole. */
  readonly credits: 'short' | 'full';
  readonly background: 'paper' | 'transparent';
  /** Names of its map that were moved, and notes that were put on it. */
  readonly annotations: Annotations;
  /** The look of a house. */
  readonly style: HouseStyle;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly notes: string | null;
  readonly altText: string | null;
  /** Address that opens the page on this subject. */
  readonly link: string | null;
  /** ISO date. */
  readonly madeOn: string;
  readonly catalogue: Catalogue;
}

/** What nobody has chosen. */
export const USUAL_FORM = {
  pageMap: null,
  template: null,
  blocks: {},
  credits: 'short',
  background: 'paper',
  annotations: NO_ANNOTATIONS,
  style: USUAL_STYLE,
} as const satisfies Partial<FigureForm>;

/** A figure as it is asked for. */
export interface FigureOrder<Subject extends FigureSubject = FigureSubject> extends FigureForm {
  readonly about: Subject;
}

export type ClaimOrder = FigureOrder<ClaimSubject>;
export type PlacesOrder = FigureOrder<PlacesSubject>;
