import { NO_ANNOTATIONS } from './annotations.ts';
import type { LabelledRegion, LabelScene, Layout, PlacedLabel } from './layout.ts';
import { placeMoved } from './placeMoved.ts';
import { placeNote } from './placeNote.ts';

/** The names and notes that somebody has put where they stand, as far as that is in view; whatever is there. */
export function placeByHand(
  { regions, shapes = [], annotations = NO_ANNOTATIONS }: LabelScene,
  layout: Layout,
): PlacedLabel[] {
  const named = [...shapes.map(withoutLocal), ...regions];
  return [
    ...named.flatMap((region) => {
      const position = annotations.labels[region.id];
      return (position && placeMoved(region, position, layout)) ?? [];
    }),
    ...annotations.notes.flatMap((note) => placeNote(note, layout) ?? []),
  ];
}

/** Shapes have no name of where they lie. */
function withoutLocal(shape: LabelledRegion): LabelledRegion {
  return { ...shape, names: { ...shape.names, local: null } };
}
