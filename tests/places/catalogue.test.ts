import { describe, expect, it } from 'vitest';
import { findPlaces, placeById, PLACES, resolvePlace } from '../../src/places/catalogue.ts';
import { unitsOf } from '../../src/places/unitsOf.ts';

const ids = (query: string) => findPlaces(query).map(({ id }) => id);

describe('findPlaces', () => {
  it.each([
    ['Kharkiv', 'kharkiv-oblast'],
    ['Kharkov', 'kharkiv-oblast'],
    ['Харків', 'kharkiv-oblast'],
    ['Харьков', 'kharkiv-oblast'],
    ['Харківська область', 'kharkiv-oblast'],
    ['KHARKIV OBLAST', 'kharkiv-oblast'],
    ['kharkiv-oblast', 'kharkiv-oblast'],
    ['Kherson region', 'kherson-oblast'],
    ['Donbass', 'donbas'],
    ['the Donbas', 'donbas'],
    ['Донбас', 'donbas'],
    ['London', 'greater-london'],
    ['Лондон', 'greater-london'],
    ['Великий Лондон', 'greater-london'],
    ['Україна', 'ukraine'],
    ['Crimea', 'crimea'],
    ['City of London', 'city-of-london'],
    ['Hammersmith & Fulham', 'hammersmith-and-fulham'],
    ["L'viv", 'lviv-oblast'],
    ['L’viv', 'lviv-oblast'],
    ['Ivano Frankivsk', 'ivano-frankivsk-oblast'],
  ])('%s is first of all %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('gives every reading of an ambiguous name, the city first', () => {
    for (const name of ['Kyiv', 'Kiev', 'Київ', 'Киев']) {
      expect(ids(name).slice(0, 3)).toEqual(['kyiv-city', 'kyiv', 'kyiv-oblast']);
    }
  });

  it('takes a beginning for what it begins', () => {
    expect(ids('Khers')).toEqual(['kherson-oblast', 'kherson-city']);
    expect(ids('greater lon')).toEqual(['greater-london']);
  });

  it.each([
    ['Kharkvi', 'kharkiv-oblast'],
    ['Khreson', 'kherson-oblast'],
    ['Dombas', 'donbas'],
    ['Zaporizhia', 'zaporizhzhia-oblast'],
    ['Grater London', 'greater-london'],
    ['Вестминстер', 'westminster'],
  ])('forgives the typing error in %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds nothing for nothing and for what no place is called', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' - ')).toEqual([]);
    expect(ids('Atlantis')).toEqual([]);
    expect(ids('xyz')).toEqual([]);
  });

  it('names every place once', () => {
    const found = ids('london');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('resolvePlace', () => {
  it('settles on a place that alone has the name', () => {
    expect(resolvePlace('greater london')).toMatchObject({ place: { id: 'greater-london' } });
    expect(resolvePlace('Kyiv city')).toMatchObject({ place: { id: 'kyiv-city' } });
  });

  it('takes an id as it stands', () => {
    expect(resolvePlace('kyiv')).toMatchObject({ ok: true, place: { id: 'kyiv' } });
  });

  it('leaves an ambiguous name to a person', () => {
    const resolved = resolvePlace('Kyiv');
    expect(resolved).toMatchObject({ ok: false, why: 'ambiguous' });
    expect(!resolved.ok && resolved.candidates.map(({ id }) => id)).toEqual([
      'kyiv-city',
      'kyiv',
      'kyiv-oblast',
    ]);
  });

  it('does not settle on a beginning or a typing error, but suggests', () => {
    for (const name of ['Greater Lon', 'Grater London']) {
      const resolved = resolvePlace(name);
      expect(resolved).toMatchObject({ ok: false, why: 'unknown' });
      expect(!resolved.ok && resolved.candidates[0].id).toBe('greater-london');
    }
  });
});

describe('the catalogue', () => {
  it('has 27 first-level units of Ukraine, Crimea and Sevastopol among them', () => {
    const units = unitsOf('ukraine').map((id) => placeById(id)!);
    expect(units).toHaveLength(27);
    expect(units.every(({ country }) => country === 'UA')).toBe(true);
    expect(units.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['crimea', 'sevastopol', 'kyiv-city', 'kyiv-oblast']),
    );
    expect(new Set(units.map(({ iso }) => iso)).size).toBe(27);
  });

  it('has the 33 authorities of London, whose published areas are those of Greater London', () => {
    const boroughs = PLACES.filter(({ outline }) => outline?.file === 'london-boroughs');
    expect(boroughs).toHaveLength(33);
    const sum = boroughs.reduce((total, { published }) => total + published[0].km2, 0);
    expect(Math.round(sum)).toBe(1572);
    expect(Math.round(sum - placeById('city-of-london')!.published[0].km2)).toBe(1569);
  });

  it('has published figures of composites that are the sums of their members', () => {
    const composites = PLACES.filter(({ members, published }) => members && published.length > 0);
    expect(composites.length).toBeGreaterThan(0);
    for (const { members, published } of composites) {
      const sum = members!.reduce((total, id) => total + placeById(id)!.published[0].km2, 0);
      expect(published[0].km2).toBe(sum);
    }
  });

  it('has one row to an id, with names in two languages and sourced figures', () => {
    expect(new Set(PLACES.map(({ id }) => id)).size).toBe(PLACES.length);
    for (const { id, names, published, members = [], fromGazetteer } of PLACES) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(names.en).toMatch(/^[’ʻ]?[\p{Lu}a-z]/u);
      expect(names.uk).toMatch(/[а-яїієґ]/i);
      if (!fromGazetteer) expect(published.length + members.length).toBeGreaterThan(0);
      for (const { km2, what, source } of published) {
        expect(km2).toBeGreaterThan(0);
        expect(what.length * source.length).toBeGreaterThan(0);
      }
      expect(members.every((member) => placeById(member))).toBe(true);
    }
  });
});
