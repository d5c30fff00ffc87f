import { isoToday } from '../isoToday.ts';
import type { Basemap } from '../../draw/ground/basemap.ts';
import {
  type FormatOptions,
  HEEDED_BY,
  parseBleedMm,
  USUAL_OPTIONS,
} from '../../figure/formats/options.ts';
import type { PackageContent } from '../../figure/formats/package.ts';
import { type FigureSizeName, parseFigureSize } from '../../figure/layout/sizes.ts';
import type { FigureTheme } from '../../draw/palette.ts';
import { describeSizeProblem } from '../../figure/problem.ts';
import { type FigureForm, USUAL_FORM } from '../../figure/order.ts';
import type { BlockChoice, BlockName, TemplateName } from '../../figure/template.ts';
import type { OutputName } from '../../figure/produce.ts';
import { usualAudience } from '../../claims/comparisons/audience.ts';
import type { Claim } from '../../claims/claim.ts';
import { REPORTED, type Yardstick } from '../../figure/subject/yardstick.ts';
import { usualYardstick } from '../../figure/subject/usualYardstick.ts';
import { figureLook } from '../../figure/figureLook.ts';
import { loadWholeBasemap } from '../../map/loadBasemap.ts';
import { nearerGround } from '../../map/nearerGround.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type {
  FigureLanguage,
  PostedOrder,
  PostedSubject,
  WritingStep,
} from '../../workspace/figureMessages.ts';
import type { Pressed, PressOrder } from '../../workspace/figurePress.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { AnnotationDesk } from './annotationDesk.svelte.ts';
import { loadPhotographed } from './loadPhotographed.ts';
import { figurePress } from './pagePress.ts';
import { pageStyle } from './pageStyle.svelte.ts';
import type { Photographed } from './photographed.ts';
import type { PreviewView } from './previewView.ts';
import { problemWords } from './problemWords.ts';
import { NO_OWN_WORDS, type OwnWords, shownWords, type WordField } from './figureWords.ts';

export type SizeChoice = FigureSizeName | 'custom';
export type MapKind = 'drawn' | 'page';

type Made = Extract<Pressed, { ok: true }>;

/** The figure that is being made of the workspace's claim: what is chosen, and how it looks. */
export class FigureDesk {
  sizeName: SizeChoice = $state('article');
  customWidth = $state('1200');
  customHeight = $state('800');
  theme: FigureTheme = $state('light');
  template: TemplateName | null = $state(USUAL_FORM.template);
  blocks: BlockChoice = $state.raw(USUAL_FORM.blocks);
  credits: FigureForm['credits'] = $state(USUAL_FORM.credits);
  background: FigureForm['background'] = $state(USUAL_FORM.background);
  /** Whether its map is drawn for it, or is the page's as it is looked at. */
  mapKind: MapKind = $state('drawn');
  language: FigureLanguage = $state('en');
  /** Whether all places are known that a claim can be drawn by. */
  knowsWorld = $state(false);
  compareWith: readonly string[] = $state.raw([]);
  /** Further claims of the report on the same sheet. */
  others: readonly Claim[] = $state.raw([]);
  own: OwnWords = $state.raw(NO_OWN_WORDS);
  textAs: FormatOptions['textAs'] = $state(USUAL_OPTIONS.textAs);
  /** As it is typed; empty for none. */
  bleed = $state('');
  /** How large the preview is looked at. */
  view: PreviewView = $state('fit');
  /** The figure as it was last drawn; null before the first. */
  drawn: Made | null = $state.raw(null);
  /** Why the choices give no figure. */
  problem: string | null = $state(null);
  /** About how many characters of a title fit, where it has more. */
  mostInTitle: number | null = $state(null);
  /** What is being made now. */
  busy: OutputName | 'preview' | null = $state(null);
  step: WritingStep = $state('loading');

  readonly byHand: AnnotationDesk;

  /** Whether something was changed while a preview was being drawn. */
  #isOutdated = false;
  /** Counts what is made: what was given up for something newer has nothing more to say. */
  #run = 0;
  #photographing = new AbortController();

  constructor(
    readonly workspace: Workspace,
    readonly catalogue: Catalogue,
  ) {
    this.byHand = new AnnotationDesk(workspace);
  }

  readonly size = $derived.by(() => {
    const custom = `${this.customWidth.trim()}x${this.customHeight.trim()}`;
    return parseFigureSize(this.sizeName === 'custom' ? custom : this.sizeName);
  });

  /** Millimetres; null if what is typed is no bleed. */
  readonly bleedMm = $derived(
    this.bleed.trim() === '' ? USUAL_OPTIONS.bleedMm : parseBleedMm(this.bleed),
  );

