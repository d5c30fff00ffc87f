const MOST_LENGTH = 300;

/** What was thrown, in a few words and without a stack trace. */
export function thrown(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return words.length > MOST_LENGTH ? `${words.slice(0, MOST_LENGTH)}…` : words;
}
