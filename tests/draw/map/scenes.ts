import { REPORTED } from '../../../src/figure/subject/yardstick.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { firstReport } from '../../../src/claims/firstReport.ts';
import type { Box, Mark, Path, Text } from '../../../src/draw/drawing.ts';
import { type FoundClaim, drawnClaim } from '../../../src/figure/subject/drawnClaim.ts';
import {
  type ClaimMap,
  type ClaimScene,
  claimSubject,
} from '../../../src/figure/subject/claimSubject.ts';
import type { MapPart, MapScene } from '../../../src/draw/map/mapScene.ts';
import type { ClaimSubject } from '../../../src/figure/order.ts';
import { USUAL_STYLE } from '../../../src/figure/style/houseStyle.ts';
import { convexOf } from '../../../src/draw/labels/convex.ts';
import type { Point } from '../../../src/draw/view/screenView.ts';
import { FIGURE_PALETTES } from '../../../src/draw/palette.ts';
import type { MeasureFont } from '../../../src/draw/text/font.ts';
import type { AreaUnit } from '../../../src/measure/units.ts';
import { en } from '../../../src/text/en/index.ts';
import { atlasWith, UKRAINE_UNITS } from '../../places/testAtlas.ts';
import { wholeBasemap } from '../geoFiles.ts';

const atlas = atlasWith(
  ...[...UKRAINE_UNITS, 'greater-london', 'countries/ua', 'england/derbyshire'],
  ...['br', 'cl', 'ru', 'nz', 'au', 'ca'].map((code) => `countries/${code}`),
);
const basemap = wholeBasemap();

/** About as wide as Noto Sans sets it. */
export const measure: MeasureFont = (text, { sizePx }) => text.length * sizePx * 0.56;

export const FIRST = firstReport(en).claims[0];

/** A claim of an area about some places, and nothing else. */
export function claimOf(value: number | null, unit: AreaUnit, ...places: readonly string[]): Claim {
  return {
    ...FIRST,
    id: 'test',
    area: value === null ? null : { value, unit, hedge: null },
    alsoStated: [],
    comparisons: [],
    places: places.map((placeId) => ({ placeId, role: 'within' as const, why: '' })),
    wholePlaceId: null,
  };
}

/** What tests change of a claim's map. */
type SceneParts = Partial<Pick<ClaimSubject, 'shape'> & Pick<ClaimScene, 'basemap' | 'theme'>>;

function claimScene(
  claim: Claim,
  { shape = { yardstick: REPORTED, placement: null }, ...parts }: SceneParts = {},
): ClaimScene {
  const about = { kind: 'claim' as const, claim, checks: [], shape, compareWith: [] };
  return { about, atlas, basemap, theme: 'light', style: USUAL_STYLE, catalogue: en, ...parts };
}

/** The claim as a map draws it. */
export function shapeOf(claim: Claim): FoundClaim {
  return drawnClaim(claimScene(claim));
}

export function sceneOf(
  claim: Claim,
  parts: SceneParts = {},
): MapScene & { readonly subject: ClaimMap } {
  const scene = claimScene(claim, parts);
  const shape = drawnClaim(scene);
  const subject = claimSubject(scene, shape.kind === null ? null : shape);
  return { ...scene, subject, palette: FIGURE_PALETTES[scene.theme] };
}

export const BOX: Box = { x: 40, y: 120, width: 1000, height: 640 };

function allMarks(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group' ? [mark, ...allMarks(mark.marks)] : [mark],
  );
}

export const groupIds = ({ marks }: MapPart) =>
  marks.marks.flatMap((mark) => (mark.kind === 'group' ? [mark.id] : []));

export function pathIn({ marks }: MapPart, id: string): Path | undefined {
  return allMarks(marks.marks).find((mark): mark is Path => mark.kind === 'path' && mark.id === id);
}

export function textsIn({ marks }: MapPart, groupId?: string): Text[] {
  const within = groupId
    ? marks.marks.filter((mark) => mark.kind === 'group' && mark.id === groupId)
    : marks.marks;
  return allMarks(within).filter((mark): mark is Text => mark.kind === 'text');
}

/** Around the letters of a line, however it is turned: capitals are about 0.72 of the size, descenders 0.22. */
export function cornersOfText({ x, y, anchor, angleDegrees = 0, text, font }: Text): Point[] {
  const width = measure(text, font);
  const left = { start: 0, middle: -width / 2, end: -width }[anchor];
  const [top, bottom] = [-0.72 * font.sizePx, 0.22 * font.sizePx];
  const angle = (angleDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return convexOf({ x: left, y: top, width, height: bottom - top }).map(([along, down]): Point => [
    x + along * cos - down * sin,
    y + along * sin + down * cos,
  ]);
}
