/** Where a text stops being JSON: the offset of the first character that cannot be there. */
export function jsonErrorOffset(text: string): number {
  const scanner = new Scanner(text);
  scanner.readDocument();
  return scanner.offset;
}

/** Line and column, both from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}

const SPACE = /[ \t\n\r]*/y;
const QUOTE = /"/y;
/** Strings are read piece by piece: one pattern for all of a long one runs out of stack. */
const STRING_PIECE = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const OTHER_SCALARS = [
  /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y,
  /(?:true|false|null)(?!\w)/y,
];

const CLOSERS: Readonly<Record<string, string | undefined>> = { '{': '}', '[': ']' };

/** Reads JSON (RFC 8259) and stays where it found an error. */
class Scanner {
  offset = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): void {
    const closers: string[] = [];
    do {
      if (!this.#beginValue(closers)) return;
      if (!this.#endValues(closers)) return;
    } while (closers.length > 0);
    this.#take(SPACE);
  }

  /** A scalar, an empty list or object, or the beginning of another one up to its first value. */
  #beginValue(closers: string[]): boolean {
    for (;;) {
      this.#take(SPACE);
      const closer = CLOSERS[this.#text[this.offset]];
      if (closer === undefined) return this.#scalar();
      this.offset++;
      if (this.#punctuation(closer)) return true;
      closers.push(closer);
      if (closer === '}' && !this.#key()) return false;
    }
  }

  /** All that end behind a value, and the comma before the next one. */
  #endValues(closers: string[]): boolean {
    while (closers.length > 0) {
      const closer = closers[closers.length - 1];
      if (this.#punctuation(',')) return closer === ']' || this.#key();
      if (!this.#punctuation(closer)) return false;
      closers.pop();
    }
    return true;
  }

  #key(): boolean {
    this.#take(SPACE);
    return this.#string() && this.#punctuation(':');
  }

  #scalar(): boolean {
    return this.#string() || OTHER_SCALARS.some((scalar) => this.#take(scalar));
  }

  /** A whole string, or nothing. */
  #string(): boolean {
    const start = this.offset;
    let isInside = this.#take(QUOTE);
    while (isInside) isInside = this.#take(STRING_PIECE);
    if (this.offset > start && this.#take(QUOTE)) return true;
    this.offset = start;
    return false;
  }

  #punctuation(sign: string): boolean {
    this.#take(SPACE);
    if (this.#text[this.offset] !== sign) return false;
    this.offset++;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.#text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }
}
