import type { Role } from '../draw/role.ts';
import type { Verdict } from '../claims/claim.ts';
import { formatDate } from '../claims/words/formatDate.ts';
import { formatNumber } from '../measure/format.ts';
import type { AreaUnit } from '../measure/units.ts';
import { areaDefinitions, publishersOf } from '../places/areas.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { type FigureCredits, figureCredits, once } from './credits.ts';
import type { FigureData } from './data/data.ts';
import type { Note } from '../draw/labels/annotations.ts';
import type { MapSubject } from '../draw/map/subject.ts';
import type { FigureOrder } from './order.ts';
import type { PanelContent } from './multiples/panel.ts';
import type { PairContent } from './pair/pairContent.ts';
import { shownData } from './shownData.ts';
import { languageOf } from './style/styledCatalogue.ts';
import type { PictureName } from './template.ts';
import type { StripItem } from './strip/items.ts';
import type { StripContent } from './strip/layOutStrip.ts';
import type { LegendEntry } from './words/legend.ts';
import { oneStandfirst, type Standfirst } from './words/standfirst.ts';
import { plainTitle, type TitlePart } from './words/title.ts';
import { withWholeDates } from './words/wholeDates.ts';

/** What a figure says of its subject, written from that alone. */
export interface SubjectContent {
  readonly title: readonly TitlePart[];
  readonly standfirst: Standfirst;
  readonly checks: readonly CheckLine[];
  /** Of the shapes on the map. */
  readonly shapeLegend: readonly LegendEntry[];
  /** Of the places on the map, by their ids: for those whose name has no room on it. */
  readonly regionLegend: ReadonlyMap<string, LegendEntry>;
  /** Said under the map; may be empty. */
  readonly mapNote: string;
  /** What is compared and with what; null without one of them. */
  readonly pair: PairContent | null;
  /** Of several claims, each in its panel; empty of one alone. */
  readonly panels: readonly PanelContent[];
  /** All that is drawn at one scale, with its areas. */
  readonly items: readonly StripItem[];
  /** Ids of further places whose outlines are drawn. */
  readonly outlinedIds: readonly string[];
  /** The most important first. */
  readonly notes: readonly string[];
  /** Whose areas are in its sums. */
  readonly publishers: readonly string[];
  /** Whether a reader has changed it: then `reports` says so. */
  readonly isChanged: boolean;
  /** Where it was reported. */
  readonly reports: readonly string[];
  /** Every source with its figure and address, for the file. */
  readonly allSources: readonly string[];
  readonly altText: string;
  /** What it is about and what was found of it in one line, for the file. */
  readonly summary: string;
  readonly data: FigureData;
}

/** All that a figure says, and what stands in its strip. */
export interface FigureContent extends SubjectContent {
  readonly strip: StripContent;
  /** That the shapes on the map are sizes only, or where they may lie; null if they lie there. */
  readonly sizeOnly: string | null;
  /** As they stand on the sheet. */
  readonly shownCredits: string;
  /** Required credits, each whole. */
  readonly credits: readonly string[];
  readonly licences: readonly string[];
  /** Those of the data that go with the file, each whole. */
  readonly dataCredits: readonly string[];
  /** The credits that a licence asks for. */
  readonly owedCredits: readonly string[];
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
  /** By which figures of the place it is so, where that decides. */
  readonly note: string | null;
  /** Whether the shares in the strip say the same. */
  readonly isInStrip: boolean;
}

/** Usual units for those who do not measure in square kilometres. */
export const OTHER_UNIT: AreaUnit = 'sq mi';

/**
 * What is written of a subject, with the words that were asked for instead and all that is owed.
 *
 * @param pictures those that stand on the figure
 */
