/** Characters that only say where a word may break. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Puts text together with blanks and line ends as HTML renders them: never two, never at an end. */
export class TextBuilder {
  readonly #parts: string[] = [];
  #lineEnds = 0;
  #gap = '';

  get text(): string {
    return this.#parts.join('');
  }

  /** Words, their white space collapsed unless it is `preformatted`. */
  add(words: string, preformatted: boolean): void {
    const clean = words.replace(INVISIBLE, '');
    if (preformatted) return this.#addLines(clean);
    const collapsed = clean.replace(/[ \t\n\r\f]+/g, ' ');
    if (collapsed.startsWith(' ')) this.#gap ||= ' ';
    const core = collapsed.replace(/^ | $/g, '');
    if (core === '') return;
    this.#push(core);
    if (collapsed.endsWith(' ')) this.#gap = ' ';
  }

  /** At least so many line ends before the next words. */
  apart(lineEnds: 1 | 2): void {
    this.#lineEnds = Math.max(this.#lineEnds, lineEnds);
  }

  /** One more line end; two make a paragraph, more are no more. */
  lineBreak(): void {
    this.#lineEnds = Math.min(2, this.#lineEnds + 1);
  }

  /** The end of a table's cell. */
  cellBreak(): void {
    this.#gap = '\t';
  }

  #addLines(text: string): void {
    text.split(/\r\n|\n|\r/).forEach((line, i) => {
      if (i > 0) this.lineBreak();
      if (line.trim() !== '') this.#push(line.trimEnd());
      if (/\s$/.test(line)) this.#gap = ' ';
    });
  }

  #push(words: string): void {
    if (this.#parts.length > 0) {
      this.#parts.push(this.#lineEnds > 0 ? '\n'.repeat(this.#lineEnds) : this.#gap);
    }
    this.#parts.push(words);
    this.#lineEnds = 0;
    this.#gap = '';
  }
}
