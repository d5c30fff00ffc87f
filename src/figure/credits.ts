import sources from '../../geo/credits.json';
import { boundariesOf } from '../places/areas.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { THAMES_LAYER } from '../draw/ground/thames.ts';

/** What is owed for a source; a row of geo/credits.json. */
export interface Source {
  readonly id: string;
  readonly credit: string;
  /** The same in a word or two, where the whole stands elsewhere. */
  readonly short: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly layers: readonly string[];
}

const SOURCES: readonly Source[] = sources;

/** How much of the basemap is shown. */
type ShownBasemap = 'all' | 'none';

/** What a map or figure shows of other people's data. */
export interface Shown {
  readonly placeIds: readonly string[];
  readonly basemap: ShownBasemap;
  /** The layers of rivers that are drawn. */
  readonly riverLayers: readonly string[];
  /** That nothing of the Thames in London is shown. */
  readonly isWithoutThames?: boolean;
  /** The sources of the borders of first-level units that are drawn. */
  readonly unitSources: readonly string[];
}

/** The layers of the basemap but rivers, as the sources name them; names of seas are nobody's. */
const BASEMAP_LAYERS: Readonly<Record<ShownBasemap, readonly string[]>> = {
  all: ['basemap/world', THAMES_LAYER, 'basemap/settlements', 'basemap/cities'],
  none: [],
};

/** The sources of the places' boundaries and of what is shown of the basemap. */
function shownSources(shown: Shown): Source[] {
  const { placeIds, basemap, riverLayers, isWithoutThames = false, unitSources } = shown;
  const layersShown = [...BASEMAP_LAYERS[basemap], ...riverLayers].filter(
    (layer) => !(isWithoutThames && layer === THAMES_LAYER),
  );
  const boundaries = new Set([
    ...placeIds.flatMap(boundariesOf).flatMap(({ sources }) => sources),
    ...unitSources,
  ]);
  return SOURCES.filter(
    ({ id, layers }) => boundaries.has(id) || layersShown.some((layer) => layers.includes(layer)),
  );
}

export const once = (lines: readonly string[]) => [...new Set(lines)];

/** Everyone whose data the map shows, each once. */
export function mapCredits(shown: Shown): string[] {
  return once(shownSources(shown).map(({ credit }) => credit));
}

/** Where a credit has to lead, if not to the licence. */
const CREDIT_LINKS: Readonly<Record<string, string>> = {
  '© OpenStreetMap contributors': 'openstreetmap.org/copyright',
};

const PUBLIC_DOMAIN = 'Public domain';

/** What a figure owes to whom, and under which licences. */
export interface FigureCredits {
  /** Each whole, with its licence and where that can be read. */
  readonly credits: readonly string[];
  /** Each in a word or two. */
  readonly shortCredits: readonly string[];
  /** Those that a licence asks for. */
  readonly owedCredits: readonly string[];
  readonly licences: readonly string[];
}

/** The credits of what a figure shows: places' boundaries, and what there is of the basemap. */
export function figureCredits(shown: Shown, { figure }: Catalogue): FigureCredits {
  const owed = shownSources(shown);
  return {
    credits: once(
      owed.map((source) => figure.credit(source.credit, [source.licence, ...whereOf(source)])),
    ),
    shortCredits: once(owed.map(({ short }) => short)),
    owedCredits: once(
      owed.filter(({ licence }) => licence !== PUBLIC_DOMAIN).map(({ credit }) => credit),
    ),
    licences: once(owed.map(({ licence }) => licence)),
  };
}

/** The address of the licence or of what stands for it, as it is printed. */
function whereOf({ credit, licence, licenceUrl }: Source): string[] {
  if (licence === PUBLIC_DOMAIN) return [];
  const url = CREDIT_LINKS[credit] ?? licenceUrl;
  return url ? [url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')] : [];
}
