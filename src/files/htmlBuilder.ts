import type { HtmlDocument, HtmlElement, HtmlNode } from './htmlDocument.ts';
import {
  HEAD_ELEMENTS,
  IMPLIED_ENDS,
  KEPT_ATTRIBUTES,
  MOST_DEPTH,
  MOST_ELEMENTS,
  MOST_SEARCHED_DEPTH,
  MOST_SEARCHED_ELEMENTS,
  VOID_ELEMENTS,
} from './htmlRules.ts';
import { HtmlWords, hidesByStyle, isHidden } from './htmlText.ts';

interface MadeNode extends HtmlNode {
  remove(): void;
}

interface MadeElement extends HtmlElement {
  appendChild(node: MadeNode): void;
  setAttribute(name: string, value: string): void;
}

/** A document of which the builder makes parts; has an empty head and body at first. */
export interface MadeDocument extends HtmlDocument {
  readonly documentElement: MadeElement;
  readonly head: MadeElement;
  readonly body: MadeElement;
  createElement(name: string): MadeElement;
  createTextNode(text: string): MadeNode;
}

/** An element that is open, by its name. */
interface Open {
  readonly name: string;
  readonly element: MadeElement;
  /** Whether it stands in the body. */
  readonly hasWords: boolean;
}

/**
 * Puts the tokens of HTML into a document: whatever they are, it has one html, head and body, and no
 * element lies deeper than `MOST_DEPTH`. Each token takes bounded time. Comments are left out.
 *
 * The body's words are taken as they come. Once the document has more nodes than an article is looked
 * for in, those that follow are put into it only until they end: a large page would need many times
 * its size.
 */
export class HtmlBuilder {
  /** Whether more elements came than are taken. */
  isFull = false;
  whenFull: () => void = () => undefined;
  readonly #words = new HtmlWords();
  readonly #html: string;
  readonly #document: MadeDocument;
  readonly #head: MadeElement;
  readonly #body: MadeElement;
  readonly #open: Open[] = [];
  #isInHead = true;
  #elements = 0;
  /** Elements and pieces of text of the body. */
  #nodes = 0;
  #deepest = 0;
  #text = '';
  /** Of the tag that is being read. */
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';

  constructor(html: string, document: MadeDocument) {
    this.#html = html;
    this.#document = document;
    this.#head = document.head;
    this.#body = document.body;
  }

  /** Whether the document is small and flat enough to look for its article, and has all of the page. */
  get isSearchable(): boolean {
    return this.#isKept() && this.#deepest <= MOST_SEARCHED_DEPTH;
  }

  /** The words of the body, once all is read. */
  get text(): string {
    return isHidden(this.#body) ? '' : this.#words.text;
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.#text += String.fromCodePoint(codePoint);
  }

  onopentagname(start: number, end: number): void {
    this.#flush();
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    const [name, value] = [this.#attribute, this.#value];
    if (!KEPT_ATTRIBUTES.has(name) || this.#attributes.has(name)) return;
    if (name !== 'style') this.#attributes.set(name, value);
    // All that is asked of styles: what else stands there may be long and is never parsed.
    else if (hidesByStyle(value)) this.#attributes.set(name, 'display:none');
  }

  onopentagend(): void {
    this.#enter(this.#name);
  }

  /** The slash means something in SVG and MathML only; neither has words. */
  onselfclosingtag(): void {
    this.#enter(this.#name);
    if (this.#open.at(-1)?.name === this.#name && isForeign(this.#open)) this.#pop();
  }

  onclosetag(start: number, end: number): void {
    this.#flush();
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === 'head' && this.#isInHead) return this.#startBody();
    const at = this.#open.findLastIndex((open) => open.name === name);
    if (at >= 0) while (this.#open.length > at) this.#pop();
    else if (name === 'p' || name === 'br') {
      this.#attributes = new Map();
      this.#enter(name);
      if (name === 'p') this.#pop();
    }
  }

  onend(): void {
    this.#flush();
    while (this.#open.length > 0) this.#pop();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #enter(name: string): void {
    if (this.isFull) return;
    if (name === 'html') return this.#setAttributes(this.#document.documentElement);
    if (name === 'head') return;
    if (name === 'body') {
      if (this.#isInHead) this.#startBody();
      return this.#setAttributes(this.#body);
    }
    if (this.#isInHead && this.#open.length === 0 && !HEAD_ELEMENTS.has(name)) this.#startBody();
    if (++this.#elements > MOST_ELEMENTS) {
      this.isFull = true;
      return this.whenFull();
    }
    const ends = IMPLIED_ENDS.get(name);
    while (ends?.has(this.#open.at(-1)?.name ?? '')) this.#pop();
    const element = this.#document.createElement(name);
    this.#setAttributes(element);
    if (this.#open.length >= MOST_DEPTH) this.#pop();
    const hasWords = this.#append(element);
    if (VOID_ELEMENTS.has(name)) return this.#leave(element, hasWords);
    this.#open.push({ name, element, hasWords });
  }

  #startBody(): void {
    this.#isInHead = false;
    this.#open.length = 0;
  }

  #parent(): MadeElement {
    return this.#open.at(-1)?.element ?? (this.#isInHead ? this.#head : this.#body);
  }

  #setAttributes(element: MadeElement): void {
    for (const [name, value] of this.#attributes) {
      if (element.getAttribute(name) === null) element.setAttribute(name, value);
    }
  }

  #flush(): void {
    const text = this.#text;
    if (text === '' || this.isFull) return;
    this.#text = '';
    if (this.#isInHead && this.#open.length === 0) {
      if (text.trim() === '') return;
      this.#startBody();
    }
    const node = this.#document.createTextNode(text);
    this.#leave(node, this.#append(node));
  }

  /** Puts a node where it belongs; whether its words count. */
  #append(node: MadeNode): boolean {
    this.#parent().appendChild(node);
    if (this.#isInHead) return false;
    this.#nodes++;
    this.#deepest = Math.max(this.#deepest, this.#open.length + 1);
    this.#words.enter(node);
    return true;
  }

  #pop(): void {
    const open = this.#open.pop();
    if (open) this.#leave(open.element, open.hasWords);
  }

  #leave(node: MadeNode, hasWords: boolean): void {
    if (!hasWords) return;
    this.#words.leave(node);
    if (!this.#isKept()) node.remove();
  }

  #isKept(): boolean {
    return this.#nodes < MOST_SEARCHED_ELEMENTS;
  }
}

function isForeign(open: readonly Open[]): boolean {
  return open.some(({ name }) => name === 'svg' || name === 'math');
}
