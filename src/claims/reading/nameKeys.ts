import { otherStems, stemOf } from './stems.ts';
import { type Token, tokenise } from './tokens.ts';

/** A word of a name: how it is looked up, and its forms in some cases only. */
export interface NameWord {
  readonly token: Token;
  readonly key: string;
  readonly otherKeys: readonly string[];
}

/** The words of a name, without a leading "the" and without what stands in brackets at the end. */
export function wordsOfName(name: string): readonly NameWord[] {
  return tokenise(withoutBrackets(name.replace(/^the /i, '')))
    .filter(({ norm }) => norm !== '-' && norm !== '.')
    .map((token) => ({
      token,
      key: keyOf(token),
      otherKeys: otherStems(token.norm.replaceAll("'", '')),
    }));
}

/** Without what stands in brackets at the end: "Georgia (country)". */
function withoutBrackets(name: string): string {
  const open = name.lastIndexOf('(');
  const isAtEnd = open >= 0 && name.indexOf(')', open) === name.length - 1;
  return isAtEnd ? name.slice(0, open).trimEnd() : name;
}

/** Words of a name are compared without accents and, in Cyrillic, without their endings. */
export function keyOf({ norm }: Token): string {
  if (/^[a-z]*$/.test(norm)) return norm;
  const plain = norm.replaceAll("'", '');
  if (/[\u0400-\u04ff]/.test(plain)) return stemOf(plain);
  return plain.normalize('NFD').replace(/\p{Mn}/gu, '');
}
