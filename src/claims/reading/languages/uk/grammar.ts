import type { Grammar } from '../../grammar/grammar.ts';
import { PhraseTable } from '../../phrases.ts';
import { lastWords, words } from '../../words.ts';
import {
  AREA_SUBJECTS,
  COMPARATORS,
  DESCRIBING,
  DESCRIPTORS,
  EXAMPLES,
  KINDS,
  MODIFIERS,
  MULTIPLES,
  NOT_THE_SIZE,
  OTHER_SUBJECTS,
  OWNED,
  PEOPLE_BEHIND,
  PERCENT,
  THINGS,
  TOGETHER,
} from './comparison.ts';
import { IN_SIZE } from './comparing.ts';
import { ADJECTIVES } from './adjectives.ts';
import { ABBREVIATIONS, ACCORDING_TO, DATES, SPEECH, VERBS } from './context.ts';
import { NAMES } from './names.ts';
import { NUMERALS, RANGES } from './numerals.ts';
import { ROLES } from './roles.ts';
import { BETWEEN, FILLERS, NOT_AFTER, NOT_BEFORE, PRICES } from './quantity.ts';
import { HEDGES, TRAILING_HEDGES } from './hedges.ts';
import { JOINS } from './joins.ts';
import { UNITS } from './units.ts';

const BEGINS = [...lastWords(HEDGES), ...VERBS, ...JOINS.copulas, '('];
const GLUED = [...BEGINS, ...lastWords(FILLERS), ...words('на до від між із та')];

export const UKRAINIAN: Grammar = {
  language: 'uk',
  units: new PhraseTable(UNITS),
  numerals: {
    ...NUMERALS,
    begins: new Set(BEGINS),
    glued: new Set(GLUED.filter((word) => word.length > 1)),
  },
  ranges: RANGES,
  quantity: {
    hedges: new PhraseTable(HEDGES),
    trailingHedges: new PhraseTable(TRAILING_HEDGES),
    fillers: new PhraseTable(FILLERS),
    differences: words('більше менше'),
    definite: words(''),
    betweenNumberAndUnit: new PhraseTable(BETWEEN),
    adjectiveEndings: [],
    pluralEndings: [],
    prepositionAfter: new Map([['до', RANGES.changes]]),
    afterVerbs: words(''),
    placing: words(''),
    notAfter: new PhraseTable(NOT_AFTER),
    notBefore: new PhraseTable(NOT_BEFORE),
    notTheSame: new PhraseTable([
      [true, ['з яких', 'із яких', 'з них', 'із них', 'більше ніж', 'менше ніж', 'включно з']],
    ]),
    prices: PRICES,
    of: words(''),
  },
  comparison: {
    comparators: new PhraseTable(COMPARATORS),
    fit: words('вміститися поміститися вміститись поміститись'),
    modals: words('може могла міг могло змогла б'),
    sizing: words('уявити зрозуміти оцінити показати порівняти'),
    apiece: words('по'),
    fluids: words('води вода нафти снігу'),
    enough: words('досить достатньо вистачить'),
    doubts: words('міф міфом всупереч фейк неправда хибно'),
    crowds: words('людей осіб жителів мешканців тварин родин'),
    denials: words('не'),
    beforeTimes: words('у в'),
    times: words('рази раз разів раза'),
    multiples: new PhraseTable(MULTIPLES),
    modifiers: new PhraseTable(MODIFIERS),
    descriptors: DESCRIPTORS,
    describing: DESCRIBING,
    kinds: KINDS,
    of: words('частина частину частини частин частиною частині частинам'),
    adjectives: ADJECTIVES,
    ground: words(
      'держава держави державі державу території територій територією територію територія землі земель',
    ),
    members: words('країн держав'),
    worth: words(''),
    percent: new PhraseTable(PERCENT),
    asides: words('скажімо приміром наприклад мабуть навіть'),
    examples: new PhraseTable(EXAMPLES),
    things: new PhraseTable(THINGS),
    owned: OWNED,
    spans: new Set(),
    lengths: words('довжина довжини довжину завдовжки'),
    parts: new Set(),
    timesLargerIsAmbiguous: false,
    sized: words(''),
    and: words('і та й'),
    plus: words('плюс'),
    or: words('або чи'),
    over: words(''),
    inSize: new PhraseTable([[true, IN_SIZE]]),
    timesBehind: true,
    repeated: words('з із за від ніж як'),
    pronouns: words('неї нього'),
    definite: words(''),
    together: new PhraseTable(TOGETHER),
    otherSubjects: OTHER_SUBJECTS,
    peopleBehind: PEOPLE_BEHIND,
    landBehind: new Set(),
    notTheSize: NOT_THE_SIZE,
    beforeExtent: words(', - – — ( : ; або чи з має'),
    the: words(''),
    namesDecline: true,
    areaSubjects: AREA_SUBJECTS,
    sizes: words('розмір розміри розміром розмірами величиною'),
  },
  names: NAMES,
  roles: ROLES,
  joins: JOINS,
  speech: { accordingTo: new PhraseTable(ACCORDING_TO), ...SPEECH },
  dates: DATES,
  verbs: VERBS,
  starters: words('це цей ця вона він воно вони у в на за'),
  abbreviations: ABBREVIATIONS,
  unitSigns: words('км м га'),
  letters: { first: 0x400, last: 0x4ff },
};
