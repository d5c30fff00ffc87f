import type { Group } from '../drawing.ts';
import { DETAILS } from '../view/pathOf.ts';
import { outlineOf } from '../view/outline.ts';
import type { MapScene } from './mapScene.ts';
import { draw, layer, type Pen } from './pen.ts';
import { regionStyle } from './regionStyle.ts';
import type { MapSubject } from './subject.ts';

/** The named places in their colours, and the place that the claim is compared with in the claim's. */
export function regionMarks(
  { palette, theme }: MapScene,
  { places, compared }: MapSubject,
  pen: Pen,
): Group {
  const thin = { colour: palette.border, widthPx: 0.8 * pen.scale };
  const outer = { colour: palette.borderStrong, widthPx: 1.2 * pen.scale };
  return layer('regions', [
    ...places.flatMap(({ placeId, geometry, index }) => [
      ...draw(pen, geometry, DETAILS.region, {
        ...regionStyle(theme, palette, index),
        stroke: thin,
        id: `place-${placeId}`,
      }),
      ...draw(pen, outlineOf(geometry), DETAILS.region, {
        stroke: outer,
        id: `outline-${placeId}`,
      }),
    ]),
    ...(compared
      ? draw(pen, compared.geometry, DETAILS.region, {
          fill: palette.claim,
          fillOpacity: 0.12,
          stroke: { colour: palette.claim, widthPx: 1.2 * pen.scale },
          id: `compared-${compared.placeId}`,
        })
      : []),
  ]);
}

/** The outlines of the named places once more, for a map whose shapes may hide them. */
export function regionLines({ palette }: MapScene, { places }: MapSubject, pen: Pen): Group {
  const stroke = { colour: palette.ink, widthPx: 1 * pen.scale, opacity: 0.8, dash: [4, 2.5] };
  return layer(
    'region-lines',
    places.flatMap(({ placeId, geometry }) =>
      draw(pen, outlineOf(geometry), DETAILS.region, { stroke, id: `line-${placeId}` }),
    ),
  );
}
