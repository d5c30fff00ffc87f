import { type FigureContent, figureContent } from './content.ts';
import { layOutRoomy } from './layout/layOutRoomy.ts';
import type { SheetProblem } from './layout/layOutSheet.ts';
import type { LeftOut, Sheet } from './layout/sheet.ts';
import type { MapScene } from '../draw/map/mapScene.ts';
import { boundsOfAll } from '../draw/map/subject.ts';
import { groundAspect } from '../draw/view/groundAspect.ts';
import type { FigureOrder } from './order.ts';
import { figurePalette } from './style/figurePalette.ts';
import { styledCatalogue } from './style/styledCatalogue.ts';
import type { FigureProblem } from './problem.ts';
import { type Treated, treated } from './subject/subjects.ts';
import {
  type BlockChoice,
  type BlockName,
  blocksOf,
  type PictureName,
  PICTURES,
  usualTemplate,
} from './template.ts';
import type { MeasureFont } from '../draw/text/font.ts';
import { measureText, missingGlyphs } from '../draw/text/metrics.ts';
import { NO_OWN_FACES, type OwnFaces } from '../draw/text/ownFaces.ts';

/** A figure before it is drawn: what it says and where everything stands. */
export interface FigurePlan {
  readonly ok: true;
  /** What its subject shows and says, which nothing of the layout changes. */
  readonly found: Treated;
  readonly content: FigureContent;
  /** What the map is drawn from, if the sheet has one. */
  readonly scene: MapScene;
  readonly sheet: Sheet;
  /** What its template has, and what was chosen. */
  readonly blocks: ReadonlySet<BlockName>;
  readonly measure: MeasureFont;
}

export type PlannedFigure = FigurePlan | { readonly ok: false; readonly problem: FigureProblem };

/** What is known of a figure before it is planned. */
interface Known {
  /** Places whose names have no room on the map: the legend has them. */
  readonly unlabelledIds?: readonly string[];
  /** Those of the order's style. */
  readonly ownFaces?: OwnFaces;
  /** What its subject shows and says. */
  readonly found?: Treated;
}

/** Words and layout of the figure as ordered, or why it cannot be made. */
export function planFigure(
  asked: FigureOrder,
  { unlabelledIds = [], ownFaces = NO_OWN_FACES, found: known }: Known = {},
): PlannedFigure {
  // From here on words are as the house has them, and nothing below knows whose they are.
  const order = { ...asked, catalogue: styledCatalogue(asked.catalogue, asked.style) };
  const { size, template, blocks: choice, pageMap } = order;
  const found = known ?? treated(order);
  if (!found.ok) return found;
  const { subject, written } = found;
  if (written.items.length === 0) return refused({ kind: 'nothing-to-draw' });
  const bounds = boundsOfAll(subject.extent);
  const has = {
    map: bounds !== null || pageMap !== null,
    comparison: written.pair !== null,
    multiples: written.panels.length > 0,
    strip: true,
  };
  const chosen = blocksOf(template ?? (pageMap ? 'map' : usualTemplate(has, size)), {
    ...stripOf(order),
    ...choice,
  });
  // That a reader has changed a claim is said whatever is left out.
  const blocks = written.isChanged ? new Set([...chosen, 'reports' as const]) : chosen;
  const mapAspect = pageMap
    ? pageMap.look.widthPx / pageMap.look.heightPx
    : bounds && groundAspect(bounds);
  // What the page names as somebody asks for it stands in the legend.
  const inLegend = pageMap ? [...written.regionLegend.keys()] : unlabelledIds;
  const isSmall = template === null && has.map && choice.map === undefined && !blocks.has('map');
  const bySize: readonly LeftOut[] = isSmall ? [{ block: 'map', why: 'by-size' }] : [];
  const plan = planned({ order, found, blocks, mapAspect, inLegend, ownFaces, bySize });
  let pictures: ReadonlySet<PictureName> = new Set(PICTURES.filter((name) => blocks.has(name)));
  let made = plan(pictures);
  // What has no room, or stands in, is known when it is laid out: only what is there is credited.
  for (let i = 0; made.ok && i < MOST_PLANS && !isSame(made.sheet.pictures, pictures); i++) {
    const shown = made.sheet.pictures;
    pictures = i + 1 < MOST_PLANS ? shown : new Set([...pictures, ...shown]);
    made = plan(pictures);
  }
  return made;
}

/** After so many the credits of all that was there in one of them stand on the figure. */
const MOST_PLANS = 3;

function isSame<Name>(one: ReadonlySet<Name>, other: ReadonlySet<Name>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}

