import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { readCities } from './cities.ts';
import { GEO } from './paths.ts';
import { UNITS } from './units.ts';

/** A town of Ukraine, and the unit that it is in by law. */
export interface UnitTown {
  readonly geonameId: number;
  readonly name: string;
  readonly position: Position;
  readonly unit: string;
}

interface MendedRecord {
  readonly geonameId: number;
  readonly unit: string;
}

const mended = new Map(
  (
    JSON.parse(
      readFileSync(join(GEO, 'reference/town-records.json'), 'utf8'),
    ) as readonly MendedRecord[]
  ).map(({ geonameId, unit }) => [geonameId, unit]),
);

/**
 * All towns of Ukraine in GeoNames. The unit is the one that the town's record names, but for the
 * few records known to be wrong, which geo/reference/town-records.json lists with the reasons.
 */
export function unitTowns(): UnitTown[] {
  const units = new Map(UNITS.map(({ id, geonames }) => [geonames, id]));
  return readCities()
    .filter(({ country }) => country === 'UA')
    .map(({ geonameId, name, longitude, latitude, adminCode }) => {
      const unit = units.get(adminCode);
      if (!unit) throw new Error(`${name} (${geonameId}) is in unit ${adminCode}, which none is`);
      return {
        geonameId,
        name,
        position: [longitude, latitude],
        unit: mended.get(geonameId) ?? unit,
      };
    })
    .sort((a, b) => a.geonameId - b.geonameId);
}

/** The towns as a table, one a line, for whoever checks boundaries by them. */
export function townsText(towns: readonly UnitTown[]): string {
  const rows = towns.map(
    ({ geonameId, name, position: [x, y], unit }) => `${geonameId},${name},${x},${y},${unit}`,
  );
  return `geonameId,name,longitude,latitude,unit\n${rows.join('\n')}\n`;
}
