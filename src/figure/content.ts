import { mainArea } from '../claims/claimedArea.ts';
import type { Verdict } from '../claims/claim.ts';
import type { Where } from '../claims/where.ts';
import { informationOn } from '../claims/information.ts';
import { checkLines } from '../claims/words/checkLines.ts';
import { informationLines } from '../claims/words/informationLines.ts';
import { formatDate } from '../claims/words/formatDate.ts';
import { formatNumber } from '../measure/format.ts';
import type { AreaUnit } from '../measure/units.ts';
import { unitsOfCode } from '../places/unitsOf.ts';
import { figureCredits } from './credits.ts';
import type { DrawnClaim } from './map/claimShape.ts';
import type { MapSubject } from './map/subject.ts';
import type { FigureOrder } from './order.ts';
import { unitSourcesOf } from './basemap.ts';
import { riverLayersOf } from './rivers.ts';
import { type StripItem, stripItems } from './strip/items.ts';
import type { StripContent } from './strip/layOutStrip.ts';
import { withoutGiants } from './strip/scale.ts';
import { claimLegend, type LegendEntry, regionLegend } from './words/legend.ts';
import { figureNotes } from './words/notes.ts';
import { allSources, reportLines } from './words/sources.ts';
import { figureStandfirst } from './words/standfirst.ts';
import { withWholeDates } from './words/wholeDates.ts';
import { figureTitle, plainTitle, type TitlePart } from './words/title.ts';

/** All that a figure says, and what stands in its strip. */
export interface FigureContent {
  readonly title: readonly TitlePart[];
  readonly standfirst: string;
  readonly checks: readonly CheckLine[];
  readonly claimLegend: readonly LegendEntry[];
  /** For sheets without a strip. */
  readonly regionLegend: readonly LegendEntry[];
  /** All places with their areas, and the claim. */
  readonly items: readonly StripItem[];
  readonly strip: StripContent;
  /** The most important first. */
  readonly notes: readonly string[];
  /** Where the claim was reported. */
  readonly reports: readonly string[];
  /** Every source with its figure and address, for the file. */
  readonly allSources: readonly string[];
  /** Required credits, each whole. */
  readonly credits: readonly string[];
  readonly licences: readonly string[];
  /** Whether the report says where the area lies, and it can be drawn there. */
  readonly where: Where['kind'];
  readonly made: string;
}

/** A check as a reader sees it, or what is worked out beside the checks. */
export interface CheckLine {
  /** Null of what nobody stated. */
  readonly verdict: Verdict | null;
  /** The verdict's word; without one what the line is. */
  readonly verdictWord: string;
  readonly title: string;
  readonly sum: string;
  /** A wording that is right where the report's is not; null if there is none. */
  readonly better: string | null;
  /** Whether the shares in the strip say the same. */
  readonly isInStrip: boolean;
}

/** Usual units for those who do not measure in square kilometres. */
const OTHER_UNIT: AreaUnit = 'sq mi';

/** The words of a figure, out of the claim, its checks and what is drawn of them. */
export function figureContent(
  order: FigureOrder,
  drawn: DrawnClaim | null,
  subject: MapSubject,
): FigureContent {
  const { claim, checks, compareWith, catalogue } = order;
  const source = { ...order, compareWith: comparedPlaceIds(order), drawn, ownUnit: ownUnit(order) };
  // Left out where they would make all others tiny: the checks say the share of the whole country, the
  // map shows the yardstick.
  const items = withoutGiants(
    stripItems(source),
    compareWith.includes(drawn?.yardstickId ?? '') ? null : (drawn?.yardstickId ?? null),
  );
  const placeIds = [
    ...items.map(({ id }) => id),
    ...(drawn?.yardstickId ? [drawn.yardstickId] : []),
    ...unitIds(order, subject),
  ];
  const hasMap = subject.kind !== 'nowhere';
  const riverLayers = hasMap ? riverLayersOf(order.basemap?.rivers ?? []) : [];
  const shown = {
    placeIds,
    basemap: hasMap ? ('all' as const) : ('none' as const),
    riverLayers,
    unitSources: hasMap ? unitSourcesOf(order.basemap?.unitBorders ?? []) : [],
  };
  return {
    title: order.title ? plainTitle(order.title) : figureTitle(claim, checks, catalogue),
    standfirst: order.standfirst ?? figureStandfirst(order, subject.kind),
    checks: checkWords(order),
    claimLegend: claimLegend(drawn, catalogue),
    regionLegend: regionLegend(subject, catalogue),
    items,
    strip: stripContent(items, order),
    notes: order.notes === null ? figureNotes(order, items) : [order.notes],
    reports: reportLines(claim, catalogue),
    allSources: allSources(order),
    ...figureCredits(shown, catalogue),
    where: subject.kind,
    made: withWholeDates(catalogue.figure.made(formatDate(order.madeOn, catalogue.locale))),
  };
}

/** The places that are drawn besides the report's: those asked for, and the yardstick. */
function comparedPlaceIds({ compareWith, shape: { yardstick } }: FigureOrder): readonly string[] {
  return yardstick.kind === 'place' ? [yardstick.placeId, ...compareWith] : compareWith;
}

function checkWords({ claim, checks, catalogue }: FigureOrder): CheckLine[] {
  const { claims, figure } = catalogue;
  const information = informationOn(claim);
  return [
    ...checkLines(checks, catalogue).map(({ verdict, title, sum, better }) => ({
      verdict,
      verdictWord: claims.verdicts[verdict],
      title,
      sum,
      better: better && figure.checks.better(better),
      isInStrip: false,
    })),
    ...informationLines(information, catalogue).map(({ title, kind }) => ({
      verdict: null,
      verdictWord: claims.information.label,
      title,
      sum: '',
      better: null,
      isInStrip: kind === 'shares',
    })),
  ];
}

/** More shapes than this cannot be told apart. */
const MOST_ITEMS = 12;

/** The report's unit beside square kilometres; another usual one where it is these. */
function ownUnit({ claim }: FigureOrder): AreaUnit {
  const unit = mainArea(claim)?.unit ?? OTHER_UNIT;
  return unit === 'km2' ? OTHER_UNIT : unit;
}

/** As many of them as can be told apart. */
function stripContent(items: readonly StripItem[], { catalogue }: FigureOrder): StripContent {
  const left = items.length - MOST_ITEMS;
  return {
    items: items.slice(0, MOST_ITEMS),
    remark: left > 0 ? catalogue.figure.strip.more(formatNumber(left, catalogue)) : '',
  };
}

/** The country's units, if the map has their borders. */
function unitIds({ atlas }: FigureOrder, { kind, homeIso }: MapSubject): string[] {
  return kind === 'nowhere' ? [] : unitsOfCode(homeIso).filter((id) => atlas.outlines.has(id));
}
