/** Where strings begin, and the signs that open, close and part values. */
const SIGN = /["{}[\]:,]/g;

/**
 * A member of an object as JSON, null if there is none. A number, list or object is given letter for
 * letter, as numbers may have more digits than JavaScript's; of two members with the name, the last.
 * `json` is the object's source, `value` what `JSON.parse` made of it.
 */
export function memberSource(json: string, value: object, name: string): string | null {
  if (!Object.hasOwn(value, name)) return null;
  const own = (value as Readonly<Record<string, unknown>>)[name];
  return Number.isSafeInteger(own) || !['number', 'object'].includes(typeof own)
    ? JSON.stringify(own)
    : sourceOf(json, name);
}

function sourceOf(json: string, name: string): string | null {
  let source: string | null = null;
  let depth = 0;
  let key = '';
  /** Where the member's value begins while it is being passed. */
  let from: number | null = null;
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(json); match; match = SIGN.exec(json)) {
    const [sign] = match;
    if (sign === '"') {
      SIGN.lastIndex = stringEnd(json, match.index);
      if (depth === 1 && from === null) key = json.slice(match.index, SIGN.lastIndex);
    } else if (sign === '{' || sign === '[') depth++;
    else if (sign === ':') {
      if (depth === 1 && JSON.parse(key) === name) from = match.index + 1;
    } else {
      if (depth === 1 && sign !== ']' && from !== null) {
        source = json.slice(from, match.index).trim();
        from = null;
      }
      if (sign !== ',') depth--;
    }
  }
  return source;
}

/** Behind the quotation mark that ends a string; one behind an odd number of backslashes is in it. */
function stringEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}
