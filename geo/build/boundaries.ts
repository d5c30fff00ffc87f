import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundarySource } from '../../src/places/place.ts';
import { GEO } from './paths.ts';

interface Source {
  readonly id: string;
  readonly licence: string;
  readonly credit: string;
}

const known = JSON.parse(readFileSync(join(GEO, 'sources.json'), 'utf8')) as Source[];

/** Licence and credit of boundaries made from these sources of geo/sources.json. */
function boundaryFrom(ids: readonly string[], vintage: string): BoundarySource {
  const sources = ids.map((id) => {
    const source = known.find((s) => s.id === id);
    if (!source) throw new Error(`geo/sources.json has no ${id}`);
    return source;
  });
  return {
    sources: ids,
    licence: [...new Set(sources.map((s) => s.licence))].join('; '),
    credit: [...new Set(sources.map((s) => s.credit))].join('; '),
    vintage,
  };
}

export const UKRAINE_BOUNDARY = boundaryFrom(['geo-maps-coastline'], '2017-11');
export const UNIT_BOUNDARY = boundaryFrom(['geo-maps-coastline', 'osm-units'], '2017-11, 2018');
export const LONDON_BOUNDARY = boundaryFrom(['spdata-lnd'], '2015');
