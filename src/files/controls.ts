/** A character that no text has, and the line it stands in, counted from 1. */
export interface ControlSign {
  readonly codePoint: number;
  readonly line: number;
}

/** A stray control character or a few are no reason to refuse a text; so many of all characters are. */
const MOST_CONTROLS = 0.01;
const LEAST_CONTROLS = 4;

const [NUL, ESCAPE, LINE_FEED] = [0, 0x1b, 10];

/** How a terminal is told to change colour, behind the escape character, which is none to count. */
const COLOUR = /\[[0-9;:]{0,40}m/y;

/** The first control character of what is no text, as it has a NUL or too many of them; null if it is text. */
export function signOfNoText(text: string): ControlSign | null {
  let [controls, line] = [0, 1];
  let first: ControlSign | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) line++;
    if (!isControl(code) || (code === ESCAPE && isColour(text, i + 1))) continue;
    controls++;
    first ??= { codePoint: code, line };
    if (code === NUL) return { codePoint: code, line };
  }
  return controls >= LEAST_CONTROLS && controls > text.length * MOST_CONTROLS ? first : null;
}

function isColour(text: string, at: number): boolean {
  COLOUR.lastIndex = at;
  return COLOUR.test(text);
}

/** A control character that is no blank: tab and line feed to carriage return (9 to 13) are, and NEL. */
function isControl(code: number): boolean {
  if (code < 0x20) return code < 9 || code > 13;
  return code >= 0x7f && code <= 0x9f && code !== 0x85;
}
