import type { DateWords, SpeechWords } from '../../grammar.ts';
import type { Spellings } from '../../phrases.ts';
import { meanings, words } from '../../words.ts';

export const ACCORDING_TO: Spellings<true> = [[true, ['according to', 'in the words of']]];

export const SPEECH: Omit<SpeechWords, 'accordingTo'> = {
  verbs: words(
    `said says say told tells announced announces claimed claims estimated estimates reported reports
    added adds wrote writes confirmed confirms stated states declared declares warned warns tweeted
    posted calculated calculates noted notes showed shows found insisted insists revealed explained`,
  ),
  stops: words(
    `that on in at as by with but and while when where who which after before since because if so than
    " ( ) [ ] , ; : . ! ? – — … late early yesterday today last this has have had is are was were to
    from during about more over under some for`,
  ),
  addressing: words('told tell tells warned warns'),
  pronouns: words('all he she they it we i who which that this there what'),
  auxiliaries: words('has have had also later earlier previously recently first once'),
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
  since: words('since'),
  last: words('last'),
  past: words('past last previous'),
  this: words('this'),
  yesterday: words('yesterday'),
  today: words('today'),
  start: words('beginning start early'),
  middle: words('middle mid'),
  finish: words('end late'),
  in: words('in during throughout over'),
  between: words('between from'),
  to: words('and to until - –'),
  light: words('the of - early'),
};

/** What happened to the area, in the words reports use. */
export const VERBS = words(
  `gained gain gains lost lose loses losing burned burnt burn burns burning scorched scorch charred
  torched razed blackened flooded flood floods flooding submerged inundated swamped engulfed
  deforested cleared clearing felled logged destroyed destroy destroying destroys devastated ravaged
  consumed consuming covered cover covers covering captured capture recaptured liberated liberating
  retaken retook regained reclaimed seized seizing occupied occupies occupy controls controlled
  control took taken taking freed annexed conquered planted plant sown harvested cultivated farmed
  irrigated drained restored rewilded protected protect designated conserved bought buy sold sell
  acquired purchased leased owns own developed build built rezoned approved set spans span spanned
  spanning stretches stretched stretching spread spreads spreading extends extended measures measured
  measuring encompasses encompass encompassing occupying comprises totals totalled melted melt shrunk
  shrank shrinks shrinking grew grown grow grows growing expanded expand expanding calved broke
  affected affecting damaged ruined threatened threatening swallowed swept evacuated contaminated
  mined degraded converted spared contained swelled surged exploded ballooned dried disappeared
  vanished transformed afforested reforested turned declared advanced withdrew withdrawn ceded
  returned wiped eaten decimated levelled leveled dug polluted coated blanketed hit`,
);

/** Abbreviations whose dot ends no sentence, not even before a capital or a number. */
export const ABBREVIATIONS = words(
  `sq approx mr mrs ms dr prof gen col lt sgt maj capt gov sen rep st vs jan feb mar apr jun jul aug
  sept sep oct nov dec ca c fig est rev hon pres amb adm cmdr supt insp`,
);
