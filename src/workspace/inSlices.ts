/** So long work may go on before the page gets its turn, milliseconds. */
const SLICE_MS = 30;

/**
 * Walks what is made as it is walked, and lets the page do something else in between; null once
 * `isWanted` says no.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  isWanted: () => boolean = () => true,
): Promise<Item[] | null> {
  const made: Item[] = [];
  let since = performance.now();
  for (const item of items) {
    made.push(item);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    since = performance.now();
  }
  return made;
}
