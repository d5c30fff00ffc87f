import { describe, expect, test } from 'vitest';
import { HEDGES } from '../../src/measure/hedges.ts';
import { AREA_UNITS } from '../../src/measure/units.ts';
import { readKept as readJson } from '../../src/workspace/readKept.ts';

const correction = {
  area: { value: 7000, unit: 'km2', hedge: null },
  alsoStated: [],
  comparisons: [{ kind: 'comparison', placeIds: ['wales'], multiple: 2, hedge: 'about' }],
  places: [{ placeId: 'kharkiv-oblast', role: 'named' as const, why: '' }],
  who: null,
  statedOn: '2022-09-12',
};
const kept = {
  version: 2,
  isOpen: true,
  report: { text: 'It burned 40 acres.', publishedOn: '', outlet: '', title: '', url: '' },
  draft: null,
  selectedKey: '10-18',
  dismissed: ['20-30'],
  corrections: { '10-18': correction },
  confirmed: ['kharkiv-oblast kharkiv-city'],
};

const readKept = (value: unknown) => readJson(JSON.stringify(value));

describe('what an earlier visit kept', () => {
  test('comes back whole', () => {
    const { version, ...rest } = kept;
    const expected = { ...rest, refused: [] };
    expect(version).toBe(2);
    expect(readKept(kept)).toEqual({ found: expected, problem: null });
  });

  test('of version 1 comes back too', () => {
    const { comparisons, places, ...rest } = correction;
    const [{ placeIds, multiple, hedge }] = comparisons;
    const old = {
      ...rest,
      comparison: { placeId: placeIds[0], multiple, hedge },
      places: places.map(({ placeId, why }) => ({ placeId, why })),
    };
    const { found } = readKept({ ...kept, version: 1, corrections: { '10-18': old } });
    expect(found?.corrections['10-18']).toEqual(correction);
  });

  test('comes back with how a place holds the area', () => {
    const places = [{ ...correction.places[0], lies: 'in' as const }];
    const { found } = readKept({ ...kept, corrections: { '10-18': { ...correction, places } } });
    expect(found?.corrections['10-18'].places).toEqual(places);
  });

  test.each(AREA_UNITS)('comes back with an area in %s', (unit) => {
    const corrected = { ...correction, area: { value: 7000, unit, hedge: null } };
    const { found } = readKept({ ...kept, corrections: { '10-18': corrected } });
    expect(found?.corrections['10-18'].area).toEqual(corrected.area);
  });

  test.each([null, 3, 'text', [], {}, { ...kept, version: '2' }, { ...kept, version: 0 }])(
    'is damaged if it is %j',
    (value) => {
      expect(readKept(value)).toEqual({ found: null, problem: 'damaged' });
    },
  );

  test('is damaged if it ends before its end', () => {
    const json = JSON.stringify(kept);
    expect(readJson(json.slice(0, -1))).toEqual({ found: null, problem: 'damaged' });
  });

  test('of a version to come is not read', () => {
    expect(readKept({ ...kept, version: 3 })).toEqual({ found: null, problem: 'newer' });
  });

  test.each<[string, object, object]>([
    ['report', { report: 5, draft: kept.report }, { report: null, draft: kept.report }],
    ['text', { report: { ...kept.report, text: 5 } }, { report: null }],
    ['title', { report: { ...kept.report, title: {} } }, { report: kept.report }],
    ['draft', { draft: 'typed' }, { draft: null, report: kept.report }],
    ['claim that is open', { selectedKey: 3 }, { selectedKey: null, report: kept.report }],
    ['dismissal', { dismissed: ['20-30', 5] }, { dismissed: ['20-30'], report: kept.report }],
    ['list of places', { confirmed: {} }, { confirmed: [], report: kept.report }],
    ['list of corrections', { corrections: [] }, { corrections: {}, report: kept.report }],
    ['sign that it is open', { isOpen: 'yes' }, { isOpen: false, report: kept.report }],
  ])('is all there but for a damaged %s', (_, damage, expected) => {
    const { found, problem } = readKept({ ...kept, ...damage });
    expect(found).toMatchObject(expected);
    expect(problem).toBe('partly');
  });

  const compared = { kind: 'comparison', placeIds: ['wales'], multiple: 2, hedge: null };

  test.each<[string, unknown]>([
    [
      '{"value":-1,"unit":"km2","hedge":null}',
      { ...correction, area: { value: -1, unit: 'km2', hedge: null } },
    ],
    [
      '{"value":1000000000000,"unit":"km2","hedge":null}',
      { ...correction, area: { value: 1e12, unit: 'km2', hedge: null } },
    ],
    ['"barn"', { ...correction, area: { value: 1, unit: 'barn', hedge: null } }],
    ['"barn"', { ...correction, alsoStated: [{ value: 1, unit: 'barn', hedge: null }] }],
    ['"perhaps"', { ...correction, area: { value: 1, unit: 'km2', hedge: 'perhaps' } }],
    ['0', { ...correction, comparisons: [{ ...compared, multiple: 0 }] }],
    ['"twice"', { ...correction, comparisons: [{ ...compared, kind: 'twice' }] }],
    ['"wales"', { ...correction, comparisons: [{ ...compared, mayBe: ['wales'] }] }],
    ['"atlantis"', { ...correction, comparisons: [{ ...compared, placeIds: ['atlantis'] }] }],
    ['[]', { ...correction, comparisons: [{ ...compared, placeIds: [] }] }],
    [
      JSON.stringify({ ...compared, low: 3, high: 4 }),
      { ...correction, comparisons: [{ ...compared, low: 3, high: 4 }] },
    ],
    [
      '{"value":7,"unit":"km2","hedge":null,"low":8,"high":9}',
      { ...correction, area: { value: 7, unit: 'km2', hedge: null, low: 8, high: 9 } },
    ],
    [
      '{"value":7,"unit":"km2","hedge":null,"low":6}',
      { ...correction, area: { value: 7, unit: 'km2', hedge: null, low: 6 } },
    ],
    ['7', { ...correction, area: { value: 7, unit: 'km2', hedge: null, written: 7 } }],
    ['4', { ...correction, places: [{ placeId: 4, role: 'named', why: '' }] }],
    ['"under"', { ...correction, places: [{ ...correction.places[0], lies: 'under' }] }],
    ['"owner"', { ...correction, places: [{ placeId: 'wales', role: 'owner', why: '' }] }],
    ['5', { ...correction, who: 5 }],
    ['"crowd"', { ...correction, whoKind: 'crowd' }],
    ['undefined', { ...correction, comparisons: undefined }],
    ['"none"', 'none'],
  ])('refuses a correction that makes no sense, and says so: %s', (found, wrong) => {
    const read = readKept({ ...kept, corrections: { '10-18': wrong, '1-5': correction } });
    expect(read.problem).toBe('partly');
    expect(read.found?.corrections).toEqual({ '1-5': correction });
    expect(read.found?.refused).toEqual([found]);
  });

  test('may have any unit and any hedge', () => {
    for (const unit of AREA_UNITS) {
      for (const hedge of [null, ...HEDGES]) {
        const whole = { ...correction, area: { value: 7000, unit, hedge } };
        const { found } = readKept({ ...kept, corrections: { '10-18': whole } });
        expect(found?.corrections['10-18']).toEqual(whole);
      }
    }
  });
});
