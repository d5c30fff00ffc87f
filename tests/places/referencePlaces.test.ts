import { describe, expect, it } from 'vitest';
import series from '../../geo/places/series.json' with { type: 'json' };
import { areaRangeKm2 } from '../../src/places/areas.ts';
import { placeById, PLACES } from '../../src/places/catalogue.ts';
import { findPlaces, matchPlaces, resolvePlace } from '../../src/places/findPlaces.ts';
import type { PlaceFacts } from '../../src/places/place.ts';
import { REFERENCE_PLACES } from '../../src/places/referencePlaces.ts';

const SERIES: Readonly<Record<string, { what: string; source: string }>> = series;

/** The place's figure out of a series of geo/places/series.json, km². */
function figure(place: PlaceFacts, name: string): number | undefined {
  const { what, source } = SERIES[name];
  return place.published.find((area) => area.what === what && area.source === source)?.km2;
}

const sumOf = (places: readonly PlaceFacts[], name: string) =>
  places.reduce((sum, place) => sum + figure(place, name)!, 0);
const placesOf = (ids: string) => ids.split(' ').map((id) => placeById(id)!);
const ofKind = (kind: string, country: string) =>
  REFERENCE_PLACES.filter((place) => place.kind === kind && place.country === country);
const percentOff = (found: number, expected: number) => Math.abs(found / expected - 1) * 100;

describe('every reference place', () => {
  it.each(REFERENCE_PLACES.map((place) => [place.id, place] as const))('%s', (id, place) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(place.names.uk).toMatch(/[а-яїієґ]/i);
    expect(place.published.length + (place.members ?? []).length).toBeGreaterThan(0);
    for (const { km2, what, source } of place.published) {
      expect(km2).toBeGreaterThan(0);
      expect(what).not.toBe('');
      expect(source).not.toBe('');
    }
    // One name stands once, and none is both an own name and another spelling.
    const names = [place.names.en, place.names.uk, ...place.aliases];
    expect(new Set(names).size).toBe(names.length);
    // Figures for one place differ by definition, not by an order of magnitude.
    const { low, high } = areaRangeKm2(id)!;
    expect(high / low).toBeLessThan(6);
    // Every name finds the place, and as a name in full.
    for (const name of names) {
      const found = matchPlaces(name).find((match) => match.place.id === id);
      expect(['id', 'own-name', 'alias']).toContain(found?.quality);
    }
  });

  it('has an id of its own', () => {
    expect(new Set(PLACES.map(({ id }) => id)).size).toBe(PLACES.length);
  });

  it('has no more land than land and water', () => {
    const pairs = Object.keys(SERIES).flatMap((total) => {
      const land = total.replace(/-total$/, '-land');
      return total !== land && land in SERIES ? [[total, land]] : [];
    });
    expect(pairs.length).toBeGreaterThan(5);
    for (const [total, land] of [...pairs, ['cia-metropolitan', 'cia-metropolitan-land']]) {
      const both = REFERENCE_PLACES.filter((p) => figure(p, total) && figure(p, land));
      expect(both.length).toBeGreaterThan(0);
      for (const place of both) {
        expect(figure(place, land), place.id).toBeLessThanOrEqual(figure(place, total)!);
      }
    }
  });

  it('says of every figure what it counts and who published it', () => {
    const used = new Set(REFERENCE_PLACES.flatMap((p) => p.published.map((area) => area.what)));
    for (const { what, source } of Object.values(SERIES)) {
      expect(used).toContain(what);
      expect(source).toMatch(/^\p{Lu}/u);
    }
  });
});

describe('countries', () => {
  const countries = PLACES.filter(({ kind }) => kind === 'country');

  it('are the 193 members of the United Nations and its two observer states', () => {
    expect(countries).toHaveLength(195);
  });

  it('are, with territories, the 249 codes of ISO 3166-1 and Kosovo', () => {
    const coded = PLACES.filter(({ kind }) => kind === 'country' || kind === 'territory');
    expect(new Set(coded.flatMap(({ iso }) => iso ?? [])).size).toBe(249);
    expect(coded.filter(({ iso }) => iso === null).map(({ id }) => id)).toEqual(['kosovo']);
  });

  // Commonly quoted areas, km², checked by hand against several works of reference.
  it.each([
    ['qatar', 11571],
    ['denmark', 42951],
    ['latvia', 64589],
    ['belgium', 30689],
    ['luxembourg', 2586],
    ['moldova', 33846],
    ['ireland', 70273],
    ['montenegro', 13812],
    ['slovenia', 20271],
    ['switzerland', 41285],
    ['estonia', 45339],
    ['united-kingdom', 244376],
    ['cyprus', 9251],
    ['iceland', 103000],
    ['jamaica', 10991],
    ['lebanon', 10452],
    ['slovakia', 49035],
  ])('%s has about %d km²', (id, km2) => {
    expect(percentOff(placeById(id)!.published[0].km2, km2)).toBeLessThan(3);
    const { low, high } = areaRangeKm2(id)!;
    expect(low).toBeLessThanOrEqual(km2);
    expect(high).toBeGreaterThanOrEqual(km2);
  });

  it('keep a range where sources differ', () => {
    expect(areaRangeKm2('luxembourg')).toEqual({ low: 2586, value: 2586, high: 2600 });
    const belgium = placeById('belgium')!.published.map(({ km2 }) => km2);
    expect(belgium).toEqual(expect.arrayContaining([30528, 30689]));
    expect(areaRangeKm2('wales')!.low).toBeLessThan(20735);
    expect(areaRangeKm2('wales')!.high).toBeGreaterThanOrEqual(20779);
    expect(areaRangeKm2('wales')!.high).toBeLessThan(20779 * 1.01);
    // without and with East Jerusalem and the Golan Heights
    expect(areaRangeKm2('israel')).toMatchObject({ value: 20770, high: 22074 });
  });
});

