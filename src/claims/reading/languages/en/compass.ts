import type { CompassWords } from '../../grammar/places.ts';
import { meanings, words } from '../../words.ts';

export const COMPASS_WORDS: CompassWords = {
  words: meanings([
    ['north', 'north northern northernmost'],
    ['north-east', 'northeast northeastern'],
    ['east', 'east eastern easternmost'],
    ['south-east', 'southeast southeastern'],
    ['south', 'south southern southernmost'],
    ['south-west', 'southwest southwestern'],
    ['west', 'west western westernmost'],
    ['north-west', 'northwest northwestern'],
    ['centre', 'centre center central middle'],
  ]),
  nouns: words(''),
  degrees: words('far deep extreme'),
  parts: words(
    `part parts half third quarter corner end tip edge side reaches areas regions provinces districts
    counties plains coast`,
  ),
  away: words('of from'),
  beyond: words(''),
};
