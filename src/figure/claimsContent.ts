import { bylineOf, dayOf } from '../claims/words/byline.ts';
import type { SubjectContent } from './content.ts';
import { claimsReport } from './data/claimData.ts';
import type { FigureData } from './data/data.ts';
import type { PanelContent } from './multiples/panel.ts';
import type { ClaimSubject, FigureOrder } from './order.ts';
import type { StripItem } from './strip/items.ts';
import { claimsTitle } from './words/claimsTitle.ts';
import { oneStandfirst } from './words/standfirst.ts';
import { plainWords, type TitlePart } from './words/title.ts';

/** A claim of several, and what a figure of it alone would say. */
export interface WrittenClaim {
  readonly about: ClaimSubject;
  readonly written: SubjectContent;
}

/** The words of a figure of several claims, out of those of each. */
export function claimsContent(
  claims: readonly WrittenClaim[],
  { catalogue }: FigureOrder,
): SubjectContent {
  const each = claims.map(({ written }) => written);
  const all = <Part>(of: (written: SubjectContent) => readonly Part[]) => [
    ...new Set(each.flatMap(of)),
  ];
  return {
    title: claimsTitle(claims, catalogue),
    standfirst: oneStandfirst(''),
    checks: [],
    shapeLegend: [],
    regionLegend: new Map(),
    mapNote: '',
    pair: null,
    panels: claims.map(({ about, written }): PanelContent => ({
      title: written.title,
      day: dayOf(about.claim, catalogue),
      byline: bylineOf(about.claim, catalogue, false),
      shapes: written.pair ?? aloneOf(written),
      check: written.checks[0] ?? null,
    })),
    items: itemsOf(each),
    outlinedIds: all(({ outlinedIds }) => outlinedIds),
    notes: all(({ notes }) => notes),
    publishers: all(({ publishers }) => publishers),
    isChanged: each.some(({ isChanged }) => isChanged),
    reports: reportsOf(claims),
    allSources: all(({ allSources }) => allSources),
    altText: each.map(({ altText }) => altText).join('\n'),
    summary: each.map(({ summary }) => summary).join('\n'),
    data: dataOf(claims, (title) =>
      claimsReport(
        claims.map(({ about }) => about),
        title,
        catalogue,
      ),
    ),
  };
}

/** Each report once; the day alone of one would be taken for that of all, and stands in its panel. */
function reportsOf(claims: readonly WrittenClaim[]): string[] {
  const named = claims.filter(
    ({ about, written }) => written.isChanged || about.claim.citations.length > 0,
  );
  return [...new Set(named.flatMap(({ written }) => written.reports))];
}

/** The claim, or the place that it is compared with, where one of the two is not known. */
function aloneOf({ items }: SubjectContent): PanelContent['shapes'] {
  const item =
    items.find(({ role }) => role.kind === 'claim') ??
    items.find(({ role }) => role.kind === 'compared');
  return item ? { item } : null;
}

/** The claims, named by what they say and with their verdicts, then what they are drawn beside, each once. */
function itemsOf(each: readonly SubjectContent[]): StripItem[] {
  const ofClaims = each.flatMap(({ title, checks: [check], items }, i) =>
    items
      .filter(({ role }) => role.kind === 'claim')
      .map(({ words, ...item }) => ({
        ...item,
        id: `${item.id}-${i + 1}`,
        name: quantityOf(title) ?? item.name,
        words: check?.verdict
          ? { ...words, remarks: [...words.remarks, check.verdictWord] }
          : words,
      })),
  );
  const places = each
    .flatMap(({ items, pair }) =>
      items.filter(
        ({ id, role: { kind } }) =>
          kind === 'compared' || kind === 'other' || id === pair?.first.id,
      ),
    )
    // Whose share of a place a bar would show is not plain where claims are several.
    .map((item) => ({ ...item, share: null, words: { ...item.words, share: null } }));
  return [
    ...ofClaims,
    ...places.filter(({ id }, i) => places.findIndex((item) => item.id === id) === i),
  ];
}

function quantityOf(title: readonly TitlePart[]): string | null {
  const quantity = title.filter(({ isClaim }) => isClaim);
  return quantity.length > 0 ? plainWords(quantity) : null;
}

function dataOf(claims: readonly WrittenClaim[], report: FigureData['report']): FigureData {
  const data = claims.map(({ written }) => written.data);
  return {
    shapes: () => {
      const shapes = data.flatMap((one, i) =>
        one.shapes().map((feature) => {
          if (feature.properties.role !== 'claim') return feature;
          const id = `${feature.properties.id}-${i + 1}`;
          return { ...feature, id, properties: { ...feature.properties, id } };
        }),
      );
      return shapes.filter(({ id }, i) => shapes.findIndex((shape) => shape.id === id) === i);
    },
    areas: () => data.flatMap((one) => one.areas()),
    report,
    commands: () => [...new Set(data.flatMap((one) => one.commands()))],
  };
}
