import type { Grammar } from '../../grammar/grammar.ts';
import { PhraseTable } from '../../phrases.ts';
import { lastWords, words } from '../../words.ts';
import { COMPARATORS } from './comparators.ts';
import {
  DESCRIPTORS,
  EXAMPLES,
  KINDS,
  MODIFIERS,
  MULTIPLES,
  OWNED,
  PARTS,
  PERCENT,
  SPANS,
  THINGS,
  TOGETHER,
} from './comparison.ts';
import {
  AREA_SUBJECTS,
  LAND_BEHIND,
  NOT_THE_SIZE,
  OTHER_SUBJECTS,
  PEOPLE_BEHIND,
} from './subjects.ts';
import { ADJECTIVES } from './adjectives.ts';
import { ABBREVIATIONS, ACCORDING_TO, DATES, SPEECH, VERBS } from './context.ts';
import { NAMES } from './names.ts';
import { NUMERALS, RANGES } from './numerals.ts';
import { ROLES } from './roles.ts';
import {
  ADJECTIVE_ENDINGS,
  BETWEEN,
  FILLERS,
  NOT_AFTER,
  NOT_BEFORE,
  PLURAL_ENDINGS,
  PREPOSITION_AFTER,
  PRICES,
} from './quantity.ts';
import { HEDGES, TRAILING_HEDGES } from './hedges.ts';
import { JOINS } from './joins.ts';
import { UNITS } from './units.ts';

const BEGINS = [...lastWords(HEDGES), ...VERBS, ...JOINS.copulas, 'of', '('];
const GLUED = [
  ...BEGINS,
  ...lastWords(FILLERS),
  ...words('to by in from between with and on at for'),
];

export const ENGLISH: Grammar = {
  language: 'en',
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
    differences: words('larger smaller bigger more less fewer'),
    definite: words('the its their these those his her'),
    betweenNumberAndUnit: new PhraseTable(BETWEEN),
    adjectiveEndings: ADJECTIVE_ENDINGS,
    pluralEndings: PLURAL_ENDINGS,
    prepositionAfter: PREPOSITION_AFTER,
    afterVerbs: words('across to of by into through at in from'),
    placing: words('over under above below beyond near'),
    notAfter: new PhraseTable(NOT_AFTER),
    notBefore: new PhraseTable(NOT_BEFORE),
    notTheSame: new PhraseTable([
      [true, ['of which', 'of them', 'of it', 'more than', 'less than', 'fewer than', 'including']],
    ]),
    prices: PRICES,
    of: words('of'),
  },
  comparison: {
    comparators: new PhraseTable(COMPARATORS),
    fit: words('fit fits'),
    modals: words('would could can'),
    enough: words('enough'),
    fluids: words('water oil lava snow rain meltwater seawater'),
    sizing: words(
      'put grasp understand appreciate visualise visualize picture show compare estimate judge gauge convey',
    ),
    apiece: words(''),
    doubts: words('myth contrary debunked untrue falsely wrongly hoax'),
    crowds: words('people persons inhabitants residents animals cattle households families'),
    denials: words("not never isn't wasn't aren't weren't hardly"),
    beforeTimes: words(''),
    times: words('times x × fold'),
    multiples: new PhraseTable(MULTIPLES),
    modifiers: new PhraseTable(MODIFIERS),
    descriptors: DESCRIPTORS,
    describing: [],
    kinds: KINDS,
    of: words('of'),
    adjectives: ADJECTIVES,
    ground: words('territory territories land soil mainland landmass'),
    members: words('countries states nations members'),
    worth: words('worth'),
    percent: new PhraseTable(PERCENT),
    asides: words('say perhaps maybe even'),
    examples: new PhraseTable(EXAMPLES),
    things: new PhraseTable(THINGS),
    owned: OWNED,
    spans: SPANS,
    lengths: words('length width height breadth distance depth'),
    parts: PARTS,
    timesLargerIsAmbiguous: true,
    sized: words('sized size'),
    and: words('and & plus'),
    plus: words('plus'),
    or: words('or'),
    over: words('over'),
    inSize: new PhraseTable([
      [true, ['in size', 'in area', 'in extent', 'in scope', 'in total area', 'in land area']],
    ]),
    timesBehind: false,
    repeated: words('with to than of as'),
    pronouns: words('it'),
    definite: words('the that this'),
    together: new PhraseTable(TOGETHER),
    otherSubjects: OTHER_SUBJECTS,
    peopleBehind: PEOPLE_BEHIND,
    landBehind: LAND_BEHIND,
    notTheSize: NOT_THE_SIZE,
    beforeExtent: words(', - – — ( : ; or with has having'),
    the: words('the'),
    namesDecline: false,
    areaSubjects: AREA_SUBJECTS,
    sizes: words('size extent dimensions'),
  },
  names: NAMES,
  roles: ROLES,
  joins: JOINS,
  speech: { accordingTo: new PhraseTable(ACCORDING_TO), ...SPEECH },
  dates: DATES,
  verbs: VERBS,
  starters: words('the a an it this that these those they he she but and in on at for'),
  abbreviations: ABBREVIATIONS,
  unitSigns: words('mi km kms ha ac m ft yd'),
  letters: { first: 0x41, last: 0x24f },
};
