import { claimedArea, mainArea } from '../claims/claimedArea.ts';
import { informationOn } from '../claims/information.ts';
import { describeComparison } from '../claims/words/comparisonSentence.ts';
import { checkLines } from '../claims/words/checkLines.ts';
import { informationLines } from '../claims/words/informationLines.ts';
import type { AreaUnit } from '../measure/units.ts';
import { figureAltText } from './altText.ts';
import { type CheckLine, OTHER_UNIT, type SubjectContent } from './content.ts';
import { claimData } from './data/claimData.ts';
import type { DrawnClaim } from './subject/drawnClaim.ts';
import { ownComparison } from './subject/usualYardstick.ts';
import type { ClaimMap } from './subject/claimSubject.ts';
import type { ClaimOrder } from './order.ts';
import { claimPair } from './pair/pairContent.ts';
import { claimItems } from './strip/claimItems.ts';
import { withoutGiants } from './strip/scale.ts';
import { claimLegend, regionLegend } from './words/legend.ts';
import { checkedPublishers, claimNotes } from './words/notes.ts';
import { allSources, reportLines } from './words/sources.ts';
import { figureStandfirst } from './words/standfirst.ts';
import { claimSummary } from './words/summary.ts';
import { figureTitle } from './words/title.ts';

/** The words of a claim's figure, out of the claim, its checks and what is drawn of them. */
export function claimContent(
  order: ClaimOrder,
  drawn: DrawnClaim | null,
  subject: ClaimMap,
): SubjectContent {
  const { about, catalogue } = order;
  const { claim, compareWith } = about;
  const source = { ...order, compareWith: comparedPlaceIds(order), drawn, ownUnit: ownUnit(order) };
  const yardstickId = drawn?.yardstickId ?? null;
  // Left out where they would make all others tiny: the checks say the share of the whole country, the
  // map shows the yardstick.
  const all = claimItems(source);
  const items = withoutGiants(all, compareWith.includes(yardstickId ?? '') ? null : yardstickId);
  const written = checkWords(order);
  const { where, reachesOver } = subject;
  return {
    title: figureTitle(order),
    standfirst: figureStandfirst(order),
    mapNote: [catalogue.figure.drawn[where], reachesOver ? catalogue.figure.reachesOver : '']
      .filter(Boolean)
      .join(' '),
    pair: claimPair(all, drawn, leadPlaceId(order), order),
    checks: written,
    shapeLegend: claimLegend(drawn, all, catalogue),
    regionLegend: regionLegend(subject, catalogue),
    panels: [],
    items,
    outlinedIds: yardstickId === null ? [] : [yardstickId],
    notes: claimNotes(order, items),
    publishers: checkedPublishers(about),
    isChanged: claim.changedFrom !== undefined && claim.changedFrom !== null,
    reports: reportLines(claim, catalogue),
    allSources: allSources(order),
    altText: figureAltText(order, { drawn, items, where }),
    summary: claimSummary(claim, written, catalogue),
    data: claimData(order, { drawn, items, subject }),
  };
}

/** The place that the title compares with; null of several that are added up, and without one. */
function leadPlaceId({ about }: ClaimOrder): string | null {
  const lead = about.checks.find(({ kind }) => kind === 'comparison' || kind === 'share');
  return lead && lead.placeIds.length === 1 ? lead.placeIds[0] : null;
}

/** The places that are drawn besides the report's: those asked for, and the yardstick. */
function comparedPlaceIds({ about: { compareWith, shape } }: ClaimOrder): readonly string[] {
  const { yardstick } = shape;
  return yardstick.kind === 'place' ? [yardstick.placeId, ...compareWith] : compareWith;
}

function checkWords(order: ClaimOrder): CheckLine[] {
  const { about, catalogue } = order;
  const { claim, checks } = about;
  const { claims, figure } = catalogue;
  const information = informationOn(claim);
  const shown = checks.filter((check) => !(check.kind === 'within' && check.verdict === 'unknown'));
  return [
    ...checkLines(shown, catalogue).map(({ verdict, title, sum, better, note, needsNote }) => ({
      verdict,
      verdictWord: claims.verdicts[verdict],
      title,
      sum,
      better: better && figure.checks.better(better),
      note: needsNote ? note : null,
      isInStrip: false,
    })),
    ...ownComparisonLines(order),
    ...informationLines(information, catalogue).map(({ title, kind }) => ({
      verdict: null,
      verdictWord: claims.information.label,
      title,
      sum: '',
      better: null,
      note: null,
      isInStrip: kind === 'shares',
    })),
  ];
}

/** What the claim is drawn by where its report compares it with nothing. */
function ownComparisonLines({ about, catalogue }: ClaimOrder): CheckLine[] {
  const { claim, shape } = about;
  const own = ownComparison(claim, shape.yardstick);
  const km2 = claimedArea(claim)?.point.value;
  if (!own || !km2) return [];
  const { sentence, sum } = describeComparison(km2, own, catalogue);
  const verdictWord = catalogue.claims.information.label;
  return [
    {
      verdict: null,
      verdictWord,
      title: sentence,
      sum,
      better: null,
      note: null,
      isInStrip: false,
    },
  ];
}

/** The report's unit beside square kilometres; another usual one where it is these. */
function ownUnit({ about: { claim } }: ClaimOrder): AreaUnit {
  const unit = mainArea(claim)?.unit ?? OTHER_UNIT;
  return unit === 'km2' ? OTHER_UNIT : unit;
}
