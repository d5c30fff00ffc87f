/**
 * Characters that steer a terminal, turn the order of a line round, or are there without being seen:
 * controls (C0, C1, DEL), separators of lines and paragraphs, bidirectional controls, zero-width and
 * other default ignorable characters, tags, interlinear annotation, surrogates without their other
 * half. Variation selectors stay: they only choose among pictures of the character before them.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN =
  /(?!\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Most texts have nothing of it; to see that much is much faster: printable ASCII, Latin, Cyrillic. */
const SEEN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0400-\u052f–—’“”…₀-₉·²³]*$/;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A line for people, what would not be seen in it written out: `\n`, `\u001b`, `\u{e0041}`. */
export function visible(line: string): string {
  if (SEEN.test(line)) return line;
  return line.replace(UNSEEN, (character) => {
    const hex = character.codePointAt(0)!.toString(16).padStart(4, '0');
    return SHORT[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
  });
}

/**
 * JSON without line feeds between its values, the same characters in its strings escaped. They can
 * stand in strings alone, so that the value stays the same.
 */
export function escapedJson(json: string): string {
  if (SEEN.test(json)) return json;
  return json.replace(UNSEEN, (character) => character.split('').map(escapedUnit).join(''));
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
