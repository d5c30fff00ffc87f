import type { ReadingOptions } from '../../claims/reading/readClaim.ts';
import { readText } from '../../claims/reading/readText.ts';
import { megabytes } from '../../files/describeFile.ts';
import { MOST_FILE_BYTES } from '../../files/limits.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { checkedClaim } from '../checkedClaim.ts';
import { checkedJson } from '../checkedJson.ts';
import { eachMade } from '../eachMade.ts';
import { jsonPieces } from '../jsonPieces.ts';
import type { Failure } from '../outcome.ts';
import { claimsOf } from '../reportClaims.ts';
import { thrown } from '../thrown.ts';
import { escapedJson } from '../visible.ts';
import { type LineDocument, readDocument } from './document.ts';
import type { Line } from './lines.ts';

/** `json` is in pieces, without line feeds. */
type Answer = { readonly ok: true; readonly json: readonly string[] } | Failure;

/** Checks line after line. */
export class LineChecker {
  readonly #options: ReadingOptions;
  readonly #catalogue: CommandCatalogue;

  /** The options are those of lines that say nothing else. */
  constructor(options: ReadingOptions, catalogue: CommandCatalogue) {
    this.#options = options;
    this.#catalogue = catalogue;
  }

  /** The answer to a line as JSON on one line; a failure if a layer is not there. */
  answer({ number, text: line }: Line): Answer {
    const { ndjson } = this.#catalogue.cli;
    const wrong = (message: string) => ({ error: ndjson.error(number, message) });
    if (line === null) {
      const most = megabytes(MOST_FILE_BYTES, this.#catalogue);
      return answered(null, wrong(ndjson.tooLong(most)));
    }
    const document = readDocument(line, this.#catalogue);
    if (!document.ok) return answered(document.id, wrong(document.message));
    try {
      return this.#checked(document);
    } catch (error) {
      // One text that nobody foresaw ends no run over many.
      return answered(document.id, wrong(ndjson.failed(thrown(error))));
    }
  }

  #checked({ id, text, date }: Extract<LineDocument, { ok: true }>): Answer {
    const found = readText(text, {
      ...this.#options,
      reportDate: date ?? this.#options.reportDate,
    });
    const claims = [...claimsOf(found, null)];
    const checked = eachMade(claims, checkedClaim);
    return answered(id, checkedJson(checked, { kind: 'text', text }, found, this.#catalogue));
  }
}

/** `id` is JSON already. All of the answer is made before any of it is written, so that it is whole. */
function answered(id: string | null, answer: object): Answer {
  const [open, ...json] = jsonPieces(answer, null);
  return {
    ok: true,
    json: id === null ? [open, ...json] : [`{"id":${escapedJson(id)},`, open.slice(1), ...json],
  };
}
