/**
 * What is made of items, in their order and as soon as it is there. An item is asked for while fewer than
 * `most` are being made or wait for one before them.
 */
export async function* inOrder<Item, Made>(
  items: AsyncIterable<Item>,
  make: (item: Item) => Promise<Made>,
  most: number,
): AsyncGenerator<Made, void> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<Made>[] = [];
  let asked: Promise<IteratorResult<Item, unknown>> | null = iterator.next();
  while (asked || begun.length > 0) {
    const [first] = begun;
    const next: IteratorResult<Item, unknown> | null =
      asked && begun.length < most
        ? await Promise.race([asked, ...(first ? [first.then(() => null)] : [])])
        : null;
    if (next === null) {
      begun.shift();
      yield await first;
    } else if (next.done) asked = null;
    else {
      const made = make(next.value);
      // That it failed is heard of when its turn comes.
      made.catch(() => {});
      begun.push(made);
      asked = iterator.next();
    }
  }
}
