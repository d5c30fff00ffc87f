import { claimOf } from './claimOf.ts';
import type { ReadClaim, ReadingOptions } from './readClaim.ts';
import { reportDay } from './reportDateline.ts';
import { SentenceWindow } from './sentenceWindow.ts';

/** A part that is read in one go, UTF-16 units: about a hundredth of a second's work. */
const PART = 20_000;

/** The claims of one part, and how far reading has come. */
export interface ReadPart {
  readonly claims: readonly ReadClaim[];
  /** UTF-16 units read so far. */
  readonly done: number;
}

/**
 * The area claims of a text, part after part, so that whoever waits can be told and can stop it, and
 * little is kept: sentences, that is; a text without any is cut between words. The claims are the same
 * whatever the length of a part, UTF-16 units.
 */
export function* readInParts(
  text: string,
  options: ReadingOptions = {},
  partLength = PART,
): Generator<ReadPart, void> {
  const window = new SentenceWindow(text, options.language);
  const reportDate = options.reportDate ?? reportDay(text) ?? undefined;
  while (!window.isAtEnd) {
    const claims = window
      .take(partLength)
      .flatMap((index) =>
        window.sentences[index].statements.map((statement) =>
          claimOf(statement, window.sentences, index, text, { ...options, reportDate }),
        ),
      );
    yield { claims, done: window.done };
  }
}
