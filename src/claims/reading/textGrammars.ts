import { countriesIn } from './countries.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { NamedCountries } from './grammar/places.ts';
import { grammarFor, GRAMMARS } from './languages/grammars.ts';
import type { Language } from './readClaim.ts';
import { tokenise } from './tokens.ts';

/** So far a text is looked through for the countries that it is about, UTF-16 units. */
const FARTHEST = 100_000;

/** The grammars for one text: with the countries that it names. */
export function grammarsOf(text: string): Readonly<Record<Language, Grammar>> {
  let found: NamedCountries | null = null;
  const countries = () => (found ??= countriesNamedIn(text));
  return {
    en: { ...GRAMMARS.en, names: { ...GRAMMARS.en.names, countries } },
    uk: { ...GRAMMARS.uk, names: { ...GRAMMARS.uk.names, countries } },
  };
}

function countriesNamedIn(text: string): NamedCountries {
  const tokens = tokenise(text, 0, Math.min(text.length, FARTHEST));
  return countriesIn(tokens, grammarFor(tokens));
}