export function figureContent(
  order: FigureOrder,
  subject: MapSubject,
  written: SubjectContent,
  pictures: ReadonlySet<PictureName>,
): FigureContent {
  const { title, standfirst, notes, altText, pageMap, annotations, catalogue } = order;
  const onPage = pageMap && catalogue.figure.pageMap;
  const { items } = written;
  const creditsOf = (shown: ReadonlySet<PictureName>) =>
    figureCredits(shownData(order, subject, written, shown), catalogue);
  const credits = creditsOf(pictures);
  return {
    ...written,
    title: title ? plainTitle(title) : written.title,
    standfirst: standfirst === null ? written.standfirst : oneStandfirst(standfirst),
    notes: notes === null ? written.notes : [notes],
    altText:
      altText ??
      withNotes(written.altText, pictures.has('map') ? annotations.notes : [], catalogue),
    strip: stripContent(items, catalogue),
    sizeOnly: subject.shapes.length > 0 ? subject.sizeOnly : null,
    shapeLegend: [
      ...written.shapeLegend,
      ...(onPage && pageMap.hasMercatorCopy ? [{ role: WEB_MAP_COPY, words: onPage.copy }] : []),
    ],
    mapNote: [written.mapNote, onPage?.note].filter(Boolean).join(' '),
    ...credits,
    dataCredits: creditsOf(new Set([...pictures, 'strip'])).credits,
    shownCredits: creditsOnSheet(credits, publishersShown(written, pictures), order),
  };
}

/** After the byline of the house the credits and what made the figure; without map and outlines nobody is credited. */
function creditsOnSheet(
  { credits, shortCredits }: FigureCredits,
  publishers: readonly string[],
  { credits: kind, madeOn, catalogue, style }: FigureOrder,
): string {
  const { app, figure, locale } = catalogue;
  const language = languageOf(catalogue);
  const byline = asSentence(style.byline[language] ?? '');
  const areas = (names: readonly string[]) => (names.length > 0 ? figure.areasBy(names) : '');
  if (kind === 'short') {
    const names = once(publishers.map(inShort));
    const others = names.filter((name) => !shortCredits.some((credit) => credit.includes(name)));
    const before = shortCredits.length > 0 ? style.sourceLine[language] : undefined;
    const line = before
      ? `${before} ${shortCredits.join(', ')}. ${figure.madeWith}`
      : [...shortCredits, app.name].join(', ');
    return [byline, areas(others), line].filter(Boolean).join(' ');
  }
  const made = withWholeDates(figure.made(formatDate(madeOn, locale)));
  const whole = areas(once(publishers.map(withoutBracket)));
  return [byline, whole, ...(credits.length > 0 ? [figure.credits(credits)] : []), made]
    .filter(Boolean)
    .join(' ');
}

/** What a source begins with that names nobody: who published it is not known. */
const NOBODY = 'Widely quoted';

/** Whose areas are in the sums, and under shapes where no outline of that area is measured. */
function publishersShown(
  { items, pair, publishers }: SubjectContent,
  pictures: ReadonlySet<PictureName>,
): readonly string[] {
  const isAll = pictures.has('strip') || pictures.has('multiples');
  const shown = isAll ? items : pictures.has('comparison') && pair ? [pair.first] : [];
  const ofShapes = shown
    .filter(
      ({ role, isMeasured, publishedKm2 }) =>
        role.kind !== 'claim' && (!isMeasured || publishedKm2 !== null),
    )
    .flatMap(({ id }) => areaDefinitions(id).slice(0, 1).flatMap(publishersOf));
  return [...publishers, ...ofShapes].filter((name) => !name.startsWith(NOBODY));
}

/** Without what is said in brackets at its end: "INSEE (quoted at second hand)". */
function withoutBracket(name: string): string {
  const open = name.lastIndexOf(' (');
  return open > 0 && name.endsWith(')') ? name.slice(0, open) : name;
}

/** Who published something, without in what: "US Census Bureau, Gazetteer of 2010". */
function inShort(name: string): string {
  return name.split(/[,;(]/, 1)[0].trim();
}

/** With a full stop, if it has no sign at its end. */
function asSentence(words: string): string {
  return words === '' || /[\p{P}]$/u.test(words) ? words : `${words}.`;
}

/** An alternative text with the words that were put on the map. */
function withNotes(altText: string, notes: readonly Note[], { figure }: Catalogue): string {
  if (notes.length === 0) return altText;
  const words = notes.map(({ text }) => text.replace(/\s+/g, ' '));
  return `${altText} ${figure.altText.notes(words.join('; '))}`;
}

/** The shape as a web map would have moved it. */
const WEB_MAP_COPY: Role = { kind: 'web-map-copy' };

/** More shapes than this cannot be told apart. */
const MOST_ITEMS = 12;

/** As many of them as can be told apart. */
function stripContent(items: readonly StripItem[], catalogue: Catalogue): StripContent {
  const left = items.length - MOST_ITEMS;
  return {
    items: items.slice(0, MOST_ITEMS),
    remark: left > 0 ? catalogue.figure.strip.more(formatNumber(left, catalogue)) : '',
  };
}
