import { escapedJson } from './visible.ts';

/** Strings are escaped so many UTF-16 units at a time: all of a long one may be too long for a string. */
const STRING_LENGTH = 65_536;

/** A line feed and the spaces that a value's lines begin with; null if all stands on one line. */
type Indent = string | null;

/** Lists and objects of at most so many members, all of them short, are written at once. */
const FEW_MEMBERS = 32;
const SHORT_LENGTH = 1024;

/**
 * What `JSON.stringify(value, null, 2)` gives, or without the 2 if `indent` is null, in pieces, so that
 * its length has no limit. Any iterable object is a list, whose items are made when they are written.
 * Characters that are not seen or steer a terminal are escaped, which leaves the value the same.
 */
export function* jsonPieces(value: unknown, indent: Indent = '\n'): Generator<string, void> {
  const plain = plainValue(value);
  if (typeof plain === 'string') yield* stringPieces(plain);
  else if (typeof plain !== 'object' || plain === null) yield JSON.stringify(plain) ?? 'null';
  else if (isFlat(plain)) yield flatJson(plain, indent);
  else if (isIterable(plain)) yield* listPieces(plain, indent);
  else yield* objectPieces(plain, indent);
}

function* listPieces(list: Iterable<unknown>, indent: Indent): Generator<string, void> {
  const inner = indent === null ? null : `${indent}  `;
  let isEmpty = true;
  for (const item of list) {
    yield (isEmpty ? '[' : ',') + (inner ?? '');
    yield* jsonPieces(item, inner);
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `${indent ?? ''}]`;
}

function* objectPieces(object: object, indent: Indent): Generator<string, void> {
  const inner = indent === null ? null : `${indent}  `;
  let isEmpty = true;
  for (const [key, member] of Object.entries(object)) {
    const plain = plainValue(member);
    if (isLeftOut(plain)) continue;
    yield (isEmpty ? '{' : ',') + (inner ?? '');
    yield* stringPieces(key);
    yield indent === null ? ':' : ': ';
    yield* jsonPieces(plain, inner);
    isEmpty = false;
  }
  yield isEmpty ? '{}' : `${indent ?? ''}}`;
}

function* stringPieces(text: string): Generator<string, void> {
  if (text.length <= STRING_LENGTH) return yield escapedJson(JSON.stringify(text));
  yield '"';
  for (let from = 0; from < text.length;) {
    let end = Math.min(text.length, from + STRING_LENGTH);
    if (/[\ud800-\udbff]/.test(text[end - 1])) end = Math.min(text.length, end + 1);
    yield escapedJson(JSON.stringify(text.slice(from, end))).slice(1, -1);
    from = end;
  }
  yield '"';
}

/** All of a list or object in which no other one lies. */
function flatJson(flat: object, indent: Indent): string {
  if (indent === null) return escapedJson(JSON.stringify(flat));
  return JSON.stringify(flat, null, 2).split('\n').map(escapedJson).join(indent);
}

function isFlat(value: object): boolean {
  if (isIterable(value) && !Array.isArray(value)) return false;
  const members = Array.isArray(value) ? value : Object.values(value);
  return (
    members.length <= FEW_MEMBERS &&
    Object.keys(value).join('').length <= SHORT_LENGTH &&
    members.every(
      (member) =>
        member === null ||
        (typeof member === 'string' ? member.length <= SHORT_LENGTH : typeof member !== 'object'),
    )
  );
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}

/** Dates and others that say themselves what they are in JSON. */
function plainValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'toJSON' in value
    ? (value as { toJSON(): unknown }).toJSON()
    : value;
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol';
}
