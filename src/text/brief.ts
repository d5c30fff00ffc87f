/** The beginning of a text in a sentence about it: at most so many UTF-16 units, and "…" for the rest. */
export function brief(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
