import { STEM_RULES } from './languages/stems.ts';

/** How the names of a language are inflected. */
export interface StemRules {
  /** A letter of the language: words without one are another's. */
  readonly letters: RegExp;
  /** Case endings, longest first. */
  readonly endings: readonly string[];
  /** An ending whose vowel changes from case to case, with what may follow it. */
  readonly alternation: RegExp;
  /**
   * An ending of names, and what it is in a form that is cut elsewhere than the name: of the genitive
   * plural (Нідерланди, Нідерландів), of «Панами», where «ами» looks like an ending.
   */
  readonly forms: readonly (readonly [name: string, form: string])[];
  /** The last consonant of a stem, and what it is in the locative (Прага, у Празі). */
  readonly softened: ReadonlyMap<string, string>;
  /** The beginning of an ending that stays, so that adjectives are none of the noun's forms. */
  readonly adjective: string;
}

const SHORTEST = 3;
/** Stands for an ending that alternates. */
const ALTERNATES = '*';

/** A word of a name without its case ending; words in other letters as they are. */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST) return word;
  for (const rules of Object.values(STEM_RULES)) {
    if (rules?.letters.test(word)) return withoutEnding(word, rules);
  }
  return word;
}

/** Stems that a word of a name has in some cases only: of its genitive plural, say, of its locative. */
export function otherStems(word: string): readonly string[] {
  const rules = Object.values(STEM_RULES).find((some) => some?.letters.test(word));
  if (!rules || word.length <= SHORTEST) return [];
  const forms = rules.forms
    .filter(([name]) => word.endsWith(name))
    .map(([name, form]) => stemOf(word.slice(0, word.length - name.length) + form));
  const stem = stemOf(word);
  const soft = rules.softened.get(stem.at(-1) ?? '');
  return soft === undefined ? forms : [...forms, stem.slice(0, -1) + soft];
}

function withoutEnding(word: string, { endings, alternation, adjective }: StemRules): string {
  const alternating = word.replace(alternation, ALTERNATES);
  if (alternating !== word && alternating.length >= SHORTEST) return alternating;
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= SHORTEST);
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return ending.startsWith(adjective) ? stem + adjective : stem;
}
