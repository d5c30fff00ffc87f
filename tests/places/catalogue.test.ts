import { describe, expect, it } from 'vitest';
import { placeById, PLACES } from '../../src/places/catalogue.ts';
import { unitsOf } from '../../src/places/unitsOf.ts';

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