interface Planned {
  readonly order: FigureOrder;
  readonly found: Extract<Treated, { readonly ok: true }>;
  readonly blocks: ReadonlySet<BlockName>;
  readonly mapAspect: number | null;
  /** Places whose colours the legend has to explain. */
  readonly inLegend: readonly string[];
  readonly ownFaces: OwnFaces;
  /** What a sheet of its size has only when asked for. */
  readonly bySize: readonly LeftOut[];
}

/** Plans a figure on which those pictures are credited. */
function planned(asked: Planned) {
  const { order, found, blocks, mapAspect, inLegend, ownFaces, bySize } = asked;
  const { subject, written } = found;
  const { size, catalogue, theme, style } = order;
  const palette = figurePalette(order);
  const measure = remembered((text, font) => measureText(text, font, ownFaces));
  const noted = order.annotations.notes.map(({ text }) => text);
  const scene: MapScene = { ...order, palette, subject };
  return (pictures: ReadonlySet<PictureName>): PlannedFigure => {
    const content = withSettableQuote(
      withLegendOf(inLegend, figureContent(order, subject, written, pictures)),
      ownFaces,
    );
    const missing = missingGlyphs([wordsOf(content), ...noted].join('\n'), ownFaces);
    if (missing.length > 0) return refused({ kind: 'missing-letters', found: missing });
    if (!blocks.has('credits') && content.owedCredits.length > 0) {
      return refused({ kind: 'credits-owed', credits: content.owedCredits });
    }
    const laidOut = layOutRoomy({
      ...size,
      content,
      blocks,
      mapAspect,
      palette,
      theme,
      style,
      measure,
      catalogue,
    });
    if (!laidOut.ok) return refused(figureProblem(laidOut.problem, content, order));
    const sheet = { ...laidOut.sheet, leftOut: [...laidOut.sheet.leftOut, ...bySize] };
    const shown = sheet.hasNoteUnder ? withoutNote(scene) : scene;
    return { ok: true, found, content, scene: shown, sheet, blocks, measure };
  };
}

/** Further places that are asked for stand in the strip. */
function stripOf({ about, template }: FigureOrder): BlockChoice {
  const claims = about.kind === 'claim' ? [about] : about.kind === 'claims' ? about.claims : [];
  const areAskedFor = claims.some(({ compareWith }) => compareWith.length > 0);
  return template === null && areAskedFor ? { strip: true } : {};
}

function withLegendOf(placeIds: readonly string[], content: FigureContent): FigureContent {
  const entries = placeIds.flatMap((id) => content.regionLegend.get(id) ?? []);
  return { ...content, shapeLegend: [...content.shapeLegend, ...entries] };
}

/** What is said under the map is not said on it. */
function withoutNote(scene: MapScene): MapScene {
  return { ...scene, subject: { ...scene.subject, sizeOnly: null } };
}

/** A sentence with letters that no face has is not quoted. */
function withSettableQuote(content: FigureContent, ownFaces: OwnFaces): FigureContent {
  const { quoting, whole } = content.standfirst;
  if (quoting === whole || missingGlyphs(quoting, ownFaces).length === 0) return content;
  return { ...content, standfirst: { ...content.standfirst, quoting: whole } };
}

function refused(problem: FigureProblem): PlannedFigure {
  return { ok: false, problem };
}

/** The many ways to lay out a sheet measure the same words again and again. */
function remembered(measure: MeasureFont): MeasureFont {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font.family} ${font.weight} ${font.isItalic ?? false} ${text}`;
    let ems = known.get(key);
    if (ems === undefined) known.set(key, (ems = measure(text, { ...font, sizePx: 1 })));
    return ems * font.sizePx;
  };
}

/** All words that are set, for a look at their letters. */
function wordsOf(content: FigureContent): string {
  const { title, standfirst, checks, shapeLegend, regionLegend, strip } = content;
  return [
    ...title.map(({ text }) => text),
    ...new Set(Object.values(standfirst)),
    ...checks.flatMap(({ title, sum, better }) => [title, sum, better ?? '']),
    ...[...shapeLegend, ...regionLegend.values()].map(({ words }) => words),
    ...strip.items.map(({ name }) => name),
    ...content.notes,
    ...content.reports,
    content.shownCredits,
  ].join('\n');
}

function figureProblem(
  problem: SheetProblem,
  { title }: FigureContent,
  { size }: FigureOrder,
): FigureProblem {
  if (problem.kind === 'title-too-long') {
    const found = title.reduce((sum, { text }) => sum + text.length, 0);
    return {
      kind: problem.kind,
      found,
      most: Math.floor((found * problem.fittingShare) / 10) * 10,
    };
  }
  const filePx = (px: number) => Math.round(px * size.pixelRatio);
  return {
    kind: 'too-small',
    widthPx: filePx(size.widthPx),
    heightPx: filePx(size.heightPx ?? size.widthPx),
  };
}
