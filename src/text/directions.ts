/** Embeddings, overrides, isolates and what ends them; marks without an extent are none. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text without the signs that turn the order of letters: one that is not ended would turn over
 * the words that stand beside a quote as well. https://www.unicode.org/reports/tr9/
 */
export function withoutDirections(text: string): string {
  return text.replace(DIRECTIONS, '');
}
