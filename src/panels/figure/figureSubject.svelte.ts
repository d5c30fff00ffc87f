import { usualAudience } from '../../claims/comparisons/audience.ts';
import type { Claim } from '../../claims/claim.ts';
import { REPORTED, type Yardstick } from '../../figure/subject/yardstick.ts';
import { usualYardstick } from '../../figure/subject/usualYardstick.ts';
import { languageOf } from '../../figure/style/styledCatalogue.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureLanguage, PostedSubject } from '../../workspace/figureMessages.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { NO_OWN_WORDS, type OwnWords, type WordField } from './figureWords.ts';
import { pageFigures } from './pageFigures.svelte.ts';

const NONE: readonly string[] = [];

/** Claims of pasted reports have the same ids in each of them. */
const claimKey = ({ id, quote }: Claim) => `${id} ${quote ?? ''}`;

/** What is known of the report on the page besides its claim. */
export interface ShownReport {
  readonly others: readonly Claim[];
  /** Null of the built-in one. */
  readonly language: FigureLanguage | null;
}

/** What the figure is about, and what is kept for that alone. */
export class FigureSubject {
  /** Whether all places are known that a claim can be drawn by. */
  knowsWorld = $state(false);

  constructor(
    readonly workspace: Workspace,
    readonly catalogue: Catalogue,
    readonly report: () => ShownReport,
  ) {}

  /** What it is kept by, whatever is corrected in the claim. */
  readonly key = $derived.by(() => {
    const { compared, asReported } = this.workspace;
    if (!compared.places) return claimKey(asReported);
    return [...compared.places.laidIds, compared.places.groundId].join(' ');
  });

  /** Places that the claim is compared with besides. */
  get compareWith(): readonly string[] {
    return pageFigures.compareWith[this.key] ?? NONE;
  }

  set compareWith(placeIds: readonly string[]) {
    pageFigures.compareWith = { ...pageFigures.compareWith, [this.key]: placeIds };
  }

  /** Further claims of the report on the same sheet, in its order. */
  readonly others: readonly Claim[] = $derived.by(() => {
    const chosen = pageFigures.beside[this.key] ?? NONE;
    return this.report().others.filter((claim) => chosen.includes(claimKey(claim)));
  });

  /** Has another claim on the sheet, or leaves it out. */
  setBeside(claim: Claim, isChosen: boolean): void {
    const others = this.others.filter((other) => other !== claim);
    const keys = [...others, ...(isChosen ? [claim] : [])].map(claimKey);
    pageFigures.beside = { ...pageFigures.beside, [this.key]: keys };
  }

  /** What the page shows: places that are compared, or its claim, and others beside it. */
  readonly about: PostedSubject = $derived.by(() => {
    const { claim, moved, compared, yardstick } = this.workspace;
    if (compared.places) {
      return { kind: 'places', compared: compared.places, placements: compared.moved };
    }
    // What the claim is drawn by: as somebody wants it, else as is usual.
    const wanted = yardstick.kind === 'reported' ? this.#usualYardstick(claim) : yardstick;
    const shape = { yardstick: wanted, placement: moved };
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

  #usualYardstick(claim: Claim): Yardstick {
    if (!this.knowsWorld) return REPORTED;
    return usualYardstick(claim, this.workspace.audience ?? usualAudience(this.catalogue.locale));
  }

  /** As somebody wants it, else that of its report. */
  readonly language: FigureLanguage = $derived.by(
    () => pageFigures.choices.language ?? this.report().language ?? languageOf(this.catalogue),
  );

  /** Own words are about the claims as they stand on the figure, in its language: they may be untrue of any others. */
  readonly #wordsKey = $derived.by(() => {
    const { about, language } = this;
    if (about.kind === 'places') return `${language} ${this.key}`;
    const parts = about.kind === 'claims' ? about.claims : [about];
    return JSON.stringify([language, ...parts.map(({ claim }) => claim)]);
  });

  readonly own: OwnWords = $derived.by(() => pageFigures.words[this.#wordsKey] ?? NO_OWN_WORDS);

  setWords(field: WordField, words: string | null): void {
    const own = { ...this.own, [field]: words };
    pageFigures.words = { ...pageFigures.words, [this.#wordsKey]: own };
  }
}
