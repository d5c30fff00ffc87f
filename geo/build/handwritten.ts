import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GEO } from './paths.ts';
import { readGeo } from './read.ts';

/** What the build needs of a place that is written by hand. */
interface HandwrittenPlace {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  /** Other spellings and names, any language. */
  readonly aka: readonly string[];
  readonly kind: string;
  readonly iso: string | null;
  readonly country: string | null;
  /** Areas in km² by series, the usual one first. */
  readonly km2: Readonly<Record<string, number>>;
  /** Whether it stands in geo/places.json, which the page begins with. */
  readonly isFirst: boolean;
}

interface Facts {
  readonly id: string;
  readonly names: { readonly en: string; readonly uk: string };
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly iso: string | null;
  readonly country: string | null;
  readonly published: readonly { readonly km2: number; readonly source: string }[];
}

interface Row {
  readonly id: string;
  readonly en: string;
  readonly uk: string;
  readonly aka?: readonly string[];
  readonly kind?: string;
  readonly iso?: string | null;
  readonly country?: string;
  readonly km2?: Readonly<Record<string, number>>;
}

const fromFacts = ({
  id,
  names,
  aliases,
  kind,
  iso,
  country,
  published,
}: Facts): HandwrittenPlace => ({
  id,
  ...names,
  aka: aliases,
  kind,
  iso,
  country,
  km2: Object.fromEntries(published.map((p, i) => [`${i + 1}: ${p.source}`, p.km2])),
  isFirst: true,
});

const fromRow = ({
  id,
  en,
  uk,
  aka = [],
  kind = 'country',
  iso,
  country,
  km2,
}: Row): HandwrittenPlace => ({
  id,
  en,
  uk,
  aka,
  kind,
  iso: iso ?? null,
  country: country ?? (kind === 'country' || kind === 'territory' ? (iso ?? null) : null),
  km2: km2 ?? {},
  isFirst: false,
});

/** Every place of geo/places.json and geo/places, by id. */
export const HANDWRITTEN: ReadonlyMap<string, HandwrittenPlace> = new Map(
  [
    ...readGeo<Facts[]>('places.json').map(fromFacts),
    ...readdirSync(join(GEO, 'places'))
      .filter((file) => file !== 'series.json')
      .toSorted()
      .flatMap((file) => readGeo<Row[]>(`places/${file}`).map(fromRow)),
  ].map((place) => [place.id, place]),
);
