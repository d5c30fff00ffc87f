import { brief } from '../../text/brief.ts';
import type { CommandCatalogue } from '../../text/commandCatalogue.ts';
import { jsonErrorOffset } from '../../text/jsonError.ts';
import { isDay } from '../readingOptions.ts';
import { memberSource } from './memberSource.ts';

/** What a line asks to be checked, or what is wrong with it. */
export type LineDocument = {
  /** The document's id as JSON, letter for letter; null if it has none. */
  readonly id: string | null;
} & (
  | { readonly ok: true; readonly text: string; readonly date: string | null }
  | { readonly ok: false; readonly message: string }
);

/** Reads `{id?, text, date?}`; further members mean nothing. A date that is null is none. */
export function readDocument(line: string, { cli: { ndjson } }: CommandCatalogue): LineDocument {
  const json = line.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const offset = jsonErrorOffset(json);
    const rest = json.slice(offset).trim();
    const found = rest === '' ? ndjson.end : brief(rest, FOUND_LENGTH);
    return { ok: false, id: null, message: ndjson.notJson(offset + 1, found) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, id: null, message: ndjson.notAnObject(told(value, json.trim(), ndjson)) };
  }
  const { text, date = null } = value as { text?: unknown; date?: unknown };
  const id = memberSource(json, value, 'id');
  if (text === undefined) return { ok: false, id, message: ndjson.noText };
  const sourceOf = (name: string) => memberSource(json, value, name) ?? '';
  if (typeof text !== 'string') {
    return { ok: false, id, message: ndjson.textIsNoString(told(text, sourceOf('text'), ndjson)) };
  }
  if (date !== null && (typeof date !== 'string' || !isDay(date))) {
    return { ok: false, id, message: ndjson.notADate(told(date, sourceOf('date'), ndjson)) };
  }
  return { ok: true, id, text, date };
}

/** A value in a message: what a list or an object holds may be long and deep. */
function told(
  value: unknown,
  source: string,
  { list, object }: CommandCatalogue['cli']['ndjson'],
): string {
  if (Array.isArray(value)) return list;
  if (typeof value === 'object' && value !== null) return object;
  // JSON has no words for a number too large for JavaScript but its own.
  return brief(
    value === Infinity || value === -Infinity ? source : JSON.stringify(value),
    FOUND_LENGTH,
  );
}

const FOUND_LENGTH = 40;
