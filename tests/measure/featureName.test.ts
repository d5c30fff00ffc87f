import { describe, expect, it } from 'vitest';
import { featureName } from '../../src/measure/featureName.ts';

const nameOf = (properties: object | null, id?: unknown, key: string | null = null) =>
  featureName({ type: 'Feature', id, properties }, 6, key);

describe('a feature is called by', () => {
  it.each<[string, object | null, unknown, string]>([
    ['its name before all', { NAME: 'B', name: 'A' }, 'id', 'A'],
    ['its id before other properties', { NAME: 'B' }, 12, '12'],
    ['NAME', { OBJECTID: 1, NAME: 'Wales', ADMIN: 'United Kingdom' }, undefined, 'Wales'],
    ['Name', { Name: 'Wales' }, undefined, 'Wales'],
    [
      'shapeName',
      { shapeISO: 'UA-63', shapeName: 'Kharkiv', shapeType: 'ADM1' },
      undefined,
      'Kharkiv',
    ],
    ['name_en before name_long', { name_long: 'L', name_en: 'E' }, undefined, 'E'],
    ['name:en', { 'name:en': 'Kyiv', place: 'city' }, undefined, 'Kyiv'],
    [
      'the lowest level of GADM',
      { GID_0: 'UKR', NAME_0: 'Ukraine', NAME_1: 'Kharkiv', NAME_2: 'Izium', NL_NAME_2: 'x' },
      undefined,
      'Izium',
    ],
    ['the lowest level of OCHA', { ADM0_EN: 'Ukraine', ADM1_EN: 'Kherson' }, undefined, 'Kherson'],
    ['admin', { adm0_a3: 'UKR', admin: 'Ukraine' }, undefined, 'Ukraine'],
    ['LAD23NM', { LAD23CD: 'E09000007', LAD23NM: 'Camden', BNG_E: 527491 }, undefined, 'Camden'],
    ['a word of another language', { insee: '75', nom: 'Paris' }, undefined, 'Paris'],
    ['a code if there is nothing else', { A3: 'UKR' }, undefined, 'UKR'],
    ['what is not empty', { name: '', NAME: ' ', name_en: null, admin: 'X' }, undefined, 'X'],
    ['its position', { area: 12, filename: 'a.shp', surname: 'b' }, undefined, '7'],
    ['its position without properties', null, undefined, '7'],
  ])('%s', (_, properties, id, expected) => {
    expect(nameOf(properties, id)).toBe(expected);
  });

  it('the property that is asked for, if it has it', () => {
    expect(nameOf({ name: 'A', code: 3 }, 'id', 'code')).toBe('3');
    expect(nameOf({ name: 'A', code: '' }, 'id', 'code')).toBe('A');
    expect(nameOf({ name: 'A' }, 'id', 'toString')).toBe('A');
  });
});
