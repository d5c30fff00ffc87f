import type { Position } from 'geojson';
import { groundBounds } from '../view/groundBounds.ts';
import { meetBounds } from '../../shape/bounds.ts';
import { type Annotations, groundLabelId, NO_ANNOTATIONS, noteLabelId } from './annotations.ts';
import type { LabelledRegion, LabelScene, Layout, PlacedLabel } from './layout.ts';
import { placeMoved } from './placeMoved.ts';
import { placeMovedRiver, placeMovedSea, placeMovedTown } from './placeMovedGround.ts';
import { placeNote } from './placeNote.ts';
import { besideLines, countryLines, regionLines } from './regionLines.ts';

type Place = (position: Position, layout: Layout) => PlacedLabel | null;

/** A name that can be moved. */
interface Movable {
  readonly id: string;
  readonly name: string;
  /** Sets it about a position; null if that, or what it names, is out of view. */
  readonly place: Place;
}

/** What can be named. */
type Named = Omit<LabelScene, 'covered' | 'keptClear' | 'lines' | 'placeByHand'>;

/** A scene with the names and notes that somebody has put on it, as far as that is in view; whatever is there. */
export function withAnnotations<Scene extends Named>(
  scene: Scene,
  annotations: Annotations = NO_ANNOTATIONS,
): Scene & Pick<LabelScene, 'placeByHand'> {
  return { ...scene, placeByHand: (layout) => placeByHand(scene, annotations, layout) };
}

function placeByHand(scene: Named, annotations: Annotations, layout: Layout): PlacedLabel[] {
  const { labels, notes } = annotations;
  return [
    ...movedNames(scene, annotations).flatMap(({ id, place }) => {
      const label = place(labels[id].at, layout);
      return label ? [{ ...label, id, isByHand: true }] : [];
    }),
    ...notes.flatMap((note) => placeNote(note, layout) ?? []),
  ];
}

/** What of a scene somebody has moved, each once. */
function movedNames(scene: Named, { labels }: Annotations): readonly Movable[] {
  if (Object.keys(labels).length === 0) return [];
  const { shapes = [], regions, countries, towns, seas, rivers } = scene;
  const movable: Movable[] = [
    ...[...shapes.map(withoutLocal), ...regions].map((region) => ({
      id: region.id,
      name: region.names.own,
      place: moveRegion(region),
    })),
    ...countries.map((country) => ({
      id: groundLabelId.country(country.id),
      name: country.names.own,
      place: moveCountry(country),
    })),
    ...towns.map((town) => ({ ...town, place: placeMovedTown(town) })),
    ...seas.map((sea) => ({ ...sea, place: placeMovedSea(sea) })),
    ...rivers.map((river) => ({ ...river, place: placeMovedRiver(river) })),
  ];
  const moved = new Map(movable.filter(({ id }) => labels[id]).map((one) => [one.id, one]));
  return [...moved.values()];
}

/** Words of what somebody has put where the map does not show it; of names only those of what is there. */
export function outOfView(
  scene: Named,
  labels: readonly PlacedLabel[],
  annotations: Annotations = NO_ANNOTATIONS,
): string[] {
  const standing = new Set(labels.filter(({ isByHand }) => isByHand).map(({ id }) => id));
  return [
    ...movedNames(scene, annotations).flatMap(({ id, name }) => (standing.has(id) ? [] : [name])),
    ...annotations.notes.filter(({ id }) => !standing.has(noteLabelId(id))).map(({ text }) => text),
  ];
}

function moveRegion(region: LabelledRegion): Place {
  return (position, layout) => {
    const { widthPx } = layout.view;
    const ways = {
      inside: regionLines(region.names, widthPx).flat(),
      beside: besideLines(region.names, widthPx)[0],
    };
    return placeMoved(region, position, layout, ways);
  };
}

function moveCountry(country: LabelledRegion): Place {
  const lines = countryLines(country.names);
  return (position, layout) => {
    const ground = groundBounds(layout.view, 0);
    if (ground && !meetBounds(country.bounds, ground)) return null;
    const label = placeMoved(country, position, layout, { inside: [lines], beside: lines });
    return label && { ...label, name: country.names.own };
  };
}

/** Shapes have no name of where they lie. */
function withoutLocal(shape: LabelledRegion): LabelledRegion {
  return { ...shape, names: { ...shape.names, local: null } };
}
