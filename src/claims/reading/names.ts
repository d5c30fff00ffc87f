import { PLACES } from '../../places/catalogue.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { keyOf, wordsOfName } from './nameKeys.ts';
import { skipJoints } from './phrases.ts';
import { type Token, isCapitalised, tokenise } from './tokens.ts';

/** A name found among the tokens. */
export interface FoundName {
  readonly from: number;
  readonly next: number;
  /** Ids of places, best first. */
  readonly candidates: readonly string[];
  /** Whether the text has the name in the plural: "three Londons". */
  readonly plural: boolean;
}

interface Node {
  readonly children: Map<string, Node>;
  readonly candidates: string[];
  /** Candidates for which every word of the name has a capital. */
  readonly capitals: boolean[];
}

let root: Node | null = null;

/**
 * The names of the places that are written by hand, by their words; made once, when the first text is
 * read. Those of the gazetteer are in `unitIndex.ts`.
 */
function names(): Node {
  if (root) return root;
  root = newNode();
  for (const place of PLACES) {
    if (place.fromGazetteer) continue;
    const own = [place.names.en, place.names.uk, ...place.aliases];
    for (const name of own) if (!isCode(name) && !isUnread(name)) addName(root, name, place.id);
  }
  return root;
}

function newNode(): Node {
  return { children: new Map(), candidates: [], capitals: [] };
}

function isCode(name: string): boolean {
  const isRead = Object.values(GRAMMARS).some(({ names: { codes } }) => codes.has(name));
  return /^[A-ZА-Я]{1,3}$|\d/.test(name) && !isRead;
}

function isUnread(name: string): boolean {
  return Object.values(GRAMMARS).some(({ names: { unread } }) => unread.has(name));
}

function addName(top: Node, name: string, id: string): void {
  const words = wordsOfName(name);
  let node = top;
  for (const { key, otherKeys } of words) {
    let child = node.children.get(key);
    if (!child) node.children.set(key, (child = newNode()));
    for (const other of otherKeys) if (!node.children.has(other)) node.children.set(other, child);
    node = child;
  }
  if (node.candidates.includes(id)) return;
  node.candidates.push(id);
  node.capitals.push(isCapitalised(words[0].token));
}

/** The longest name of a place written by hand that begins at a token. */
export function readName(
  tokens: readonly Token[],
  at: number,
  end: number,
  anyCase = false,
): FoundName | null {
  let node: Node | undefined = names();
  let best: FoundName | null = null;
  for (let i = at; i < end;) {
    const key = keyOf(tokens[i]);
    const child: Node | undefined = node.children.get(key);
    const singular: Node | undefined = child ? undefined : pluralNode(node, key);
    const here: Node | undefined = child ?? singular;
    if (!here) break;
    const candidates = here.candidates.filter(
      (_, k) => anyCase || !here.capitals[k] || isCapitalised(tokens[at]),
    );
    i++;
    if (candidates.length > 0) {
      best = { from: at, next: i, candidates, plural: singular !== undefined };
    }
    if (singular) break;
    node = here;
    i = skipJoints(tokens, i, end);
  }
  return best;
}

/** "Londons", "pitches", "cities" under their singular. */
function pluralNode(node: Node, key: string): Node | undefined {
  if (key.length < 4 || !key.endsWith('s')) return undefined;
  return (
    node.children.get(key.slice(0, -1)) ??
    (key.endsWith('es') ? node.children.get(key.slice(0, -2)) : undefined) ??
    (key.endsWith('ies') ? node.children.get(`${key.slice(0, -3)}y`) : undefined)
  );
}

/** Ids of the places that have exactly that name, in whatever case. */
export function candidatesFor(name: string): readonly string[] {
  const tokens = tokenise(name);
  const found = tokens.length > 0 ? readName(tokens, 0, tokens.length, true) : null;
  return found && found.next === tokens.length ? found.candidates : [];
}
