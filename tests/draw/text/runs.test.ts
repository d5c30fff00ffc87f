import { expect, it } from 'vitest';
import { faceRuns } from '../../../src/draw/text/runs.ts';

const cut = (text: string) =>
  faceRuns(text, { family: 'sans', sizePx: 12, weight: 600 }).map(
    ({ face, text: run, isMissing }) => `${isMissing ? 'none' : face}: ${run}`,
  );

it('takes signs out of the line, and what no face has', () => {
  expect(cut('≈ 6 000 км²')).toEqual(['signs: ≈', 'sans-600:  6 000 км²']);
  expect(cut('Київ خار')).toEqual(['sans-600: Київ ', 'none: خار']);
});

it('keeps marks with their letters', () => {
  expect(cut('наголо\u0301с')).toEqual(['sans-600: наголо\u0301с']);
  expect(cut('a\u200db')).toEqual(['sans-600: a\u200db']);
  expect(cut('')).toEqual([]);
});
