import type { PlaceKind } from '../../../../places/place.ts';
import type { NameWords } from '../../grammar/places.ts';
import { meanings, words } from '../../words.ts';

const COUNTRY: readonly PlaceKind[] = ['country', 'territory', 'nation'];

/** What a word beside a name says that it is: «штат Джорджія», «Харківська область». */
const KINDS_NAMED: readonly (readonly [readonly PlaceKind[], string])[] = [
  [['state'], 'штат штату штатом штаті'],
  [['city'], 'місто міста місту містом місті столиця столиці столицю'],
  [['oblast'], 'область області областю областей областях областями обл'],
  [
    ['region', 'oblast', 'state'],
    'регіон регіону провінція провінції провінцію край краю земля землі',
  ],
  [['island'], 'острів острова острову островом острові'],
  [COUNTRY, 'країна країни країну країною держава держави державу державою'],
  [[...COUNTRY, 'autonomous-republic'], 'республіка республіки республіку республіці'],
  [['region', 'autonomous-republic'], 'півострів півострова'],
  [['region'], 'сектор сектора сектору'],
];

export const NAMES: NameWords = {
  codes: new Set(['США', 'ОАЕ', 'ЄС']),
  unread: new Set(['Сіті']),
  kinds: meanings(KINDS_NAMED),
  heads: words(
    `затока затоки затоці затоку море моря озеро озера озері річка річки банк банку університет
    університету протока протоки битва битви порт порту аеропорт аеропорту мис`,
  ),
  sharedNouns: words(
    `області областей областям областями областях острови островів островам островами островах штати
    штатів штатах райони провінції провінцій`,
  ),
  compass: words(
    'північна південна східна західна нова північної південної східної західної нової',
  ),
  tails: words('аеропорт аеропорту'),
  organisations: words(''),
  givenNames: words(''),
  ownedBySeveral: true,
};
