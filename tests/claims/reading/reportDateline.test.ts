import { expect, it } from 'vitest';
import { reportDay, reportOutlet } from '../../../src/claims/reading/reportDateline.ts';

it.each([
  ['KYIV, Sept. 8, 2022 (Wire) — Fire took 900 hectares.', 'Wire', '2022-09-08'],
  [
    'A fire in the hills\n\nATHENS, Greece (The Wire Service) – It burned.',
    'The Wire Service',
    null,
  ],
  ['КИЇВ, 8 вересня 2022 року (Укрвісті) – Вогонь знищив 900 гектарів.', 'Укрвісті', '2022-09-08'],
  ['ATHENS – The fire (Evros) burned 900 hectares.', null, null],
  ['ATHENS (local time 9 a.m.) – It burned 900 hectares.', null, null],
  ['The fire (Evros) burned 900 hectares.', null, null],
])('reads whose report it is, and of which day, out of its dateline: %s', (text, outlet, day) => {
  expect([reportOutlet(text), reportDay(text)]).toEqual([outlet, day]);
});
