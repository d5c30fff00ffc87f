import type { Position } from 'geojson';
import { groundBounds } from '../view/groundBounds.ts';
import { meetBounds } from '../../shape/bounds.ts';
import { groundLabelId, NO_ANNOTATIONS } from './annotations.ts';
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

/** The names and notes that somebody has put where they stand, as far as that is in view; whatever is there. */
export function placeByHand(scene: LabelScene, layout: Layout): PlacedLabel[] {
  const { labels, notes } = scene.annotations ?? NO_ANNOTATIONS;
  return [
    ...movedNames(scene).flatMap(({ id, place }) => {
      const label = place(labels[id].at, layout);
      return label ? [{ ...label, id, isByHand: true }] : [];
    }),
    ...notes.flatMap((note) => placeNote(note, layout) ?? []),
  ];
}

/** What of a scene somebody has moved, each once. */
export function movedNames(
  scene: Omit<LabelScene, 'covered' | 'keptClear' | 'lines'>,
): readonly Movable[] {
  const { labels } = scene.annotations ?? NO_ANNOTATIONS;
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
