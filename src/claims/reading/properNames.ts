/** Longer reports are not looked through to the end, and of more names the first are taken. */
const MOST_LETTERS = 200_000;
const MOST_NAMES = 1000;

const NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*/gu;

/** Words of a text that begin with a capital, those side by side as one; each once. */
export function properNames(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [name] of text.slice(0, MOST_LETTERS).matchAll(NAME)) {
    names.add(name);
    if (names.size === MOST_NAMES) break;
  }
  return [...names];
}
