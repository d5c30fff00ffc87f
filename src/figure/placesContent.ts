import { definitionSources } from '../claims/publish/sources.ts';
import {
  comparedHeading,
  type ComparedWords,
  describeSizes,
} from '../claims/words/comparedPlaces.ts';
import { placeName } from '../claims/describe.ts';
import { formatBothUnits } from '../measure/format.ts';
import { areaDefinitions, outlinedKm2, publishersOf } from '../places/areas.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { type CheckLine, OTHER_UNIT, type SubjectContent } from './content.ts';
import { placesData } from './data/placesData.ts';
import type { DrawnPlaces } from './subject/placesSubject.ts';
import type { PlacesOrder } from './order.ts';
import { placesPair } from './pair/pairContent.ts';
import { areasLine } from './strip/itemWords.ts';
import type { StripItem } from './strip/items.ts';
import { placesItems } from './strip/placesItems.ts';
import { areaNotes, definitionNote } from './words/areaNotes.ts';
import type { LegendEntry } from './words/legend.ts';
import { sourceLines } from './words/sources.ts';
import { oneStandfirst } from './words/standfirst.ts';
import { plainTitle } from './words/title.ts';

/** Definitions closer than this give the same ratio in two figures. */
const SAME = 0.002;

/** The words of a figure of compared places: how large each is beside the one that it is laid over. */
export function placesContent(order: PlacesOrder, drawn: DrawnPlaces): SubjectContent {
  const { about, catalogue } = order;
  const { groundId, laidIds } = about.compared;
  const ground = placeName(groundId, catalogue);
  const text = catalogue.figure.places;
  const found = laidIds.flatMap((id) => describeSizes(id, groundId, catalogue) ?? []);
  const [only] = found.length === 1 && laidIds.length === 1 ? found : [];
  const items = placesItems(about.compared, OTHER_UNIT, order);
  const definitions = [...laidIds, groundId].map((placeId) => ({
    placeId,
    areas: areaDefinitions(placeId),
  }));
  const title = plainTitle(only?.sentence ?? comparedHeading(about.compared, catalogue));
  const names = laidIds.map((id) => placeName(id, catalogue));
  const drawnAs = laidIds.length === 0 ? '' : text.drawn(names, ground);
  const standfirst = [only ? text.sentence(only.share) : '', drawnAs]
    .filter((words) => words !== '')
    .join(' ');
  return {
    title,
    standfirst: { ...oneStandfirst(standfirst), short: drawnAs },
    checks: found.map((words) => sizeLine(words, catalogue)),
    shapeLegend: laidIds.map((id, index) =>
      legendEntry(id, { kind: 'laid', index }, items, catalogue),
    ),
    regionLegend: new Map([
      [groundId, legendEntry(groundId, { kind: 'ground' }, items, catalogue)],
    ]),
    panels: [],
    items,
    outlinedIds: [],
    mapNote: '',
    pair: placesPair(items),
    notes: areaNotes(
      items,
      definitions.flatMap((place) => definitionNote(place, SAME, catalogue) ?? []),
      order,
    ),
    publishers: definitions.flatMap(({ areas }) => areas.flatMap(publishersOf)),
    isChanged: false,
    reports: [],
    allSources: sourceLines(definitionSources(definitions, catalogue), catalogue),
    altText: [
      text.altText(
        laidIds.map((id) => areaOf(id, catalogue)),
        areaOf(groundId, catalogue),
      ),
      drawnAs,
      ...found.map(({ sentence, sum }) => text.sentence(text.withSum(sentence, sum))),
    ]
      .filter((words) => words !== '')
      .join(' '),
    summary: [comparedHeading(about.compared, catalogue), ...found.map(withSum(catalogue))].join(
      '; ',
    ),
    data: placesData(order, drawn, items, found.map(withSum(catalogue))),
  };
}

const withSum =
  ({ figure }: Catalogue) =>
  ({ sentence, sum }: ComparedWords) =>
    figure.places.withSum(sentence, sum);

/** Nobody stated it, so it has no verdict. */
function sizeLine({ sentence, sum }: ComparedWords, { claims }: Catalogue): CheckLine {
  return {
    verdict: null,
    verdictWord: claims.information.label,
    title: sentence,
    sum,
    better: null,
    note: null,
    isInStrip: false,
  };
}

function legendEntry(
  id: string,
  role: LegendEntry['role'],
  items: readonly StripItem[],
  catalogue: Catalogue,
): LegendEntry {
  const item = items.find((one) => one.id === id);
  const name = placeName(id, catalogue);
  const words = item ? catalogue.figure.legend.withArea(name, areasLine(item.words)) : name;
  return { role, words };
}

/** "Greater London (1,572 km² · 607 sq mi)" */
function areaOf(id: string, catalogue: Catalogue): string {
  const km2 = outlinedKm2(id);
  const name = placeName(id, catalogue);
  return km2 === null
    ? name
    : catalogue.figure.altText.inOtherWords(name, formatBothUnits(km2, catalogue));
}
