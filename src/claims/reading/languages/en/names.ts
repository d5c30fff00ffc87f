import { ENGLISH_KINDS } from '../../../../places/kindWords.ts';
import { type NameWords, NO_COUNTRIES } from '../../grammar/places.ts';
import { meanings, words } from '../../words.ts';
import { ORDINARY } from './ordinaryNames.ts';

export const NAMES: NameWords = {
  codes: new Set(['US', 'USA', 'UK', 'UAE', 'NYC', 'EU', 'DRC', 'PNG']),
  unread: new Set(['The City', 'Square Mile', 'the City']),
  kinds: meanings(ENGLISH_KINDS),
  heads: words(
    `gulf bay sea bank university institute strait straits battle duke duchess earl prince princess
    church museum voice port mount fort channel house court cathedral bishop archbishop treaty
    university college school port mouth river lake cape straits`,
  ),
  sharedNouns: words('islands'),
  compass: words('north south east west new upper lower great greater inner outer mid central'),
  compassCountries: new Set(['US']),
  neverBehind: new Map([['county', new Set(['GB'])]]),
  tails: words(
    `airport bay zoo university college stadium harbour harbor station bridge river valley port
    cathedral museum embassy suburb suburbs beach canyon creek basin gulf sea lake sound channel
    strait tower bank`,
  ),
  organisations: words(
    `times post herald tribune journal independent guardian institute university observatory mirror
    chronicle gazette telegraph globe standard bank airlines press`,
  ),
  givenNames: words(
    `jordan chad georgia florence sydney austin charlotte victoria virginia lincoln washington paris
    chelsea camden kent israel india sutton barnet bexley brent kingston richmond`,
  ),
  objectEndings: new Map(),
  ownedBySeveral: false,
  unitKinds: words(
    `state province region prefecture canton territory voivodeship governorate krai oblast parish
    county district division department republic emirate municipality periphery`,
  ),
  ordinary: ORDINARY,
  beforeUnits: words(
    `in across inside within throughout of from near around outside into to and or between than as over off along
    through twice double times`,
  ),
  comparing: words('than as twice double times'),
  countries: () => NO_COUNTRIES,
};
