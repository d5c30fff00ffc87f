import { isoToday } from '../isoToday.ts';
import type { Basemap } from '../../draw/ground/basemap.ts';
import { HEEDED_BY, parseBleedMm, USUAL_OPTIONS } from '../../figure/formats/options.ts';
import type { PackageContent } from '../../figure/formats/package.ts';
import { parseFigureSize } from '../../figure/layout/sizes.ts';
import { describeSizeProblem } from '../../figure/problem.ts';
import { USUAL_FORM } from '../../figure/order.ts';
import type { BlockName, TemplateName } from '../../figure/template.ts';
import type { OutputName } from '../../figure/produce.ts';
import { figureLook } from '../../figure/figureLook.ts';
import { loadWholeBasemap } from '../../map/loadBasemap.ts';
import { nearerGround } from '../../map/nearerGround.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { PostedOrder, WritingStep } from '../../workspace/figureMessages.ts';
import type { Pressed, PressOrder } from '../../workspace/figurePress.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { AnnotationDesk } from './annotationDesk.svelte.ts';
import { parseCustomSize } from './customSize.ts';
import { FigureSubject, type ShownReport } from './figureSubject.svelte.ts';
import { loadPhotographed } from './loadPhotographed.ts';
import { type FigureChoices, pageFigures } from './pageFigures.svelte.ts';
import { figurePress } from './pagePress.ts';
import { pageStyle } from './pageStyle.svelte.ts';
import type { Photographed } from './photographed.ts';
import { problemWords } from './problemWords.ts';
import { shownWords, type WordField } from './figureWords.ts';

type Made = Extract<Pressed, { ok: true }>;

/** The figure that is being made of the workspace's claim: what is chosen, and how it looks. */
export class FigureDesk {
  /** The figure as it was last drawn; null before the first. */
  drawn: Made | null = $state.raw(null);
  /** Why the choices give no figure. */
  problem: string | null = $state(null);
  /** About how many characters of a title fit, where it has more. */
  mostInTitle: number | null = $state(null);
  /** What is being made now. */
  busy: OutputName | 'preview' | null = $state(null);
  step: WritingStep = $state('loading');

  readonly subject: FigureSubject;
  readonly byHand: AnnotationDesk;

  /** Whether something was changed while a preview was being drawn. */
  #isOutdated = false;
  /** Counts what is made: what was given up for something newer has nothing more to say. */
  #run = 0;
  #photographing = new AbortController();

  constructor(
    readonly workspace: Workspace,
    readonly catalogue: Catalogue,
    report: () => ShownReport,
  ) {
    this.subject = new FigureSubject(workspace, catalogue, report);
    this.byHand = new AnnotationDesk(workspace, this.subject);
  }

  get choices(): FigureChoices {
    return pageFigures.choices;
  }

  readonly size = $derived.by(() => {
    const { sizeName, custom } = this.choices;
    return sizeName === 'custom' ? parseCustomSize(custom) : parseFigureSize(sizeName);
  });

  /** Millimetres; null if what is typed is no bleed. */
  readonly bleedMm = $derived.by(() => {
    const { bleed } = this.choices;
    return bleed.trim() === '' ? USUAL_OPTIONS.bleedMm : parseBleedMm(bleed);
  });

  /** Only a claim alone can be drawn on the page's map. */
  get mapKind(): FigureChoices['mapKind'] {
    return this.subject.about.kind === 'claim' ? this.choices.mapKind : 'drawn';
  }

  /** The order of the present choices, without the page's map; null if the size is none. */
  readonly order: Omit<PostedOrder, 'pageMap'> | null = $derived.by(() => {
    const { workspace, size } = this;
    const { own, about, language } = this.subject;
    const { theme, template, blocks, credits, background } = this.choices;
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
    return this.subject.own[field] ?? written ?? '';
  }

  /** Has a part of the figure, or leaves it out, whatever the template has. */
  setBlock(name: BlockName, isShown: boolean): void {
    this.choices.blocks = { ...this.choices.blocks, [name]: isShown };
  }

  /** Another template begins with what it has. */
  setTemplate(template: TemplateName | null): void {
    this.choices.template = template;
    this.choices.blocks = USUAL_FORM.blocks;
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

  #sizeProblem(): string | null {
    const { size, catalogue } = this;
    if (size.ok) return null;
    // Who types numbers is not told the names that the command knows.
    return size.problem.kind === 'unknown-size'
      ? catalogue.figureDialog.notSize[this.choices.custom.unit](size.problem.found)
      : describeSizeProblem(size.problem, catalogue);
  }

  async #produce(
    output: OutputName,
    busy: OutputName | 'preview',
    content?: PackageContent,
  ): Promise<Photographed | null> {
    const { order, mapKind } = this;
    const { textAs } = this.choices;
    const options = { textAs, bleedMm: this.bleedMm ?? USUAL_OPTIONS.bleedMm };
    const { style } = pageStyle;
    this.problem = this.#sizeProblem();
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
