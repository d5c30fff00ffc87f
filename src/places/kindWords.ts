import type { PlaceKind } from './place.ts';

/** What words beside a name say that it is, the likeliest kind first: "the state of Georgia". */
export type KindWords = readonly (readonly [readonly PlaceKind[], string])[];

const COUNTRY: readonly PlaceKind[] = ['country', 'territory', 'nation'];
const REGION: readonly PlaceKind[] = ['region', 'oblast', 'autonomous-republic', 'state', 'nation'];

/** "Kharkiv oblast", "County Kildare"; plurals where several names share the word. */
export const ENGLISH_KINDS: KindWords = [
  [['state', 'region'], 'state states'],
  [['city'], 'city cities town capital metropolis'],
  [['city', 'region'], 'municipality'],
  [['oblast', 'region'], 'oblast oblasts'],
  [
    REGION,
    `region regions province provinces prefecture prefectures canton cantons territory territories
    voivodeship voivodeships governorate governorates division divisions krai parish parishes`,
  ],
  [['island'], 'island islands isle archipelago'],
  [COUNTRY, 'country countries nation nations kingdom principality duchy sultanate'],
  [[...COUNTRY, 'region'], 'emirate'],
  [[...COUNTRY, 'autonomous-republic', 'region'], 'republic'],
  [['borough'], 'borough boroughs'],
  [['region', 'borough'], 'county counties district districts department departments'],
  [['region'], 'peninsula strip enclave'],
  [['lake'], 'lake'],
];

/** Ukrainian words for first-level units of other countries, in their cases. */
export const UKRAINIAN_UNITS = `департамент департаменту департаменті департаментом
  префектура префектури префектуру префектурі префектурою кантон кантону кантоні кантоном
  повіт повіту повіті повітом округ округу окрузі округом воєводство воєводства воєводстві воєводством
  графство графства графстві графством муніципалітет муніципалітету муніципалітеті муніципалітетом
  губернаторство губернаторства губернаторстві губернаторством мухафаза мухафази мухафазу мухафазі
  мухафазою вілаєт вілаєту вілаєті вілаєтом парафія парафії парафію парафією
  губернія губернії губернію губернією периферія периферії периферію периферією`;

/** The same in their cases: «штат Джорджія», «Харківська область». */
export const UKRAINIAN_KINDS: KindWords = [
  [['state', 'region'], 'штат штату штатом штаті'],
  [['city'], 'місто міста місту містом місті столиця столиці столицю'],
  [['oblast', 'region'], 'область області областю областей областям областями обл'],
  [
    ['region', 'oblast', 'state'],
    `регіон регіону провінція провінції провінцію краю край земля землі регіоні регіоном провінцією
    провінцій краї`,
  ],
  [['region'], UKRAINIAN_UNITS],
  [['island'], 'острів острова острову островом острові о-в'],
  [
    COUNTRY,
    `країна країни країну країною країні держава держави державу державою державі королівство
    королівства королівству королівством князівство князівства князівству князівством герцогство
    герцогства герцогству герцогством султанат султанату`,
  ],
  [[...COUNTRY, 'region'], 'емірат емірату'],
  [
    [...COUNTRY, 'autonomous-republic', 'region'],
    'республіка республіки республіку республіці республікою',
  ],
  [['region', 'autonomous-republic'], 'півострів півострова півострову півостровом півострові'],
  [['region'], 'сектор сектора сектору'],
  [['borough', 'region'], 'район району районі районом'],
  [['lake'], 'озеро озера озері озером'],
];
