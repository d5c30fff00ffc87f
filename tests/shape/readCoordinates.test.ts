import { expect, test } from 'vitest';
import { readCoordinates } from '../../src/shape/readCoordinates.ts';

test.each([
  ['50.0, 36.2', [36.2, 50]],
  ['50.0 36.2', [36.2, 50]],
  [' 50,36 ', [36, 50]],
  ['50.0; 36.2', [36.2, 50]],
  ['-33.9, 151.2', [151.2, -33.9]],
  ['\u221233.9, 151.2', [151.2, -33.9]],
  ['51.5° N, 0.1° W', [-0.1, 51.5]],
  ['33.9 S 151.2 E', [151.2, -33.9]],
  ['90, 180', [180, 90]],
  ['50 E, 36 N', [50, 36]],
  ['N 50, E 36', [36, 50]],
  ['49,5; 36,25', [36.25, 49.5]],
  [`49°12'30"N 37°15'E`, [37.25, 49 + 12 / 60 + 30 / 3600]],
  ['49° 12′ 30″ N, 37° 15′ 0″ E', [37.25, 49 + 12 / 60 + 30 / 3600]],
  ['49°12′30.6″S 37°15.5′W', [-37 - 15.5 / 60, -49 - 12 / 60 - 30.6 / 3600]],
  ['49 12 30 N, 37 15 0 E', [37.25, 49 + 12 / 60 + 30 / 3600]],
  ['49 12 30 37 15 0', [37.25, 49 + 12 / 60 + 30 / 3600]],
  ["-0°30', -37°15'", [-37.25, -0.5]],
  ['49°12′30″ Пн 37°15′ Сх', [37.25, 49 + 12 / 60 + 30 / 3600]],
  ['49°12′ пн. ш., 37°15′ сх. д.', [37.25, 49.2]],
  ['33.9 Пд, 70.5 Зх', [-70.5, -33.9]],
])('“%s” is a place', (text, position) => {
  const reading = readCoordinates(text);
  if (!reading.ok) throw new Error(reading.problem.kind);
  // A billionth of a degree is a tenth of a millimetre.
  expect(reading.position[0]).toBeCloseTo(position[0], 9);
  expect(reading.position[1]).toBeCloseTo(position[1], 9);
});

test.each([
  ['', 'empty', ''],
  ['Kharkiv', 'format', 'Kharkiv'],
  ['50', 'format', '50'],
  ['50, 36, 7', 'format', '50, 36, 7'],
  ['50 N, 36 N', 'format', '50 N, 36 N'],
  ['-50 S, 36 E', 'format', '-50 S, 36 E'],
  ['49 12 30, 37 15 0 E 4', 'format', '49 12 30, 37 15 0 E 4'],
  ['49.5 12, 37 15', 'format', '49.5 12, 37 15'],
  ['49 75, 37 15', 'sixtieths', '75'],
  ["91°10'N 37°15'E", 'latitude', "91°10'N"],
  ['95, 36', 'latitude', '95'],
  ['50, 181', 'longitude', '181'],
])('“%s” is none, and it is said why', (text, kind, found) => {
  expect(readCoordinates(text)).toEqual({ ok: false, problem: { kind, found } });
});

test('however long it is, the answer comes at once', () => {
  for (const part of ['1 ', '1°', "1'", 'N', '1,', '1;', ' ', '-', 'пн. ш. ', '1 1 1 N ']) {
    const started = performance.now();
    expect(readCoordinates(part.repeat(100_000) + 'x').ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  }
});
