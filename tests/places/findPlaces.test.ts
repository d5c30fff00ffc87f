import { describe, expect, it } from 'vitest';
import { findPlaces, resolvePlace } from '../../src/places/findPlaces.ts';

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

describe('a name with a word for its kind', () => {
  it.each([
    ['Nakuru county', 'nakuru'],
    ['the Nakuru region', 'nakuru'],
    ['County Kildare', 'kildare'],
    ['State of Victoria', 'victoria'],
    ['Victoria state', 'victoria'],
    ['Pskov oblast', 'pskov'],
    ['Kharkiv province', 'kharkiv-oblast'],
    ['Anambra state', 'anambra'],
    ['Victoria lake', 'lake-victoria'],
    ['графство Кілдер', 'kildare'],
    ['Кілдер графство', 'kildare'],
    ['округ Накуру', 'nakuru'],
    ['штат Вікторія', 'victoria'],
  ])('%s is %s', (query, id) => {
    expect(resolvePlace(query)).toMatchObject({ ok: true, place: { id } });
  });

  it.each([
    ['Cork county', 'cork-ireland'],
    ['Cork city', 'cork-city'],
    ['New York state', 'new-york-state'],
    ['New York city', 'new-york-city'],
    ['Kyiv oblast', 'kyiv-oblast'],
    ['Kyiv city', 'kyiv-city'],
    ['Lake Victoria', 'lake-victoria'],
    ['озеро Вікторія', 'lake-victoria'],
    ['Georgia state', 'georgia-state'],
  ])('is the one of that kind where several share the name: %s', (query, id) => {
    expect(resolvePlace(query)).toMatchObject({ ok: true, place: { id } });
  });

  it.each([
    'Lake Nakuru',
    'Nakuru city',
    'Wales county',
    'Odesa district',
    'County Victoria Falls',
  ])('is no place of another kind: %s', (query) => {
    expect(resolvePlace(query)).toMatchObject({ ok: false, why: 'unknown' });
  });

  it('stays open where several of that kind share it', () => {
    const resolved = resolvePlace('Province of Córdoba');
    expect(resolved).toMatchObject({ ok: false, why: 'ambiguous' });
    expect(!resolved.ok && resolved.candidates.map(({ country }) => country).sort()).toEqual([
      'AR',
      'CO',
      'ES',
    ]);
  });
});
