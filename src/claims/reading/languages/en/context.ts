import type { DateWords, SpeechWords } from '../../grammar/speech.ts';
import type { Spellings } from '../../phrases.ts';
import { meanings, words } from '../../words.ts';

export const ACCORDING_TO: Spellings<true> = [[true, ['according to', 'in the words of']]];

export const SPEECH: Omit<SpeechWords, 'accordingTo'> = {
  verbs: words(
    `said says say saying told tells tell announces announced announce claimed claims claim estimated
    estimates estimate reported reports report adds added add writes wrote write confirmed confirms
    confirm stated states state declared declares warned warns warn tweeted posted calculated
    calculates calculate noted notes note showed shows show found find finds insisted insists insist
    revealed explained believes believe believed reckon reckons reckoned recalled conceded concedes
    boast boasts boasted admitted admits admit acknowledged argues argue suggested suggests put puts
    maintains maintained asserted asserts`,
  ),
  weakVerbs: words(
    `claimed claims claim estimates estimate reports report adds added add states state notes note
    showed shows show found find finds calculates calculate posted suggested suggests put puts revealed
    maintains maintained declared`,
  ),
  addingVerbs: words(
    'adds added add posted put puts declared maintains maintained state states find',
  ),
  notAfter: words(
    'a an the is was are were be been to not never no than their its his her my our your some of',
  ),
  that: words('that'),
  stops: words(
    `that on in at as by with but and while when where who which after before since because if so than
    " ( ) [ ] , ; : . ! ? – — … late early yesterday today last this has have had is are was were to
    from during about more over under some for`,
  ),
  clauses: words(
    `that but and or while whereas when where who which whose because if so than is are was were be been
    has have had will would could can may might must do does did as after before since until although
    though yet whether not never to`,
  ),
  contrasts: words('but while whereas although though'),
  pronouns: words(
    `all he she they it we i you who what which that this there these those nobody none some many most
    him them us me one anyone everyone no not never`,
  ),
  pointing: words('he she they it'),
  determiners: words('the a an its his her their our my this that one another'),
  joints: words('of for in from at'),
  prepositions: words(
    'on over into by under with near across along against about around between through during by to',
  ),
  at: words(''),
  beforeFigures: words('at'),
  pluralEndings: ['s'],
  pastEndings: ['ed'],
  participles: ['ed', 'ing'],
  people: words(
    `officials official authorities police firefighters rescuers spokesman spokeswoman spokesperson
    spokespeople minister ministers president chief chiefs mayor governor leader leaders premier general
    colonel captain major sergeant commander commanders deminers de-miners rangers ranchers farmers
    growers residents campaigners activists scientists researchers analysts experts inspectors monitors
    observers engineers surveyors agencies groups teams unions backers objectors critics pilots
    bloggers aid crews workers envoy ambassador chairman chairwoman director head secretary professor
    people locals villagers soldiers troops lawmakers senators investigators prosecutors doctors men
    women children union team`,
  ),
  peopleEndings: [
    'ist',
    'ists',
    'er',
    'ers',
    'or',
    'ors',
    'ian',
    'ians',
    'man',
    'men',
    'woman',
    'women',
  ],
  titles: words(
    `leader mr mrs ms dr prof gen col lt sgt maj capt gov sen rep pres sir lord lady dame president minister mayor
    governor general colonel captain major sergeant commander premier chancellor king queen prince
    spokesman spokeswoman spokesperson chairman chairwoman professor doctor senator ambassador envoy
    farmer rancher pilot geologist glaciologist hydrologist agronomist agent coach director secretary
    ceo farmer fisherman`,
  ),
  institutions: words(
    `ministry ministries institute agency agencies police army navy officials authorities government
    governments company companies corporation un eu nato nasa service services department departments
    office bureau council commission committee parliament congress senate court university college
    union unions group groups association federation foundation fund bank trust society charity centre
    center authority administration board staff forces military militia brigade observatory
    organisation organization ngo party press times post news media television radio reuters
    firefighters rescuers state protection survey census team teams campaign embassy command
    headquarters watch tank district county`,
  ),
  inNames: words('fire space earth watch global world national international news daily'),
  documents: words(
    `report map data study survey census note brochure leaflet assessment analysis figures statistics
    statement review paper document book bulletin dossier chart guide inventory`,
  ),
  addressing: words('told tell tells warned warns put puts'),
  auxiliaries: words('has have had also later earlier previously recently first once now then'),
};

