import { readGeo } from './read.ts';

/** Where an outline comes from; a row of geo/recipes/boundaries.json. */
interface Boundary {
  /** Ids in geo/sources.json. */
  readonly sources: readonly string[];
  /** When the boundary was surveyed or published, e.g. "2017-11". */
  readonly vintage: string;
  /** `measured` is good at a large scale; `simplified` has lost detail that shows there. */
  readonly quality: 'measured' | 'simplified';
}

interface Source {
  readonly id: string;
  readonly licence: string;
  readonly credit: string;
}

export const BOUNDARIES = readGeo<Readonly<Record<string, Boundary>>>('recipes/boundaries.json');

const SOURCES = new Map(readGeo<readonly Source[]>('sources.json').map((s) => [s.id, s]));

/** The licences and credits that outlines with these boundaries come under. */
export function termsOf(keys: Iterable<string>): { credit: string; licence: string } {
  const sources = [...keys].flatMap((key) => {
    const boundary = BOUNDARIES[key];
    if (!boundary) throw new Error(`geo/recipes/boundaries.json has no ${key}`);
    return boundary.sources.map((id) => {
      const source = SOURCES.get(id);
      if (!source) throw new Error(`geo/sources.json has no ${id}`);
      return source;
    });
  });
  const list = (texts: string[]) => [...new Set(texts)].join('; ');
  return {
    credit: list(sources.map((s) => s.credit)),
    licence: list(sources.map((s) => s.licence)),
  };
}
