import { STEM_RULES } from './languages/stems.ts';

/** How the names of a language are inflected. */
export interface StemRules {
  /** A letter of the language: words without one are another's. */
  readonly letters: RegExp;
  /** Case endings, longest first. */
  readonly endings: readonly string[];
  /** An ending whose vowel changes from case to case, with what may follow it. */
  readonly alternation: RegExp;
  /** Of names that are plurals: an ending, and what it is in the genitive (Нідерланди, Нідерландів). */
  readonly plural: readonly [nominative: string, genitive: string];
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

/** The stem of the genitive of a name that is a plural; null of any other. */
export function genitivePluralStem(word: string): string | null {
  const rules = Object.values(STEM_RULES).find((some) => some?.letters.test(word));
  if (!rules || word.length <= SHORTEST) return null;
  const [nominative, genitive] = rules.plural;
  return word.endsWith(nominative) ? stemOf(word.slice(0, -nominative.length) + genitive) : null;
}

function withoutEnding(word: string, { endings, alternation, adjective }: StemRules): string {
  const alternating = word.replace(alternation, ALTERNATES);
  if (alternating !== word && alternating.length >= SHORTEST) return alternating;
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= SHORTEST);
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return ending.startsWith(adjective) ? stem + adjective : stem;
}
