import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { geoBytes, GAZETTEER, geoJson, INDEX, OUTLINES } from './layerFiles.ts';

const folder = fileURLToPath(new URL('../../geo/places/', import.meta.url));
const handwritten = [
  ...(geoJson('places.json') as { id: string; names: { uk: string } }[]).map((place) => ({
    id: place.id,
    uk: place.names.uk,
  })),
  ...readdirSync(folder)
    .filter((file) => file !== 'series.json')
    .flatMap((file) => geoJson(`places/${file}`) as { id: string; uk: string }[]),
];
const handwrittenIds = new Set(handwritten.map(({ id }) => id));

test('ids are unique in the whole catalogue, in kebab case, in order', () => {
  const ids = GAZETTEER.map(({ id }) => id);
  expect(new Set([...ids, ...handwrittenIds]).size).toBe(ids.length + handwrittenIds.size);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(ids.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(ids);
});

test('the index is of places written by hand', () => {
  expect([...INDEX.keys()].filter((id) => !handwrittenIds.has(id))).toEqual([]);
});

test('there are 5,000 places, 4,500 of them with an outline', () => {
  expect(handwrittenIds.size + GAZETTEER.length).toBeGreaterThanOrEqual(5000);
  expect(OUTLINES.size).toBeGreaterThanOrEqual(4500);
});

test('99 of 100 have a Ukrainian name, in Ukrainian letters', () => {
  const names = [...handwritten, ...GAZETTEER].map(({ uk }) => uk);
  const good = names.filter((name) => /^[^ыэъё]*[а-яґєії][^ыэъё]*$/i.test(name));
  expect(good.length / names.length).toBeGreaterThan(0.99);
  for (const { id, en } of GAZETTEER) expect(en, id).toMatch(/\p{L}/u);
});

test('a place is part of one that is in the catalogue', () => {
  const ids = new Set([...handwrittenIds, ...GAZETTEER.map(({ id }) => id)]);
  expect(GAZETTEER.filter(({ partOf }) => partOf && !ids.has(partOf))).toEqual([]);
  expect(GAZETTEER.filter(({ partOf, kind }) => !partOf && kind !== 'island')).toEqual([]);
});

test('every country and territory has an outline', () => {
  const countries = geoJson('places/countries.json') as { id: string }[];
  expect(countries.filter(({ id }) => !INDEX.has(id))).toEqual([]);
  expect(INDEX.has('ukraine')).toBe(true);
});

test('homonyms are told apart by country', () => {
  const of = (en: string) => GAZETTEER.filter((row) => row.en === en);
  for (const en of ['Amazonas', 'Córdoba'])
    expect(new Set(of(en).map(({ id }) => id)).size, en).toBe(of(en).length);
  expect(GAZETTEER.find(({ id }) => id === 'florida-uruguay')?.country).toBe('UY');
});

test('the index is small', () => {
  expect(geoBytes('gazetteer.json') + geoBytes('layers/world.json')).toBeLessThan(2e6);
});
