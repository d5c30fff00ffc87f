import type { Mark, Text } from '../../../src/draw/drawing.ts';
import type { Figure } from '../../../src/figure/figure.ts';

const HALO = { colour: '#f9f6ef', widthPx: 1.6 };

const label = (x: number, y: number, text: string, rest: Partial<Text> = {}): Text => ({
  kind: 'text',
  x,
  y,
  anchor: 'middle',
  text,
  font: { family: 'sans', sizePx: 13, weight: 600 },
  colour: '#22252a',
  halo: HALO,
  ...rest,
});

const plain = (x: number, y: number, text: string, rest: Partial<Text> = {}): Text =>
  label(x, y, text, {
    anchor: 'start',
    font: { family: 'sans', sizePx: 12, weight: 400 },
    halo: undefined,
    ...rest,
  });

const map: Mark[] = [
  { kind: 'path', d: 'M0 90H640V420H0Z', fill: '#d3e2e8' },
  {
    kind: 'path',
    id: 'kharkiv-oblast',
    d: 'M-40,130L300.123456,110L340,300L120,380Z M150,200L150,250L220,250L220,200Z',
    fill: '#a9c9bb',
    stroke: { colour: '#a39b89', widthPx: 1 },
  },
  {
    kind: 'path',
    id: 'claim',
    d: 'M380,160C460,120 560,150 580,240C600,330 480,400 400,350C340,310 330,190 380,160Z',
    fill: '#c2410c',
    fillOpacity: 0.22,
    hatch: { colour: '#c2410c', widthPx: 1.6, spacingPx: 7 },
    stroke: { colour: '#c2410c', widthPx: 2 },
  },
  {
    kind: 'path',
    d: 'M20,400L620,120',
    stroke: { colour: '#4c4a86', widthPx: 1.5, dash: [6, 4], opacity: 0.7 },
  },
];

/** A small figure with all that a drawing can hold, 640 × 480 pixels. */
export function sampleFigure(title = 'AVATAR: an area “four times” London'): Figure {
  return {
    drawing: {
      widthPx: 640,
      heightPx: 480,
      background: '#fbf9f4',
      marks: [
        {
          kind: 'group',
          id: 'head',
          marks: [
            plain(24, 44, title, { font: { family: 'serif', sizePx: 26, weight: 700 } }),
            plain(24, 72, '2,300 sq mi ÷ 1,572 km² = 3.8 × (−0.7 %) ≈ 4 → rounded'),
          ],
        },
        {
          kind: 'group',
          id: 'map',
          clip: { x: 24, y: 90, width: 592, height: 330 },
          marks: [
            ...map,
            {
              kind: 'group',
              id: 'labels',
              marks: [
                label(190, 180, 'Kharkiv oblast'),
                label(190, 196, 'Харківська область', {
                  language: 'uk',
                  font: { family: 'sans', sizePx: 11, weight: 400 },
                }),
                label(480, 260, 'Заявлено 6 000 км²', {
                  language: 'uk',
                  font: { family: 'sans', sizePx: 16, weight: 700 },
                }),
              ],
            },
          ],
        },
        {
          kind: 'group',
          id: 'foot',
          marks: [
            plain(24, 450, '© OpenStreetMap contributors (ODbL 1.0)', { colour: '#65635c' }),
            plain(616, 450, 'Made on 12 September 2022', { anchor: 'end', colour: '#65635c' }),
          ],
        },
      ],
    },
    facts: {
      title,
      altText: 'A map of Kharkiv oblast with a hatched area of 2,300 square miles beside it.',
      summary: '“2,300 square miles, about four times Greater London”: rounded',
      sources: ['OpenStreetMap, 2017', 'Державна служба статистики України'],
      credits: ['© OpenStreetMap contributors (ODbL 1.0)', 'Made with Natural Earth'],
      dataCredits: ['© OpenStreetMap contributors (ODbL 1.0)', 'Made with Natural Earth'],
      licence: 'ODbL 1.0',
      link: 'https://areacheck.example/#claim=2300&place=a%20b',
      language: 'en',
      madeOn: '2022-09-12',
    },
  };
}
