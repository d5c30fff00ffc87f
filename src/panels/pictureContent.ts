import type { PlacesCheck } from '../claims/checks/model.ts';
import { placeName } from '../claims/describe.ts';
import type { SheetCheck, SheetContent, LegendEntry } from '../map/export/sheet.ts';
import type { ClaimShape } from '../map/claimShape.svelte.ts';
import { pictureCredits } from '../figure/credits.ts';
import { type Palette, regionColour } from '../figure/palette.ts';
import { formatArea, formatBothUnits } from '../measure/format.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Workspace } from '../workspace/workspace.svelte.ts';
import { bylineOf } from '../claims/words/byline.ts';
import { checkLines, type CheckWords } from '../claims/words/checkLines.ts';
import { formatDate } from '../claims/words/formatDate.ts';
import { headlineOf } from '../claims/words/headline.ts';
import { shareWords } from '../claims/words/shareWords.ts';

/** What the picture says: all of it from the claim, its checks and what the map shows. */
export function pictureContent(
  workspace: Workspace,
  shape: ClaimShape,
  palette: Palette,
  isoToday: string,
  catalogue: Catalogue,
): SheetContent {
  const { main, places } = checkLines(workspace.checks, catalogue);
  const { exporting } = catalogue;
  return {
    title: headlineOf(workspace.claim, catalogue).map(({ text, mark }) => ({
      text,
      isClaim: mark === 'area',
    })),
    standfirst: bylineOf(workspace.claim, catalogue),
    checks: [...main, ...(places ? [places] : [])].map((check) => sheetCheck(check, catalogue)),
    legend: [
      ...claimEntry(shape, palette, catalogue),
      ...regionEntries(workspace, palette, catalogue),
      ...mercatorEntry(workspace, palette, catalogue),
    ],
    credits: pictureCredits(workspace.atlas),
    method: exporting.made(formatDate(isoToday, catalogue.locale)),
  };
}

function sheetCheck({ verdict, title, sum }: CheckWords, { claims }: Catalogue): SheetCheck {
  return { verdict, verdictWord: claims.verdicts[verdict], title, sum };
}

function claimEntry(shape: ClaimShape, palette: Palette, catalogue: Catalogue): LegendEntry[] {
  if (!shape.areaKm2 || !shape.rigid) return [];
  return [
    {
      fill: { colour: palette.claim, style: 'hatched' },
      name: catalogue.exporting.claimLegend(shape.nameOf(shape.kind, catalogue)),
      note: formatBothUnits(shape.areaKm2, catalogue),
    },
  ];
}

/** The named places in the colours they have on the map, with the claim's share of each. */
function regionEntries(
  { claim, checks }: Workspace,
  palette: Palette,
  catalogue: Catalogue,
): LegendEntry[] {
  return claim.places.flatMap(({ placeId }, index): LegendEntry[] => {
    const check = checks.find(
      (c): c is PlacesCheck => c.kind === 'places' && c.placeIds[0] === placeId,
    );
    if (!check?.found || !check.shareByDefinition) return [];
    const km2 = formatArea(check.found.range.value, 'km2', catalogue);
    const share = shareWords(check.shareByDefinition.value, catalogue);
    return [
      {
        fill: { colour: regionColour(palette, index), style: 'plain' },
        name: placeName(placeId, catalogue),
        note: catalogue.exporting.shareOf(km2, share),
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
