/** Case endings of Ukrainian nouns and adjectives, longest first. */
const ENDINGS = [
  'ського',
  'ському',
  'ською',
  'ський',
  'ської',
  'ській',
  'ським',
  'ська',
  'ське',
  'ську',
  'ські',
  'ських',
  'ого',
  'ому',
  'ої',
  'ою',
  'ею',
  'єю',
  'ами',
  'ями',
  'ові',
  'еві',
  'єві',
  'ів',
  'їв',
  'ах',
  'ях',
  'ам',
  'ям',
  'ом',
  'ем',
  'єм',
  'ий',
  'ій',
  'их',
  'им',
  'ью',
  'я',
  'ю',
  'ї',
  'є',
  'а',
  'о',
  'у',
  'е',
  'и',
  'і',
  'ь',
  'й',
];

/** What -ів becomes in the other cases: Харків, Харкова. */
const ALTERNATION = /(?:[ії]в|[оеє]в)(?:[аіу]|ом|ові)?$/u;

const SHORTEST = 3;

/** A word of a name without its Ukrainian case ending; words in other letters as they are. */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST || !/[а-яіїєґ]/.test(word)) return word;
  const alternating = word.replace(ALTERNATION, 'В');
  if (alternating !== word && alternating.length >= SHORTEST) return alternating;
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= SHORTEST);
  if (!ending) return word;
  const stem = word.slice(0, -ending.length);
  return ending.startsWith('ськ') ? `${stem}ськ` : stem;
}
