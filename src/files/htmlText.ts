import type { HtmlElement, HtmlNode } from './htmlDocument.ts';
import { TextBuilder } from './textBuilder.ts';

const ELEMENT = 1;
const TEXT = 3;

const names = (list: string) => new Set(list.split(' '));

/** Elements without words for readers. */
const SKIPPED = names(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO HEAD TITLE META LINK ' +
    'NAV SELECT BUTTON INPUT TEXTAREA DIALOG MAP',
);

/** Elements that stand on lines of their own. */
const LINES = names('LI TR DT DD CAPTION OPTION SUMMARY');

/** Elements that stand apart as paragraphs. */
const PARAGRAPHS = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN OL P PRE SECTION TABLE TBODY THEAD TFOOT UL',
);

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  SUP: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  SUB: '₀₁₂₃₄₅₆₇₈₉',
};

/**
 * The words inside a node as they are read: paragraphs parted by a blank line, rows and list items
 * by a line end, cells by a tab. Raised digits stay raised ("km²", "2,300¹"); what is hidden or not
 * for reading is left out. Runs in time linear in the number of nodes, at any depth.
 */
export function htmlText(root: HtmlNode): string {
  const words = new HtmlWords();
  let node: HtmlNode | null = root;
  let isEntering = true;
  while (node) {
    if (isEntering) {
      words.enter(node);
      if (!words.isLeftOut(node) && node.firstChild) {
        node = node.firstChild;
        continue;
      }
    }
    words.leave(node);
    if (node === root) break;
    isEntering = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  return words.text;
}

/** The words of nodes that are entered and left one after the other, so that none need be kept. */
export class HtmlWords {
  readonly #builder = new TextBuilder();
  /** The node whose words are left out, with all that is inside. */
  #leftOut: HtmlNode | null = null;

  get text(): string {
    return this.#builder.text;
  }

  enter(node: HtmlNode): void {
    if (this.#leftOut === null && !enter(node, this.#builder)) this.#leftOut = node;
  }

  leave(node: HtmlNode): void {
    if (this.#leftOut !== null && this.#leftOut !== node) return;
    this.#leftOut = null;
    leave(node, this.#builder);
  }

  /** Whether nothing inside a node is read that was entered last. */
  isLeftOut(node: HtmlNode): boolean {
    return this.#leftOut === node;
  }
}

/** Takes the node's own words; whether to go on to its children. */
function enter(node: HtmlNode, builder: TextBuilder): boolean {
  if (node.nodeType === TEXT) {
    builder.add(raised(node), isPreformatted(node));
    return false;
  }
  if (node.nodeType !== ELEMENT) return node.nodeType === 9 || node.nodeType === 11;
  const name = nameOf(node);
  if (SKIPPED.has(name) || isHidden(node as HtmlElement)) return false;
  if (name === 'BR') builder.lineBreak();
  else part(name, builder);
  return true;
}

function leave(node: HtmlNode, builder: TextBuilder): void {
  if (node.nodeType !== ELEMENT) return;
  const name = nameOf(node);
  if (name === 'TD' || name === 'TH') builder.cellBreak();
  else if (!SKIPPED.has(name)) part(name, builder);
}

function part(name: string, builder: TextBuilder): void {
  if (PARAGRAPHS.has(name)) builder.apart(2);
  else if (LINES.has(name)) builder.apart(1);
}

function nameOf(node: HtmlNode): string {
  return node.nodeName.toUpperCase();
}

/** A text node's words; digits alone in `<sup>` or `<sub>` as raised or lowered ones. */
function raised({ nodeValue, parentNode }: HtmlNode): string {
  const text = nodeValue ?? '';
  const digits = parentNode && SUPERSCRIPTS[nameOf(parentNode)];
  return digits && /^\s*\d+\s*$/.test(text)
    ? text.trim().replace(/\d/g, (digit) => digits[Number(digit)])
    : text;
}

/** Whether line ends count: inside `<pre>`, directly or in an inline element of it. */
function isPreformatted({ parentNode }: HtmlNode): boolean {
  let node = parentNode;
  for (let up = 0; node && up < 3; up++, node = node.parentNode) {
    if (nameOf(node) === 'PRE') return true;
  }
  return false;
}

export function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return hidesByStyle(element.getAttribute('style') ?? '');
}

/** Whether what has that style is not shown. */
export function hidesByStyle(style: string): boolean {
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
