import { describe, expect, it } from 'vitest';
import groups from '../../geo/places/groups.json' with { type: 'json' };
import { areaDefinitions, areaRangeKm2, publishersOf } from '../../src/places/areas.ts';
import { candidatesFor } from '../../src/claims/reading/names.ts';
import { readClaims } from '../../src/claims/reading/readClaims.ts';
import { describeDefinition } from '../../src/claims/describe.ts';
import { placeById, PLACES } from '../../src/places/catalogue.ts';
import { resolvePlace } from '../../src/places/findPlaces.ts';
import { summedAreas } from '../../src/places/summedAreas.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en/index.ts';
import { uk } from '../../src/text/uk/index.ts';

const range = (id: string) => areaRangeKm2(id)!;
const percentOff = (found: number, expected: number) => Math.abs(found / expected - 1) * 100;
const composites = PLACES.filter(({ members }) => members);

/** Members of a place, and theirs; throws when a place is a member of itself. */
function allMembers(id: string, above: readonly string[] = []): string[] {
  if (above.includes(id)) throw new Error(`${[...above, id].join(' > ')} is a cycle`);
  const members = placeById(id)!.members ?? [];
  return members.flatMap((member) => [member, ...allMembers(member, [...above, id])]);
}

describe('places made of others', () => {
  it('are more than a few', () => {
    expect(composites.length).toBeGreaterThan(25);
    expect(groups.every(({ kind }) => kind === 'continent' || kind === 'group')).toBe(true);
  });

  it.each(composites.map(({ id, members }) => [id, members!] as const))('%s', (id, members) => {
    expect(members.length).toBeGreaterThan(1);
    expect(new Set(allMembers(id)).size).toBe(allMembers(id).length);
    for (const member of members) expect(placeById(member), member).not.toBeNull();
    const definitions = areaDefinitions(id).filter(({ kind }) => kind !== 'measured');
    expect(definitions.length).toBeGreaterThan(0);
    for (const definition of definitions)
      expect(publishersOf(definition).length).toBeGreaterThan(0);
  });

  it('reach from the sum of the smallest figures to that of the largest', () => {
    const members = placeById('benelux')!.members!.map(range);
    expect(range('benelux')).toEqual({
      low: members.reduce((sum, { low }) => sum + low, 0),
      value: members.reduce((sum, { value }) => sum + value, 0),
      high: members.reduce((sum, { high }) => sum + high, 0),
    });
  });

  it('have one sum where every member has one figure', () => {
    expect(summedAreas(placeById('sussex')!)).toEqual([
      {
        km2: 1791 + 1991,
        of: 'usual',
        members: ['east-sussex', 'west-sussex'],
        sources: [
          'Office for National Statistics, Standard Area Measurements (quoted at second hand)',
        ],
      },
    ]);
  });

  it('of groups add up what these add up', () => {
    const [north, south] = ['north-america', 'south-america'].map(range);
    expect(range('americas').low).toBe(north.low + south.low);
    expect(range('americas').high).toBe(north.high + south.high);
  });

  it('keep to the figures of their own if they have any', () => {
    expect(summedAreas(placeById('donbas')!)).toEqual([]);
    expect(summedAreas(placeById('belgium')!)).toEqual([]);
  });

  it('are measured first where the layers of all members are loaded', () => {
    const [first, ...others] = areaDefinitions('crimean-peninsula');
    expect(first.kind).toBe('measured');
    expect(percentOff(first.km2, 26945)).toBeLessThan(5);
    expect(others.map(({ kind }) => kind)).toContain('sum');
  });

  it('say in words what was added up, and whose figures', () => {
    const wordsIn = (id: string, catalogue: Catalogue) =>
      areaDefinitions(id).map((definition) => describeDefinition(definition, catalogue));
    const [usual, smallest, largest] = wordsIn('benelux', en);
    expect(usual.what).toBe('sum of Belgium, Netherlands, Luxembourg');
    expect(smallest.what).toBe('sum of the smallest figures of Belgium, Netherlands, Luxembourg');
    expect(largest.what).toBe('sum of the largest figures of Belgium, Netherlands, Luxembourg');
    expect(smallest.source).toMatch(/World Factbook/);
    expect(largest.source).toMatch(/World Factbook.*; OpenStreetMap|OpenStreetMap.*; CIA/);
    expect(wordsIn('benelux', uk)[0].what).toBe('сума площ: Бельгія, Нідерланди, Люксембург');
    expect(wordsIn('contiguous-united-states', en)[0].what).toBe('sum of 49 places');
  });
});