describe('parts and wholes', () => {
  it('the 50 states and the District of Columbia are the United States', () => {
    const parts = [...ofKind('state', 'US'), placeById('washington-dc')!];
    expect(parts).toHaveLength(51);
    for (const name of ['census-total', 'census-land']) {
      const whole = figure(placeById('united-states')!, name)!;
      expect(percentOff(sumOf(parts, name), whole)).toBeLessThan(0.001);
    }
  });

  it('the nations are the United Kingdom, and three of them Great Britain', () => {
    const nations = placesOf('england scotland wales northern-ireland');
    for (const name of ['ons-countries-land', 'gb-abstract-total', 'gb-abstract-land']) {
      const britain = figure(placeById('great-britain')!, name)!;
      // Rounded to whole km² three times.
      expect(Math.abs(sumOf(nations.slice(0, 3), name) - britain)).toBeLessThanOrEqual(1.5);
    }
    const land = figure(placeById('united-kingdom')!, 'ons-countries-land')!;
    expect(sumOf(nations, 'ons-countries-land')).toBe(land);
    const total = figure(placeById('united-kingdom')!, 'gb-abstract-total')!;
    expect(sumOf(nations, 'gb-abstract-total')).toBe(total);
  });

  it('the sixteen Länder are Germany', () => {
    expect(ofKind('state', 'DE')).toHaveLength(16);
    const whole = figure(placeById('germany')!, 'de-stat')!;
    expect(percentOff(sumOf(ofKind('state', 'DE'), 'de-stat'), whole)).toBeLessThan(0.001);
  });

  it('the five boroughs are New York City', () => {
    const boroughs = ofKind('borough', 'US');
    expect(boroughs).toHaveLength(5);
    const city = placeById('new-york-city')!;
    const land = sumOf(boroughs, 'census-county-land');
    expect(percentOff(land, figure(city, 'census-place-land')!)).toBeLessThan(0.1);
    const total = sumOf(boroughs, 'census-county-total');
    expect(percentOff(total, figure(city, 'census-place-total')!)).toBeLessThan(0.1);
  });

  it('the provinces and territories are Canada', () => {
    const provinces = REFERENCE_PLACES.filter((p) => figure(p, 'ca-stat-total'));
    expect(provinces).toHaveLength(13);
    const canada = placeById('canada')!;
    expect(sumOf(provinces, 'ca-stat-total')).toBe(figure(canada, 'cia-total'));
  });

  it('the regions are Belgium', () => {
    const regions = placesOf('flanders wallonia brussels');
    const whole = figure(placeById('belgium')!, 'be-stat')!;
    expect(percentOff(sumOf(regions, 'be-stat'), whole)).toBeLessThan(0.01);
  });

  it('the states are Australia, but for its capital and Jervis Bay', () => {
    const states = ofKind('state', 'AU');
    expect(states).toHaveLength(7);
    // Australian Capital Territory 2,358 km², Jervis Bay Territory 73 km²
    expect(sumOf(states, 'au-ga') + 2358 + 73).toBe(figure(placeById('australia')!, 'au-ga'));
  });

  it('the ceremonial counties are England', () => {
    const counties = REFERENCE_PLACES.filter((place) => figure(place, 'ons-county'));
    expect(counties).toHaveLength(46);
    const london = placeById('greater-london')!.published[0].km2;
    const england = figure(placeById('england')!, 'ons-countries-land')!;
    expect(percentOff(sumOf(counties, 'ons-county') + london, england)).toBeLessThan(0.05);
  });

  // Whole units of countries with a figure for the whole from the same source, km².
  it.each([
    ['the autonomous communities', 'ES', 'es-ine', 19, 505990],
    ['the regions', 'IT', 'it-istat', 20, 302073],
    ['the regions', 'FR', 'fr-insee', 13, 543940],
    ['the Länder', 'AT', 'at-stat', 9, 83879],
    ['the cantons', 'CH', 'ch-fso', 26, 41285],
    ['the voivodeships', 'PL', 'pl-gus-voivodeship', 16, 312679],
    ['the provinces', 'NL', 'nl-province-total', 12, 41543],
  ] as const)('%s of %s add up', (_, country, name, count, whole) => {
    const parts = REFERENCE_PLACES.filter(
      (p) => p.country === country && p.kind !== 'country' && p.iso && figure(p, name),
    ).filter(({ iso }) => /^(?!FR-\d\d$)/.test(iso!));
    expect(parts).toHaveLength(count);
    expect(percentOff(sumOf(parts, name), whole)).toBeLessThan(0.01);
  });

  it('the provinces are the regions of Belgium', () => {
    const flemish = placesOf(
      'antwerp-province east-flanders west-flanders flemish-brabant limburg-belgium',
    );
    expect(sumOf(flemish, 'be-stat')).toBe(figure(placeById('flanders')!, 'be-stat'));
    const walloon = placesOf(
      'hainaut liege-province luxembourg-province namur-province walloon-brabant',
    );
    expect(sumOf(walloon, 'be-stat')).toBe(figure(placeById('wallonia')!, 'be-stat'));
  });

  it('West Bank and Gaza Strip are Palestine', () => {
    const parts = placesOf('west-bank gaza-strip');
    expect(sumOf(parts, 'ps-pcbs')).toBe(figure(placeById('palestine')!, 'ps-pcbs'));
  });
});

