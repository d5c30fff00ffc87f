import type { LanguageSigns } from '../../detectLanguage.ts';

/** Common English words, and those of reports on areas: enough of them in any sentence to tell. */
export const SIGNS: LanguageSigns = {
  letters: '',
  words: `the of and to in a an is was that for it on with as are were be by at from has have had this
    which or not but they their its his her he she we you i who what when where will would could can may
    more than about over under up out into after before between through during since until while near
    one two three four five six seven eight nine ten half third quarter twice double times some any all
    each every no other new old first last next most least much many few several so if then there here
    these those our my your said says told according reported announced size large larger big bigger
    small smaller area areas land square mile miles acre acres hectare hectares kilometres kilometers
    metres meters feet foot yards fire fires wildfire forest forests burned burnt burns destroyed lost
    gained captured recaptured covered covers cover flooded flood spread region country city town state
    troops army government officials week month year years day days people water ice iceberg lake sea
    park farm farmland field house being been did do does only also just like nearly almost around
    roughly equal equivalent per down off against now still back because how make made take took taken
    part parts parcel site plot lot crews control held hold holds found owns bought sold grew shrank
    million billion thousand hundred percent cent county island football pitch pitches roughly why`,
};
