import { placeName } from '../claims/describe.ts';
import type { SheetContent, LegendEntry } from '../map/export/sheet.ts';
import type { ClaimShape } from '../map/claimShape.svelte.ts';
import type { Lying } from '../map/lying.svelte.ts';
import type { ReportScene } from '../map/reportScene.svelte.ts';
import { pictureCredits } from '../figure/credits.ts';
import { type Palette, regionColour } from '../draw/palette.ts';
import { formatArea, formatBothUnits } from '../measure/format.ts';
import { areaRangeKm2 } from '../places/areas.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { bylineOf } from '../claims/words/byline.ts';
import { checkLines } from '../claims/words/checkLines.ts';
import { formatDate } from '../claims/words/formatDate.ts';
import { headlineOf } from '../claims/words/headline.ts';
import { informationLines } from '../claims/words/informationLines.ts';
import { shareWords } from '../claims/words/shareWords.ts';

/** What the picture says: all of it from the claim, its checks and what the map shows. */
export function pictureContent(
  scene: ReportScene,
  palette: Palette,
  isoToday: string,
): SheetContent {
  const { workspace, shape, lying, catalogue } = scene;
  const { exporting, claims } = catalogue;
  return {
    title: headlineOf(workspace.claim, catalogue).map(({ text, mark }) => ({
      text,
      isClaim: mark === 'area',
    })),
    standfirst: [bylineOf(workspace.claim, catalogue), scene.remark].filter(Boolean).join(' '),
    checks: [
      ...checkLines(workspace.checks, catalogue).map(({ verdict, title, sum }) => ({
        verdict,
        verdictWord: claims.verdicts[verdict],
        title,
        sum,
      })),
      ...informationLines(workspace.information, catalogue).map(({ title }) => ({
        verdict: null,
        verdictWord: claims.information.label,
        title,
        sum: '',
      })),
    ],
    legend: [
      ...claimEntry(shape, palette, catalogue),
      ...regionEntries(workspace, lying, palette, catalogue),
      ...mercatorEntry(workspace, palette, catalogue),
    ],
    credits: pictureCredits(scene.shown()),
    method: exporting.made(formatDate(isoToday, catalogue.locale)),
  };
}

function claimEntry(shape: ClaimShape, palette: Palette, catalogue: Catalogue): LegendEntry[] {
  if (!shape.areaKm2 || !shape.rigid) return [];
  return [
    {
      fill: { colour: palette.claim, style: 'hatched' },
      name: catalogue.exporting.claimLegend(shape.nameIn(catalogue)),
      note: formatBothUnits(shape.areaKm2, catalogue),
    },
  ];
}

/** The places on the map in the colours they have there, with the claim's share of those it lies in. */
function regionEntries(
  { information }: Workspace,
  { places }: Lying,
  palette: Palette,
  catalogue: Catalogue,
): LegendEntry[] {
  return places.flatMap(({ placeId, index }): LegendEntry[] => {
    const placeKm2 = areaRangeKm2(placeId);
    if (!placeKm2) return [];
    const km2 = formatArea(placeKm2.value, 'km2', catalogue);
    const found = information.shares.find((share) => share.placeId === placeId);
    return [
      {
        fill: { colour: regionColour(palette, index), style: 'plain' },
        name: placeName(placeId, catalogue),
        note: found
          ? catalogue.exporting.shareOf(km2, shareWords(found.share.value, catalogue))
          : km2,
      },
    ];
  });
}

function mercatorEntry(
  { showMercator }: Workspace,
  palette: Palette,
  { exporting }: Catalogue,
): LegendEntry[] {
  if (!showMercator) return [];
  const { mercatorLegend: name, mercatorNote: note } = exporting;
  return [{ fill: { colour: palette.mercator, style: 'dashed' }, name, note }];
}
