/** A day before the name of its month. */
const DAY = /\b(\d{1,2}) (?=\p{L})/gu;

/** The same words, days kept on the line of their months. */
export function withWholeDates(words: string): string {
  return words.replace(DAY, '$1\u00a0');
}
