import { isoToday } from '../isoToday.ts';
import { claimReviews, jsonLdText } from '../../claims/publish/claimReview.ts';
import { speakerType } from '../../claims/publish/publishedClaim.ts';
import { suggestRating } from '../../claims/publish/rating.ts';
import { MOST_BLEED_MM } from '../../figure/formats/options.ts';
import { type OutputName, OUTPUTS } from '../../figure/produce.ts';
import { formatNumber } from '../../measure/format.ts';
import { saveFile } from '../saveFile.ts';
import type { FigureDesk } from './figureDesk.svelte.ts';
import { pageFigures } from './pageFigures.svelte.ts';

/** What leaves the dialog. */
export type Action = OutputName | 'image' | 'text';

/** What was done, said beside the buttons that do it. */
interface Said {
  readonly by: Action;
  readonly words: string;
}

/** Makes the files of a figure and copies what is copied. */
export class FigureFiles {
  said: Said | null = $state.raw(null);
  /** What waits for an answer: a note is not on the map yet. */
  asked: (() => Promise<void>) | null = $state.raw(null);
  /** Whether the person stands by the rating. */
  isConfirmed = $state(false);

  constructor(readonly desk: FigureDesk) {}

  /** Of places that are compared nobody has said anything. */
  readonly rating = $derived.by(() => {
    const { subject, workspace, catalogue } = this.desk;
    return subject.about.kind === 'claim' ? suggestRating(workspace.checks, catalogue) : null;
  });

  download(output: OutputName): void {
    this.#ask(() => this.#download(output));
  }

  copyImage(): void {
    this.#ask(() => this.#copyImage());
  }

  async copyText(words: string, copied: string): Promise<void> {
    this.said = null;
    try {
      await navigator.clipboard.writeText(words);
      this.#say('text', copied);
    } catch {
      this.#say('text', this.desk.catalogue.figureDialog.copyFailed);
    }
  }

  /** Goes on with what waited. */
  async answer(): Promise<void> {
    const { asked } = this;
    this.asked = null;
    await asked?.();
  }

  #ask(act: () => Promise<void>): void {
    this.said = null;
    this.asked = null;
    if (this.desk.byHand.isPending) this.asked = act;
    else void act();
  }

  #say(by: Action, words: string): void {
    this.said = { by, words };
  }

  async #download(output: OutputName): Promise<void> {
    const { desk } = this;
    const { catalogue } = desk;
    const text = catalogue.figureDialog;
    if (desk.isRefused(output)) {
      return this.#say(output, text.notBleed(desk.choices.bleed, MOST_BLEED_MM));
    }
    const reviewed = this.#review();
    if (output === 'zip' && 'problems' in reviewed) return this.#say(output, reviewed.problems);
    const claimReview = 'text' in reviewed ? reviewed.text : null;
    const made = await desk.make(output, { claimReview });
    if (!made) return;
    saveFile(made.fileName, OUTPUTS[output].mediaType, made.bytes);
    const megabytes = formatNumber(made.bytes.length / 1e6, {
      locale: catalogue.locale,
      significant: 2,
    });
    this.#say(output, text.saved(made.fileName, catalogue.exporting.megabytes(megabytes)));
  }

  async #copyImage(): Promise<void> {
    const { exporting } = this.desk.catalogue;
    const made = await this.desk.make('png', { claimReview: null });
    if (!made) return;
    try {
      const png = new Blob([made.bytes as BlobPart], { type: OUTPUTS.png.mediaType });
      await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })]);
      this.#say('image', exporting.copied);
    } catch (error) {
      this.#say('image', exporting.copyFailed(error instanceof Error ? error.message : ''));
    }
  }

  /** The ClaimReview that the person has confirmed, null without; or what is missing from it. */
  #review(): { readonly text: string | null } | { readonly problems: string } {
    const { rating } = this;
    if (!this.isConfirmed || !rating) return { text: null };
    const { workspace, catalogue } = this.desk;
    const { claim, checks, information } = workspace;
    const published = {
      claim,
      span: null,
      checks,
      information,
      speaker: speakerType(claim),
      rating,
    };
    const details = {
      organisation: { name: pageFigures.organisation, url: null, logoUrl: null },
      url: null,
      publishedOn: isoToday(),
      language: catalogue.locale,
    };
    const reviews = claimReviews([published], details, catalogue);
    if (reviews.ok) return { text: jsonLdText(reviews.jsonLd) };
    const { problems } = catalogue.publish;
    return { problems: reviews.problems.map((p) => problems[p.field](p.found)).join(' ') };
  }
}
