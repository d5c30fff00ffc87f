import { expect, it } from 'vitest';
import type { Accent, Text } from '../../../src/draw/drawing.ts';
import { colourRuns } from '../../../src/draw/text/colourRuns.ts';

const cut = (accents?: readonly Accent[]) => {
  const line: Text = {
    kind: 'text',
    x: 0,
    y: 0,
    anchor: 'start',
    text: 'four times London',
    font: { family: 'sans', sizePx: 12, weight: 400 },
    colour: 'ink',
    accents,
  };
  return colourRuns(line).map(({ text, style }) => `${style}: ${text}`);
};

it('cuts a line where its colour changes', () => {
  expect(cut()).toEqual(['ink: four times London']);
  expect(cut([{ start: 5, end: 10, colour: 'red' }])).toEqual([
    'ink: four ',
    'red: times',
    'ink:  London',
  ]);
  expect(
    cut([
      { start: 0, end: 4, colour: 'red' },
      { start: 4, end: 17, colour: 'blue' },
    ]),
  ).toEqual(['red: four', 'blue:  times London']);
});
