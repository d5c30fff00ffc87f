import { mainArea } from '../claims/claimedArea.ts';
import { bylineOf } from '../claims/words/byline.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { SubjectContent } from './content.ts';
import { claimsReport } from './data/claimData.ts';
import type { FigureData } from './data/data.ts';
import type { PanelContent } from './multiples/panel.ts';
import type { ClaimSubject, FigureOrder } from './order.ts';
import type { StripItem } from './strip/items.ts';
import { oneStandfirst } from './words/standfirst.ts';
import { titleQuantity } from './words/titleQuantity.ts';
import { plainTitle, plainWords, type TitlePart } from './words/title.ts';

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
    title: plainTitle(titleOf(claims, catalogue)),
    standfirst: oneStandfirst(''),
    checks: [],
    shapeLegend: [],
    regionLegend: new Map(),
    mapNote: '',
    pair: null,
    panels: claims.map(({ about, written }): PanelContent => ({
      title: written.title,
      byline: bylineOf(about.claim, catalogue),
      pair: written.pair,
      check: written.checks[0] ?? null,
    })),
    items: itemsOf(each),
    outlinedIds: all(({ outlinedIds }) => outlinedIds),
    notes: all(({ notes }) => notes),
    isChanged: each.some(({ isChanged }) => isChanged),
    reports: all(({ reports }) => reports),
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

/** So many quantities can be named in a title. */
const MOST_NAMED = 3;

function titleOf(claims: readonly WrittenClaim[], catalogue: Catalogue): string {
  const { multiples, capital } = catalogue.figure;
  const areas = claims.flatMap(({ about }) => mainArea(about.claim) ?? []);
  return areas.length === claims.length && areas.length <= MOST_NAMED
    ? capital(multiples.quantities(areas.map((area) => titleQuantity(area, catalogue))))
    : multiples.title(claims.length);
}

/** The claims, named by what they say, then their places, each once. */
function itemsOf(each: readonly SubjectContent[]): StripItem[] {
  const ofClaims = each.flatMap(({ title, items }, i) =>
    items
      .filter(({ role }) => role.kind === 'claim')
      .map((item) => ({
        ...item,
        id: `${item.id}-${i + 1}`,
        name: quantityOf(title) ?? item.name,
      })),
  );
  const places = each.flatMap(({ items }) => items.filter(({ role }) => role.kind !== 'claim'));
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
