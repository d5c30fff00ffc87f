import { isoToday } from '../isoToday.ts';
import type { Basemap } from '../../draw/ground/basemap.ts';
import type { PackageContent } from '../../figure/formats/package.ts';
import { type FigureSizeName, parseFigureSize } from '../../figure/layout/sizes.ts';
import type { FigureTheme } from '../../draw/palette.ts';
import { describeProductionProblem, describeSizeProblem } from '../../figure/problem.ts';
import { type FigureForm, USUAL_FORM } from '../../figure/order.ts';
import type { BlockChoice, BlockName, TemplateName } from '../../figure/template.ts';
import type { OutputName } from '../../figure/produce.ts';
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
import type { Pressed } from '../../workspace/figurePress.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { figurePress } from './pagePress.ts';
import { pageStyle } from './pageStyle.svelte.ts';
import { NO_OWN_WORDS, type OwnWords, shownWords, type WordField } from './figureWords.ts';

export type SizeChoice = FigureSizeName | 'custom';

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
  language: FigureLanguage = $state('en');
  compareWith: readonly string[] = $state.raw([]);
  own: OwnWords = $state.raw(NO_OWN_WORDS);
  /** The figure as it was last drawn; null before the first. */
  drawn: Made | null = $state.raw(null);
  /** Why the choices give no figure. */
  problem: string | null = $state(null);
  /** What is being made now. */
  busy: OutputName | 'preview' | null = $state(null);
  step: WritingStep = $state('loading');

  /** Whether something was changed while a preview was being drawn. */
  #isOutdated = false;
  /** Counts what is made: what was given up for something newer has nothing more to say. */
  #run = 0;

  constructor(
    readonly workspace: Workspace,
    readonly catalogue: Catalogue,
  ) {}

  readonly size = $derived.by(() => {
    const custom = `${this.customWidth.trim()}x${this.customHeight.trim()}`;
    return parseFigureSize(this.sizeName === 'custom' ? custom : this.sizeName);
  });

  /** What the page shows: places that are compared, or its claim. */
  readonly about: PostedSubject = $derived.by(() => {
    const { claim, yardstick, moved, compared } = this.workspace;
    if (compared.places) {
      return { kind: 'places', compared: compared.places, placements: compared.moved };
    }
    const shape = { yardstick, placement: moved };
    return { kind: 'claim', claim, shape, compareWith: this.compareWith };
  });

  /** The order of the present choices; null if the size is none. */
  readonly order: PostedOrder | null = $derived.by(() => {
    const { workspace, size, theme, language, own, about } = this;
    const { template, blocks, credits, background } = this;
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
      ...own,
      // A pasted report is nowhere but in this browser.
      link: about.kind === 'claim' && workspace.isPasted ? null : location.href,
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

  /** A file of the figure; null if there is none, which `problem` says. */
  async make(output: OutputName, content: PackageContent): Promise<Made | null> {
    const wasDrawing = this.busy === 'preview';
    if (this.busy) this.stop();
    const pressed = await this.#produce(output, output, content);
    if (pressed?.ok && (wasDrawing || this.#isOutdated)) void this.draw();
    return pressed?.ok ? pressed : null;
  }

  stop(): void {
    this.#isOutdated = false;
    figurePress.stop();
  }

  async #produce(
    output: OutputName,
    busy: OutputName | 'preview',
    content?: PackageContent,
  ): Promise<Pressed | null> {
    const { order, size } = this;
    const { style } = pageStyle;
    this.problem = size.ok ? null : describeSizeProblem(size.problem, this.catalogue);
    if (!order) return null;
    const run = ++this.#run;
    this.busy = busy;
    this.step = 'loading';
    // Without a background the figure shows the shapes alone, and says so.
    const { atlas } = this.workspace;
    const looks = figureLook({ ...order, atlas });
    const basemap: Basemap | null = await loadWholeBasemap()
      .then((whole) => (looks ? nearerGround(whole, looks.look, looks.drawnUnits) : whole))
      .catch(() => null);
    if (run !== this.#run) return null;
    const posted = $state.snapshot(order) as PostedOrder;
    const asked = { atlas, basemap, style, order: posted, output, content };
    const pressed = await figurePress.produce(asked, (step) => (this.step = step));
    if (run !== this.#run) return null;
    this.busy = null;
    if (!pressed.ok) this.problem = problemWords(pressed.problem, this.catalogue);
    return pressed;
  }
}

function problemWords(
  problem: Extract<Pressed, { ok: false }>['problem'],
  catalogue: Catalogue,
): string {
  return problem.kind === 'stopped'
    ? catalogue.figureDialog.stopped
    : catalogue.figureDialog.problem(describeProductionProblem(problem, catalogue));
}
