import type { PhraseTable } from '../phrases.ts';
import type { Language } from '../readClaim.ts';
import type { ComparisonWords, JoinWords } from './comparisons.ts';
import type { NameWords, RoleWords } from './places.ts';
import type { Numerals, QuantityWords, RangeWords, UnitReading } from './quantities.ts';
import type { DateWords, SpeechWords } from './speech.ts';

/** All that the engine knows of a language. */
export interface Grammar {
  readonly language: Language;
  readonly units: PhraseTable<UnitReading>;
  readonly numerals: Numerals;
  readonly ranges: RangeWords;
  readonly quantity: QuantityWords;
  readonly comparison: ComparisonWords;
  readonly names: NameWords;
  readonly roles: RoleWords;
  readonly joins: JoinWords;
  readonly speech: SpeechWords;
  readonly dates: DateWords;
  readonly verbs: ReadonlySet<string>;
  /** What begins a sentence, where a dot before it may be of initials. */
  readonly starters: ReadonlySet<string>;
  /** Abbreviations whose dot ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviated units, whose dot ends none before a bracket. */
  readonly unitSigns: ReadonlySet<string>;
  /** The range of UTF-16 codes that its words begin with. */
  readonly letters: { readonly first: number; readonly last: number };
}
