import { type ComparedPlaces, MOST_LAID } from '../claims/comparedPlaces.ts';
import type { Placement } from '../shape/rigid.ts';
import { type Moved, NOT_MOVED, withMoved, withoutMoved } from './moved.ts';

/** Places that are looked at in place of a claim: one on the map, others laid over it. */
export class ComparedDesk {
  /** Null while a claim is looked at. */
  places: ComparedPlaces | null = $state.raw(null);
  moved: Moved = $state.raw(NOT_MOVED);
  /** The place whose shape the map's tools move; the first one unless somebody took hold of another. */
  activeId: string | null = $state(null);

  /** The place that was laid last, while no spot for it has been found. */
  addedId: string | null = $state(null);

  open(places: ComparedPlaces, moved: Moved = NOT_MOVED): void {
    this.places = places;
    this.moved = moved;
    this.activeId = null;
    this.addedId = null;
  }

  close(): void {
    this.places = null;
  }

  get isFull(): boolean {
    return (this.places?.laidIds.length ?? 0) >= MOST_LAID;
  }

  /** Looks at another map; what is laid over it goes to its middle. One that is laid itself changes places with the map. */
  setGround(placeId: string): void {
    const { places } = this;
    if (!places || placeId === places.groundId) return;
    const { groundId, laidIds } = places;
    this.open({
      groundId: placeId,
      laidIds: laidIds.map((id) => (id === placeId ? groundId : id)),
    });
  }

  /** Lays a place over the map as well; it is already there, or is the map, to no effect. */
  lay(placeId: string): void {
    if (!this.places || this.isFull || this.#holds(placeId)) return;
    const { groundId, laidIds } = this.places;
    this.places = { groundId, laidIds: [...laidIds, placeId] };
    this.activeId = placeId;
    this.addedId = placeId;
  }

  /** Lays another place where one was. */
  replace(placeId: string, by: string): void {
    if (!this.places || this.#holds(by)) return;
    const { groundId, laidIds } = this.places;
    this.places = { groundId, laidIds: laidIds.map((id) => (id === placeId ? by : id)) };
    this.snapBack(placeId);
    this.activeId = by;
    this.addedId = by;
  }

  /** The last one stays: a map alone compares nothing. */
  remove(placeId: string): void {
    if (!this.places || this.places.laidIds.length === 1) return;
    const { groundId, laidIds } = this.places;
    this.places = { groundId, laidIds: laidIds.filter((id) => id !== placeId) };
    this.snapBack(placeId);
  }

  move(placeId: string, placement: Placement): void {
    this.moved = withMoved(this.moved, placeId, placement);
  }

  snapBack(placeId: string): void {
    this.moved = withoutMoved(this.moved, placeId);
  }

  #holds(placeId: string): boolean {
    return this.places?.groundId === placeId || this.places?.laidIds.includes(placeId) === true;
  }
}