export const DATES: DateWords = {
  months: meanings([
    [1, 'january jan'],
    [2, 'february feb'],
    [3, 'march mar'],
    [4, 'april apr'],
    [5, 'may'],
    [6, 'june jun'],
    [7, 'july jul'],
    [8, 'august aug'],
    [9, 'september sept sep'],
    [10, 'october oct'],
    [11, 'november nov'],
    [12, 'december dec'],
  ]),
  monthsHaveCapitals: true,
  weekdays: meanings([
    [0, 'sunday'],
    [1, 'monday'],
    [2, 'tuesday'],
    [3, 'wednesday'],
    [4, 'thursday'],
    [5, 'friday'],
    [6, 'saturday'],
  ]),
  units: meanings([
    ['second', 'second seconds'],
    ['minute', 'minute minutes'],
    ['hour', 'hour hours'],
    ['day', 'day days'],
    ['week', 'week weeks'],
    ['month', 'month months'],
    ['year', 'year years'],
    ['decade', 'decade decades'],
  ]),
  seasons: words('spring summer autumn fall winter night morning evening afternoon weekend'),
  since: words('since'),
  last: words('last'),
  past: words('past last previous'),
  this: words('this'),
  yesterday: words('yesterday'),
  today: words('today'),
  start: words('beginning start early'),
  middle: words('middle mid'),
  finish: words('end late'),
  lastYear: words(''),
  decade: words('s'),
  ordinals: words('st nd rd th'),
  in: words('in during throughout over'),
  between: words('between from'),
  to: words('and to until - –'),
  light: words('the of - early late mid'),
  breaks: words('when which who that than while whereas but after before as although though'),
};

/** What happened to the area, in the words reports use. */
export const VERBS = words(
  `gained gain gains lost lose loses losing burned burnt burn burns burning scorched scorch charred
  torched razed blackened flooded flood floods flooding submerged inundated swamped engulfed
  deforested bulldozed stripped ploughed plowed mown mowed grazed fenced chopped cleared clearing felled logged destroyed destroy destroying destroys devastated ravaged
  consumed consuming covered cover covers covering captured capture recaptured liberated liberating
  retaken retook regained reclaimed seized seizing occupied occupies occupy controls controlled
  control took taken taking freed annexed conquered planted plant sown harvested cultivated farmed
  irrigated drained restored rewilded protected protect designated conserved bought buy sold sell farms rents leases lease manages grazes irrigates
  acquired purchased leased owns own developed build built rezoned approved set spans span spanned
  spanning sprawls sprawl sprawled sprawling stretches stretched stretching spread spreads spreading extends extended measures measured
  measuring encompasses encompass encompassing occupying comprises totals totalled melted melt shrunk
  shrank shrinks shrinking grew grown grow grows growing expanded expand expanding calved broke
  affected affecting damaged ruined threatened threatening swallowed swept evacuated contaminated
  mined degraded converted spared contained swelled surged exploded ballooned dried disappeared
  vanished transformed afforested reforested turned declared advanced withdrew withdrawn ceded
  returned wiped eaten decimated levelled leveled dug polluted coated blanketed hit`,
);

/** Abbreviations whose dot ends no sentence, not even before a capital or a number. */
export const ABBREVIATIONS = words(
  `sq approx app mr mrs ms dr prof gen col lt sgt maj capt gov sen rep st vs jan feb mar apr jun jul aug
  sept sep oct nov dec ca c fig est rev hon pres amb adm cmdr supt insp`,
);
