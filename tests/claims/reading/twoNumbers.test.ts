import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/claims/check.ts';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { toClaim } from '../../../src/claims/reading/toClaim.ts';

/** The figures of a text's one claim as they are checked, and the verdicts on them. */
function checked(text: string) {
  const [read, ...others] = readClaims(text);
  expect(others).toEqual([]);
  const claim = toClaim(read, { id: '1', citation: null });
  const figures = [...(claim.area ? [claim.area] : []), ...claim.alsoStated];
  return {
    values: figures.map(({ value }) => value),
    verdicts: checkClaim(claim).map(({ verdict }) => verdict),
  };
}

describe('digits that may be thousands or decimals', () => {
  it.each([
    ['San Francisco has an area of 46.870 square miles.', [46.87]],
    ['The fire burned 46.870 square miles, the size of San Francisco.', [46.87]],
    ['The pond covers 1.250 acres, or 5,059 square metres.', [1.25, 5059]],
    ['The pond covers 5,059 square metres, or 1.250 acres.', [5059, 1.25]],
    ['The farm has 10.120 hectares (25.01 acres).', [10.12, 25.01]],
    ['The farm has 1.500 hectares (3.707 acres).', [1.5, 3.707]],
    ['The farm has 3.707 acres (1.500 hectares).', [3.707, 1.5]],
    ['A fire of 12.500 hectares (30,888 acres).', [12_500, 30_888]],
    ['A fire of 31.245 hectares (77,208 acres).', [31_245, 77_208]],
    ['A fire of 31.245 hectares (77.208 acres).', [31.245, 77.208]],
    ['Площа міста 1.574 км², це 157,4 га.', [1.574, 157.4]],
    ['Пожежа охопила 12.500 га (125 км²).', [12_500, 125]],
    ['Пожежа охопила 31,000 га (310 км²).', [31_000, 310]],
  ])('are the number that agrees: %s', (text, values) => {
    const found = checked(text);
    expect(found.values).toEqual(values);
    expect(found.verdicts).toEqual(['holds']);
  });

  it.each([
    ['The lake has 1.250 acres, or 7,000 square metres.', [1.25, 7000]],
    ['The lake has 12.500 hectares (40,000 acres).', [12_500, 40_000]],
  ])('are the nearer number if neither agrees: %s', (text, values) => {
    expect(checked(text)).toEqual({ values, verdicts: ['fails'] });
  });

  it.each([
    ['A wildfire burned 31.000 hectares.', 31_000],
    ['A wildfire burned 2.471 acres.', 2.471],
    ['Згоріло 12.500 га.', 12_500],
  ])('are what the language makes of them if nothing else is stated: %s', (text, value) => {
    expect(checked(text).values).toEqual([value]);
  });

  it('excuse no number of which the language leaves no doubt', () => {
    expect(checked('It covers 1,574 km² (157.4 ha).')).toEqual({
      values: [1574, 157.4],
      verdicts: ['fails'],
    });
  });
});
