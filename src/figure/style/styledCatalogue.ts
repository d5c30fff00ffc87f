import { RANGE_DASHES, withSigns } from '../../measure/numberSigns.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { CLAUSE_DASHES, type HouseStyle, type StyleLanguage } from './houseStyle.ts';

export function languageOf({ locale }: Pick<Catalogue, 'locale'>): StyleLanguage {
  return locale.split('-')[0] as StyleLanguage;
}

/** The words of a figure as a house sets them: its numbers, its dashes, its word for sources. */
export function styledCatalogue(catalogue: Catalogue, style: HouseStyle): Catalogue {
  const { dash, numbers, sourceLine } = style;
  const language = languageOf(catalogue);
  const said = dash.clause || dash.range ? restyled(catalogue, dashSetter(dash)) : catalogue;
  const before = sourceLine[language];
  return {
    ...said,
    locale: withSigns(catalogue.locale, { ...numbers[language], rangeDash: dash.range }),
    figure: before
      ? { ...said.figure, credits: (credits) => `${before} ${credits.join(' · ')}.` }
      : said.figure,
  };
}

type Set = (words: string) => string;

/** Between clauses a dash has spaces, in a range none. */
const DASH = /[ \u00a0][–—][ \u00a0]|(?<=[^ \u00a0])[–—](?=[^ \u00a0])/g;

function dashSetter({ clause, range }: HouseStyle['dash']): Set {
  return (words) =>
    words.replace(DASH, (dash) => {
      const isClause = dash.length > 1;
      if (isClause) return clause ? CLAUSE_DASHES[clause] : dash;
      return range ? RANGE_DASHES[range] : dash;
    });
}

/** Stand for the dashes of what the catalogue is given: names, and the report's own words. */
const SHIELDS = { '–': '\ue000', '—': '\ue001' } as const;
const shield: Set = (words) => words.replace(/[–—]/g, (dash) => SHIELDS[dash as '–']);
const unshield: Set = (words) =>
  words.replace(/[\ue000\ue001]/g, (c) => (c === '\ue000' ? '–' : '—'));

/** Words with what they say themselves set anew, and what they are given as it is. */
function restyled<Words>(words: Words, set: Set): Words {
  return mapped(words, set, (say) => (...given) => {
    const said = say(...given.map((part) => mapped(part, shield, (as) => as)));
    return mapped(restyled(said, set), unshield, (as) => as);
  });
}

type Say = (...given: readonly unknown[]) => unknown;

/** A catalogue, or part of one, with every string and every function in it mapped. */
function mapped<Words>(words: Words, set: Set, ofFunction: (say: Say) => Say): Words {
  const map = (part: unknown): unknown => {
    if (typeof part === 'string') return set(part);
    if (typeof part === 'function') return ofFunction(part as Say);
    if (Array.isArray(part)) return part.map(map);
    if (!isPlain(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, map(value)]));
  };
  return map(words) as Words;
}

const isPlain = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && Object.getPrototypeOf(part) === Object.prototype;
