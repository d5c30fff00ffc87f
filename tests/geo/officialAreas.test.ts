import { expect, test } from 'vitest';
import { GAZETTEER, SECOND_KM2, type GazetteerRow } from './layerFiles.ts';

/**
 * Areas in km² of units all over the world that are not in geo/places, as their statistical offices
 * commonly state them; the figures were not looked up in the tables. An outline is within a hundredth, or
 * says why not (`differs`: an older register, waters left out, a border in dispute), and then is as large
 * as in the second source, or says that nothing is to be measured on it (`unfit`).
 */
const OFFICIAL: readonly [
  country: string,
  en: RegExp,
  km2: number,
  office: string,
  note?: 'differs' | 'unfit',
][] = [
  ['AR', /^Chubut/, 224_686, 'INDEC'],
  ['AR', /^Mendoza/, 148_827, 'INDEC'],
  ['AR', /^Neuqu/, 94_078, 'INDEC'],
  ['AR', /^R[ií]o Negro/, 203_013, 'INDEC'],
  ['AR', /^Salta/, 155_488, 'INDEC'],
  ['BG', /^Plovdiv/, 5_973, 'National Statistical Institute'],
  ['BG', /^Pleven/, 4_653, 'National Statistical Institute'],
  ['BG', /^Vidin/, 3_033, 'National Statistical Institute'],
  ['BY', /^Homel/, 40_372, 'Belstat', 'differs'],
  ['BY', /^(Vitebsk|Vitsebsk)/, 40_051, 'Belstat'],
  ['BO', /^Oruro/, 53_588, 'INE', 'unfit'],
  ['BO', /^Tarija/, 37_623, 'INE', 'differs'],
  ['CR', /^Alajuela/, 9_758, 'INEC'],
  ['DO', /^Santiago$/, 2_837, 'ONE', 'differs'],
  ['GE', /^Kakheti/, 11_375, 'Geostat'],
  ['GE', /^Imereti/, 6_475, 'Geostat', 'differs'],
  ['GH', /^Ashanti/, 24_389, 'Ghana Statistical Service', 'differs'],
  ['GT', /^Alta Verapaz/, 8_686, 'INE', 'differs'],
  ['HN', /^Francisco Moraz/, 8_619, 'INE', 'differs'],
  ['JP', /^Nagano/, 13_562, 'Geospatial Information Authority'],
  ['JP', /^Iwate/, 15_275, 'Geospatial Information Authority'],
  ['JP', /^Gifu/, 10_621, 'Geospatial Information Authority'],
  ['JP', /^Kochi|^Kōchi/, 7_104, 'Geospatial Information Authority'],
  ['KR', /^Gangwon/, 16_875, 'Statistics Korea', 'unfit'],
  ['KR', /North Gyeongsang|Gyeongsangbuk/, 19_031, 'Statistics Korea'],
  ['LT', /^Kaunas/, 8_089, 'State Data Agency'],
  ['LT', /^Panev/, 7_881, 'State Data Agency'],
  ['LT', /^Vilnius/, 9_731, 'State Data Agency'],
  ['LT', /^Tel[šs]iai/, 4_350, 'State Data Agency'],
  ['MX', /^Chihuahua/, 247_460, 'INEGI'],
  ['MX', /^Durango/, 123_364, 'INEGI'],
  ['MX', /^Zacatecas/, 75_275, 'INEGI'],
  ['MX', /^Aguascalientes/, 5_616, 'INEGI'],
  ['PE', /^Loreto/, 368_852, 'INEI', 'differs'],
  ['PE', /^Cusco|^Cuzco/, 71_987, 'INEI'],
  ['PE', /^Ayacucho/, 43_815, 'INEI'],
  ['RO', /^Timi[sșş]/, 8_697, 'INS'],
  ['RO', /^Suceava/, 8_553, 'INS', 'differs'],
  ['RO', /^Alba/, 6_242, 'INS'],
  ['RO', /^Cluj/, 6_674, 'INS'],
  ['TH', /^Chiang Mai/, 20_107, 'Office of the Prime Minister', 'differs'],
  ['TH', /^Nakhon Ratchasima/, 20_494, 'Office of the Prime Minister', 'differs'],
  ['UY', /^Tacuaremb/, 15_438, 'INE', 'differs'],
  ['UY', /^Durazno/, 11_643, 'INE', 'differs'],
  ['VN', /^Ngh[eệ] An/, 16_490, 'General Statistics Office'],
  ['VN', /^Gia Lai/, 15_511, 'General Statistics Office'],
];

test.each(OFFICIAL)('in %s %s has the %d km² of %s', (country, en, km2, _, note) => {
  const found = GAZETTEER.filter((row) => row.country === country && en.test(row.en));
  const units = found.filter(({ outline }) => outline.file.startsWith('units/'));
  expect(units.map(({ id }) => id)).toHaveLength(1);
  const [{ id, outline }] = units as [GazetteerRow];
  expect(outline.unfit !== undefined).toBe(note === 'unfit');
  expect(outline.why !== undefined).toBe(note === 'differs');
  if (note === 'differs') {
    expect(Math.abs(outline.km2 / SECOND_KM2.get(id)! - 1)).toBeLessThan(0.04);
  } else if (!note) {
    expect(Math.abs(outline.km2 / km2 - 1)).toBeLessThan(0.01);
  }
});

test('most of them are within a hundredth', () => {
  expect(OFFICIAL.filter(([, , , , note]) => !note).length / OFFICIAL.length).toBeGreaterThan(0.6);
});
