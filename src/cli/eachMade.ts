/** A list whose items are made anew each time that it is walked, one after the other. */
export function eachMade<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Made,
): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}
