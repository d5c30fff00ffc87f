/** A list whose items are made anew each time that it is walked, one after the other. */
export function eachMade<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item, index: number) => Made,
): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      let index = 0;
      for (const item of items) yield make(item, index++);
    },
  };
}