  /** What the claim is drawn by: as somebody wants it, else as is usual. */
  readonly #yardstick: Yardstick = $derived.by(() => {
    const { claim, yardstick } = this.workspace;
    return yardstick.kind === 'reported' ? this.#usualYardstick(claim) : yardstick;
  });

  #usualYardstick(claim: Claim): Yardstick {
    if (!this.knowsWorld) return REPORTED;
    return usualYardstick(claim, this.workspace.audience ?? usualAudience(this.catalogue.locale));
  }

  /** What the page shows: places that are compared, or its claim, and others beside it. */
  readonly about: PostedSubject = $derived.by(() => {
    const { claim, moved, compared } = this.workspace;
    if (compared.places) {
      return { kind: 'places', compared: compared.places, placements: compared.moved };
    }
    const shape = { yardstick: this.#yardstick, placement: moved };
    const { compareWith, others } = this;
    const main = { kind: 'claim' as const, claim, shape, compareWith };
    if (others.length === 0) return main;
    const beside = others.map((other) => ({
      kind: 'claim' as const,
      claim: other,
      shape: { yardstick: this.#usualYardstick(other), placement: null },
      compareWith,
    }));
    return { kind: 'claims', claims: [main, ...beside] };
  });

  /** The order of the present choices, without the page's map; null if the size is none. */
  readonly order: Omit<PostedOrder, 'pageMap'> | null = $derived.by(() => {
    const { workspace, size, theme, language, own, about } = this;
    const { template, blocks, credits, background } = this;
    const annotations = this.byHand.all;
    if (!size.ok) return null;
    return {
      about,
      size: size.size,
      theme,
      language,
      template,
      blocks,
      credits,
      background,
      annotations,
      ...own,
      // A pasted report is nowhere but in this browser.
      link: about.kind !== 'places' && workspace.isPasted ? null : location.href,
      madeOn: isoToday(),
    };
  });

  /** The words that stand on the figure, or will: one's own before those last written. */
  wordsOf(field: WordField): string {
    const written = this.drawn && shownWords(this.drawn.words, this.drawn.facts)[field];
    return this.own[field] ?? written ?? '';
  }

  /** Has a part of the figure, or leaves it out, whatever the template has. */
  setBlock(name: BlockName, isShown: boolean): void {
    this.blocks = { ...this.blocks, [name]: isShown };
  }

  /** Another template begins with what it has. */
  setTemplate(template: TemplateName | null): void {
    this.template = template;
    this.blocks = USUAL_FORM.blocks;
  }

  setWords(field: WordField, words: string | null): void {
    this.own = { ...this.own, [field]: words };
  }

  /** Draws what is chosen now; what is chosen meanwhile is drawn after it. */
  async draw(): Promise<void> {
    if (this.busy) {
      this.#isOutdated = true;
      return;
    }
    do {
      this.#isOutdated = false;
      const pressed = await this.#produce('svg', 'preview');
      if (pressed?.ok) this.drawn = pressed;
    } while (this.#isOutdated && this.problem === null);
  }

  /** Whether what is typed keeps such a file from being made. */
  isRefused(output: OutputName): boolean {
    const outputs: readonly OutputName[] = HEEDED_BY.bleedMm;
    return this.bleedMm === null && outputs.includes(output);
  }

  /** A file of the figure; null if there is none, which `problem` says. */
  async make(output: OutputName, content: PackageContent): Promise<Made | null> {
    const wasDrawing = this.busy === 'preview';
    if (this.busy) this.stop();
    const pressed = await this.#produce(output, output, content);
    if (pressed?.ok && (wasDrawing || this.#isOutdated)) void this.draw();
    return pressed?.ok ? pressed : null;
  }

  /** Ends what is being made, whatever it waits for. */
  stop(): void {
    this.#isOutdated = false;
    if (!this.busy) return;
    this.#run++;
    this.busy = null;
    this.problem = this.catalogue.figureDialog.stopped;
    this.#photographing.abort();
    figurePress.stop();
  }

  async #produce(
    output: OutputName,
    busy: OutputName | 'preview',
    content?: PackageContent,
  ): Promise<Photographed | null> {
    const { order, size, mapKind, textAs } = this;
    const options = { textAs, bleedMm: this.bleedMm ?? USUAL_OPTIONS.bleedMm };
    const { style } = pageStyle;
    this.problem = size.ok ? null : describeSizeProblem(size.problem, this.catalogue);
    if (!order) return null;
    const run = ++this.#run;
    this.busy = busy;
    this.step = 'loading';
    // Without a background the figure shows the shapes alone, and says so.
    const { atlas } = this.workspace;
    const looks = figureLook({ ...order, atlas });
    const whole = await loadWholeBasemap().catch(() => null);
    const basemap =
      whole && looks ? await nearerGround(whole, looks.look, looks.drawnUnits) : whole;
    if (run !== this.#run) return null;
    const plain = { ...($state.snapshot(order) as typeof order), pageMap: null };
    const asked = { atlas, basemap, style, order: plain, output, content, options };
    const onstep = (step: WritingStep) => (this.step = step);
    const pressed =
      mapKind === 'page'
        ? await this.#photographed(asked, whole, onstep).catch(failed)
        : await figurePress.produce(asked, onstep);
    if (run !== this.#run) return null;
    this.busy = null;
    const { problem } = pressed.ok ? { problem: null } : pressed;
    if (problem) this.problem = problemWords(problem, this.catalogue);
    this.mostInTitle = problem?.kind === 'title-too-long' ? problem.most : null;
    return pressed;
  }

  async #photographed(
    asked: PressOrder,
    wholeGround: Basemap | null,
    onstep: (step: WritingStep) => void,
  ): Promise<Photographed> {
    const { signal } = (this.#photographing = new AbortController());
    const photographed = await loadPhotographed();
    const sources = { workspace: this.workspace, wholeGround, press: figurePress };
    return photographed(asked, sources, onstep, signal);
  }
}

function failed(error: unknown): Photographed {
  const found = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { kind: 'failed', found } };
}
