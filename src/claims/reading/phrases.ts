import { type Token, tokenise } from './tokens.ts';

/** Meanings and how they are written: lower case, `²` as 2; dots and hyphens do not matter. */
export type Spellings<Meaning> = readonly (readonly [Meaning, readonly string[]])[];

/** What was found, and the first token behind it. */
export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
}

interface Node<Meaning> {
  readonly children: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/** Phrases by their words; the longest that fits is found in time linear in its length. */
export class PhraseTable<Meaning> {
  readonly #root: Node<Meaning> = { children: new Map() };

  constructor(spellings: Spellings<Meaning>) {
    for (const [meaning, phrases] of spellings) {
      for (const phrase of phrases) this.#add(phrase, meaning);
    }
  }

  #add(phrase: string, meaning: Meaning): void {
    let node = this.#root;
    for (const token of tokenise(phrase)) {
      if (isJoint(token)) continue;
      let child = node.children.get(token.norm);
      if (!child) node.children.set(token.norm, (child = { children: new Map() }));
      node = child;
    }
    node.meaning ??= meaning;
  }

  /** The longest phrase from `at` on; null if none begins there. */
  match(tokens: readonly Token[], at: number, end: number): PhraseMatch<Meaning> | null {
    let node: Node<Meaning> | undefined = this.#root;
    let best: PhraseMatch<Meaning> | null = null;
    for (let i = at; i < end;) {
      node = node.children.get(tokens[i].norm);
      if (!node) break;
      i++;
      if (node.meaning !== undefined) best = { meaning: node.meaning, next: i };
      i = skipJoints(tokens, i, end);
    }
    return best;
  }
}

/** A dot or hyphen, which parts no words of a phrase when it stands close. */
function isJoint(token: Token): boolean {
  return token.norm === '.' || token.norm === '-';
}

/** Past a dot or hyphen that stands close behind a word, if more follows. */
export function skipJoints(tokens: readonly Token[], at: number, end: number): number {
  let i = at;
  while (i < end && i < at + 2 && isJoint(tokens[i]) && tokens[i].gap === 'none') i++;
  return i;
}
