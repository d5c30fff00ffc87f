const LINE_FEED = 0x0a;

/** A line of the input, by its number from 1; null instead of its text if it is too long. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of UTF-8 bytes, without their line feeds; what is not valid is U+FFFD. A line of more
 * than `mostBytes` is told as soon as that is known, and the rest of it dropped.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Line, void> {
  const parts: Uint8Array[] = [];
  let number = 1;
  let bytes = 0;
  const taken = (): Line => ({ number, text: Buffer.concat(parts.splice(0)).toString('utf8') });
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const feed = chunk.indexOf(LINE_FEED, from);
      const end = feed < 0 ? chunk.length : feed;
      const fitted = bytes <= mostBytes;
      bytes += end - from;
      if (bytes <= mostBytes) parts.push(chunk.subarray(from, end));
      else if (fitted) {
        parts.length = 0;
        yield { number, text: null };
      }
      from = end + 1;
      if (feed < 0) continue;
      if (bytes <= mostBytes) yield taken();
      number++;
      bytes = 0;
    }
  }
  if (bytes > 0 && bytes <= mostBytes) yield taken();
}