describe('grounds of sport', () => {
  it.each([
    ['football-pitch', 105 * 68],
    ['american-football-field', 360 * 160 * 0.3048 ** 2],
    ['tennis-court', 23.77 * 10.97],
    ['basketball-court', 28 * 15],
    ['olympic-pool', 50 * 25],
    ['wembley-pitch', 105 * 69],
  ])('%s has %d m²', (id, m2) => {
    expect(percentOff(placeById(id)!.published[0].km2 * 1e6, m2)).toBeLessThan(0.01);
  });

  it('leaves football pitches the room that the Laws of the Game leave', () => {
    expect(areaRangeKm2('football-pitch')).toEqual({
      low: (100 * 64) / 1e6,
      value: 0.00714,
      high: (110 * 75) / 1e6,
    });
  });
});

describe('names that several places share', () => {
  const best = (query: string) => findPlaces(query).map(({ id }) => id);

  it.each([
    ['Georgia', ['georgia', 'georgia-state']],
    ['Luxembourg', ['luxembourg', 'luxembourg-province']],
    ['Люксембург', ['luxembourg', 'luxembourg-province']],
    ['Washington', ['washington-dc', 'washington-state']],
    ['New York', ['new-york-city', 'new-york-state']],
    ['Нью-Йорк', ['new-york-city', 'new-york-state']],
    ['Kharkiv', ['kharkiv-oblast', 'kharkiv-city']],
    ['Одеса', ['odesa-oblast', 'odesa-city']],
    ['Ireland', ['ireland', 'ireland-island']],
    ['Hawaii', ['hawaii', 'hawaii-island']],
    ['Congo', ['dr-congo', 'republic-of-the-congo']],
    ['Punjab', ['punjab-india', 'punjab-pakistan']],
    ['football field', ['american-football-field', 'football-pitch']],
  ])('%s offers each, the likelier first', (query, ids) => {
    expect(best(query).slice(0, ids.length)).toEqual(ids);
  });

  it.each([
    ['London', 'greater-london'],
    ['Crete', 'crete'],
    ['Крит', 'crete'],
    ['Wales', 'wales'],
    ['New South Wales', 'new-south-wales'],
    ['Уельс', 'wales'],
    ['UK', 'united-kingdom'],
    ['U.S.', 'united-states'],
    ['США', 'united-states'],
    ['Czech Republic', 'czechia'],
    ['Ivory Coast', 'ivory-coast'],
    ['Cote d’Ivoire', 'ivory-coast'],
    ['Gaza', 'gaza-strip'],
    ['NYC', 'new-york-city'],
    ['Odessa', 'odesa-oblast'],
    ['Brandenburg', 'brandenburg'],
    ['Люксембурґ', 'luxembourg'],
    ['Vatican', 'vatican-city'],
    ['Mallorca', 'majorca'],
    ['soccer pitch', 'football-pitch'],
  ])('%s is first of all %s', (query, id) => {
    expect(best(query)[0]).toBe(id);
  });

  it('are left to a person where no place has the name as its own', () => {
    for (const name of ['Georgia', 'New York', 'Washington', 'Kharkiv', 'Congo']) {
      expect(resolvePlace(name)).toMatchObject({ ok: false, why: 'ambiguous' });
    }
  });

  it('are settled where one place has the name as its own', () => {
    expect(resolvePlace('Luxembourg')).toMatchObject({ ok: true, place: { id: 'luxembourg' } });
    expect(resolvePlace('Kharkiv city')).toMatchObject({ ok: true, place: { id: 'kharkiv-city' } });
  });
});
