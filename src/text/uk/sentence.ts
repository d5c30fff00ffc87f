/** With a capital at the beginning. */
export function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('uk-UA') + words.slice(1);
}