describe('sums against totals published elsewhere', () => {
  // km², from works of reference; the usual sum has to come this near.
  it.each([
    ['benelux', 74_657, 0.1],
    ['scandinavia', 817_000, 0.5],
    ['nordic-countries', 1_258_000, 0.5],
    ['baltic-states', 175_000, 0.5],
    ['visegrad-group', 533_615, 0.01],
    ['british-isles', 315_159, 0.5],
    ['south-caucasus', 186_043, 0.01],
    ['central-asia', 4_003_451, 0.1],
    ['southeast-asia', 4_495_000, 0.1],
    ['korean-peninsula', 220_258, 0.01],
    ['horn-of-africa', 1_882_757, 0.01],
    ['central-america', 523_780, 0.5],
    ['caribbean', 239_681, 2],
    ['new-england', 186_458, 0.1],
    ['contiguous-united-states', 8_080_464, 0.1],
    ['great-lakes', 244_106, 0.1],
    ['maritime-provinces', 133_852, 0.1],
    ['crimean-peninsula', 27_000, 0.5],
    ['americas', 42_549_000, 1],
    ['eurasia', 54_759_000, 1],
    ['east-anglia', 12_570, 0.5],
    ['east-of-england', 19_120, 0.5],
    ['south-east-england', 19_095, 0.5],
    ['south-west-england', 23_829, 0.5],
    ['north-west-england', 14_165, 0.8],
    ['west-midlands-region', 13_000, 0.1],
  ])('%s has about %d km²', (id, km2, tolerancePercent) => {
    const [usual] = areaDefinitions(id).filter(({ kind }) => kind !== 'measured');
    expect(percentOff(usual.km2, km2)).toBeLessThan(tolerancePercent);
  });

  it.each([
    ['africa', 30.0, 30.4],
    ['south-america', 17.7, 17.9],
    ['north-america', 24.2, 24.8],
    ['europe', 9.9, 10.2],
    ['asia', 44.5, 44.6],
    ['oceania', 8.5, 8.6],
    ['latin-america', 20.0, 20.6],
  ])('%s lies between %d and %d million km²', (id, low, high) => {
    expect(range(id).low).toBeGreaterThanOrEqual(low * 1e6);
    expect(range(id).high).toBeLessThanOrEqual(high * 1e6);
  });

  it('the contiguous United States have their land and their total', () => {
    const { low, high } = range('contiguous-united-states');
    expect(percentOff(low, 7_653_005)).toBeLessThan(0.1);
    expect(percentOff(high, 8_081_867)).toBeLessThan(0.1);
  });

  it('Scandinavia leaves room for Svalbard', () => {
    expect(range('scandinavia').high - range('scandinavia').value).toBeGreaterThan(61_000);
  });

  it('twelve countries and French Guiana are South America', () => {
    const members =
      'argentina bolivia brazil chile colombia ecuador guyana paraguay peru suriname uruguay venezuela french-guiana falkland-islands';
    const sum = members.split(' ').reduce((total, id) => total + range(id).value, 0);
    expect(percentOff(sum, range('south-america').value)).toBeLessThan(0.5);
  });

  it('twenty republics are Latin America', () => {
    const republics =
      'argentina bolivia brazil chile colombia costa-rica cuba dominican-republic ecuador el-salvador guatemala haiti honduras mexico nicaragua panama paraguay peru uruguay venezuela';
    const sum = republics.split(' ').reduce((total, id) => total + range(id).value, 0);
    expect(sum).toBe(range('latin-america').value);
  });
});

describe('names of groups', () => {
  it.each([
    ['North America', ['north-america']],
    ['South America', ['south-america']],
    ['Central America', ['central-america']],
    ['Latin America', ['latin-america']],
    ['America', ['united-states']],
    ['the Americas', ['americas']],
    ['Benelux', ['benelux']],
    ['the Low Countries', ['benelux']],
    ['the Baltic states', ['baltic-states']],
    ['країни Балтії', ['baltic-states']],
    ['Скандинавії', ['scandinavia']],
    ['Південної Америки', ['south-america']],
    ['Європи', ['europe']],
    ['New England', ['new-england']],
    ['the continental U.S.', ['contiguous-united-states']],
    ['South Holland', ['south-holland']],
    ['Holland', ['netherlands']],
    ['Великі озера', ['great-lakes']],
  ])('%s is read as %j', (name, ids) => {
    expect(candidatesFor(name.replace(/^the /, ''))).toEqual(ids);
  });

  it.each([
    ['Georgia', ['georgia', 'georgia-state']],
    ['Luxembourg', ['luxembourg', 'luxembourg-province']],
    ['Washington', ['washington-dc', 'washington-state']],
    ['New York', ['new-york-city', 'new-york-state']],
    ['Galicia', ['galicia', 'galicia-eastern-europe']],
    ['Punjab', ['punjab-india', 'punjab-pakistan']],
    ['Kyiv', ['kyiv-city', 'kyiv', 'kyiv-oblast']],
    ['Kharkiv', ['kharkiv-oblast', 'kharkiv-city']],
    ['Odesa', ['odesa-oblast', 'odesa-city']],
    ['Donetsk', ['donetsk-oblast', 'donetsk-city']],
    ['Limburg', ['limburg-belgium', 'limburg-netherlands']],
    ['West Midlands', ['west-midlands-county', 'west-midlands-region']],
    ['São Paulo', ['sao-paulo', 'sao-paulo-state']],
    ['Rio de Janeiro', ['rio-de-janeiro', 'rio-de-janeiro-state']],
    ['Buenos Aires', ['buenos-aires', 'buenos-aires-province']],
    ['Madrid', ['madrid', 'community-of-madrid']],
  ])('%s leaves %j open', (name, ids) => {
    expect(candidatesFor(name)).toEqual(ids);
  });

  it('settle on the city where it alone has the name as its own', () => {
    expect(resolvePlace('Madrid')).toMatchObject({ ok: true, place: { id: 'madrid' } });
  });
});

describe('groups in a report', () => {
  const comparedIds = (text: string) =>
    readClaims(text).flatMap(({ comparisons }) =>
      comparisons.flatMap(({ places }) => places.map(({ candidates }) => candidates[0])),
    );

  it.each([
    ['The fire burned 75,000 sq km, an area the size of Benelux.', ['benelux']],
    [
      'It covers 175,000 sq km, about the size of the three Baltic states combined.',
      ['baltic-states'],
    ],
    ['The ice covers 17.8 million sq km, as large as South America.', ['south-america']],
    ['The plume spans 15 million sq km, half the size of Africa.', ['africa']],
    ['About 15 million sq km, half of Africa, is desert.', ['africa']],
    ['The dunes are as big as South Holland.', ['south-holland']],
    ['Згоріло 75 тис. км², що дорівнює площі Бенілюксу.', ['benelux']],
    // Those are people, and a name of which no area is known.
    ['The cable carries data for half of Africa.', []],
    ['Firefighters from a third of Europe came to help.', []],
    ['It is 10 million sq km, bigger than Western Europe.', [undefined]],
    ['It is 430 sq km, the size of the Caribbean island of Barbados.', ['barbados']],
  ])('%s', (text, ids) => {
    expect(comparedIds(text)).toEqual(ids);
  });
});
