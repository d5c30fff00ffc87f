import { type Claim, NO_CLAIM } from '../claims/claim.ts';
import { writtenQuantity } from '../claims/writtenQuantity.ts';
import type { Language } from '../claims/reading/readClaim.ts';
import { unreadLanguage } from '../claims/words/unreadLanguage.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { ReadPage } from '../files/readHtml.ts';
import type { ReadReport } from '../files/readReportFile.ts';
import { inSlices } from './inSlices.ts';
import { pageBeside, pageWith } from './claimPages.ts';
import { properNames } from '../claims/reading/properNames.ts';
import { entryMaker } from './makeEntry.ts';
import { type Reading, Reader, type Taking } from './reader.ts';
import { type ReportEntry, withCorrected, withNameAs } from './readingEntry.ts';
import { citationsOf, NO_REPORT, type PastedReport } from './readingReport.ts';
import type { Correction, FoundReading, KeptReading } from './readKept.ts';
import { keepReading, type NotKept, takeKeptReading } from './readingStorage.ts';
import type { SetAside } from './setAside.ts';
import type { Workspace } from './workspace.svelte.ts';

/** More claims than these and the selected one cannot be told apart on one sheet. */
const MOST_OTHERS = 11;

/** A report that somebody pasted: its text, its claims, and which of them the page shows. */
export class ReadingDesk {
  /** What is being typed; becomes the report once it is read. */
  draft: PastedReport = $state.raw(NO_REPORT);
  report: PastedReport | null = $state.raw(null);
  /** The report's; null without one. */
  language: Language | null = $state(null);
  entries: readonly ReportEntry[] = $state.raw([]);
  /** How many words the report has. */
  words = $state(0);
  selectedKey: string | null = $state(null);
  /** Whether the page shows the report instead of the built-in one. */
  isOpen = $state(false);
  /** How much of the text is read, 0 to 1; null while nothing is being read. */
  progress: number | null = $state(null);
  /** Whether a file or a pasted page is being turned into text. */
  isTaking = $state(false);
  /** Why the last reading came to nothing. */
  failure: string | null = $state(null);
  /** Keys of names whose place a person has confirmed. */
  confirmed: readonly string[] = $state.raw([]);
  /** The claim that was dismissed last and can come back with one click. */
  lastDismissed: string | null = $state(null);
  /** What in corrections of an earlier visit was not understood, and so is not in force. */
  refused: readonly string[] = $state.raw([]);
  /** What a reload would lose, and why. */
  notKept: NotKept | null = $state.raw(null);
  /** What an earlier visit kept, is not understood and has no room elsewhere: it is not replaced. */
  left: SetAside | null = $state.raw(null);

  readonly counted = $derived(this.entries.filter(({ isDismissed }) => !isDismissed));
  readonly #at = $derived(this.counted.findIndex(({ key }) => key === this.selectedKey));
  readonly selected: ReportEntry | null = $derived(this.counted[this.#at] ?? null);
  /** Which of the counted are shown: those around the selected one. */
  readonly page = $derived(pageWith(this.#at, this.counted.length));
  readonly shown = $derived(this.counted.slice(this.page.from, this.page.to));
  /** Claims beside the selected one, as many as one sheet has room for. */
  readonly others: readonly Claim[] = $derived(
    this.shown
      .filter(({ key }) => key !== this.selectedKey)
      .slice(0, MOST_OTHERS)
      .map(({ claim }) => claim),
  );
  readonly #reader = new Reader();
  #takings = 0;
  /** Names are taken for places one after the other. */
  #naming: Promise<void> = Promise.resolve();

  constructor(
    readonly workspace: Workspace,
    readonly catalogue: Catalogue,
  ) {
    workspace.findWritten = writtenQuantity;
  }

  /** Resolves when texts can be read without a network. */
  whenReady(): Promise<void> {
    return this.#reader.whenReady();
  }

  /** Reads the draft and opens it as the report; whether it came to that. */
  async read(): Promise<boolean> {
    const report = { ...this.draft, text: this.draft.text.replace(/\r\n?/g, '\n') };
    if (!(await this.#take(report, null))) return false;
    this.draft = report;
    this.#look(this.entries[0]?.key ?? null);
    return true;
  }

  /** The text of a file, which is not taken as the draft yet. */
  fileText(file: File): Promise<Taking<ReadReport>> {
    return this.#taking(() => this.#reader.takeFile(file));
  }

  /** The words of a page that was pasted. */
  pastedText(html: string): Promise<Taking<ReadPage>> {
    return this.#taking(() => this.#reader.takePasted(html));
  }

  /** Ends what is being read or taken. */
  stop(): void {
    this.#reader.stop();
  }

  /** Brings back what an earlier visit left; the report too, if it was on the page. */
  async restore(mayOpen: boolean): Promise<void> {
    const { found: kept, left } = takeKeptReading();
    this.left = left;
    if (!kept) return;
    this.draft = kept.draft ?? kept.report ?? NO_REPORT;
    const { report } = kept;
    if (!report || !(await this.#take(report, kept))) return;
    const known = this.counted.find(({ key }) => key === kept.selectedKey);
    this.selectedKey = (known ?? this.counted[0])?.key ?? null;
    if (mayOpen && kept.isOpen) this.#open();
  }

  /** The page shows the report again. */
  open(): void {
    this.#look(this.selectedKey ?? this.counted[0]?.key ?? null);
  }

  backToFirst(): void {
    this.isOpen = false;
    const { workspace } = this;
    workspace.selectedPlaceId = null;
    workspace.snapBack();
    workspace.open(workspace.builtIn);
  }

  select(key: string): void {
    if (key !== this.selectedKey) this.#look(key);
  }

  /** Shows the next claims, or with -1 those before, and selects the first of them. */
  turnPage(by: 1 | -1): void {
    const next = pageBeside(this.page, by, this.counted.length);
    if (next !== null) this.select(this.counted[next].key);
  }

  dismiss(key: string): void {
    const at = this.counted.findIndex((entry) => entry.key === key);
    this.#change(key, (entry) => ({ ...entry, isDismissed: true }));
    this.lastDismissed = key;
    const next = this.counted[Math.min(Math.max(at, 0), this.counted.length - 1)];
    if (key === this.selectedKey || !this.selected) this.#look(next?.key ?? null);
  }

  bringBack(key: string): void {
    this.#change(key, (entry) => ({ ...entry, isDismissed: false }));
    this.lastDismissed = null;
    this.#look(key);
  }

  /** Takes a name for a place, wherever the report has the name. */
  confirmName(nameKey: string, placeId: string): void {
    if (!this.confirmed.includes(nameKey)) this.confirmed = [...this.confirmed, nameKey];
    const { shown } = this;
    const named = (entry: ReportEntry) => withNameAs(entry, nameKey, placeId);
    this.entries = this.entries.map((entry) => (shown.includes(entry) ? named(entry) : entry));
    if (this.selected) this.workspace.correct(this.selected.corrected);
    this.#naming = this.#naming.then(() => this.#changeInSlices(named));
  }

  /** Changes all entries without holding up the page; one that somebody changes meanwhile, too. */
  async #changeInSlices(change: (entry: ReportEntry) => ReportEntry): Promise<void> {
    const { report, entries } = this;
    const changed = await inSlices(mapped(entries, change), () => this.report === report);
    if (!changed || this.report !== report) return;
    this.entries = this.entries.map((entry, i) =>
      entry === entries[i] ? changed[i] : change(entry),
    );
  }

  /** The selected entry follows what is corrected on the page. */
  follow(): void {
    const { corrected, isPasted } = this.workspace;
    const entry = this.selected;
    if (!this.isOpen || !isPasted || !entry || entry.corrected === corrected) return;
    if (entry.corrected.id === corrected.id) {
      this.#change(entry.key, (old) => withCorrected(old, corrected));
    }
  }

  /** The page has turned to the built-in report, as when an address of its own is opened. */
  noticeFirstReport(): void {
    if (this.isOpen && !this.workspace.isPasted) this.isOpen = false;
  }

  /** What a reload would lose. */
  toKeep(): KeptReading {
    const { report, draft, entries } = this;
    const dismissed = entries.filter(({ isDismissed }) => isDismissed).map(({ key }) => key);
    const changed = entries.filter(({ claim, asReported }) => claim !== asReported);
    return {
      isOpen: this.isOpen,
      report,
      draft: report && isSame(draft, report) ? null : draft,
      selectedKey: this.selectedKey,
      dismissed,
      corrections: Object.fromEntries(
        changed.map(({ key, corrected }) => [key, partsOf(corrected)]),
      ),
      confirmed: this.confirmed,
    };
  }

  keep(kept: KeptReading): void {
    this.notKept = this.left ? { what: 'report', why: 'no-room' } : keepReading(kept);
  }

  async #taking<T>(take: () => Promise<T>): Promise<T> {
    const mine = ++this.#takings;
    this.isTaking = true;
    const taken = await take();
    if (mine === this.#takings) this.isTaking = false;
    return taken;
  }

  /** Reads a report and takes it in, with what was kept of its claims; whether it came to that. */
  async #take(report: PastedReport, kept: FoundReading | null): Promise<boolean> {
    const { text, publishedOn } = report;
    this.failure = null;
    this.progress = 0;
    const options = publishedOn === '' ? {} : { reportDate: publishedOn };
    const makeEntry = entryMaker(citationsOf(report)[0] ?? null, properNames(text), kept);
    const entries: ReportEntry[] = [];
    let words = 0;
    // Entries are made as claims come in: of a long report, all at once would hold up the page.
    const reading = await this.#reader.read(text, options, (part) => {
      for (const claim of part.claims) entries.push(makeEntry(claim));
      words += part.words;
      this.progress = part.done / Math.max(1, text.length);
    });
    this.progress = null;
    if (!reading.ok) {
      this.failure = this.#whyNot(reading);
      return false;
    }
    this.report = report;
    this.language = reading.language;
    // A claim at the same place of the report before would be followed into this one.
    this.selectedKey = null;
    this.entries = entries;
    this.words = words;
    this.confirmed = kept?.confirmed ?? [];
    this.lastDismissed = null;
    this.refused = kept?.refused ?? [];
    return true;
  }

  /** Null if it was stopped. */
  #whyNot(reading: Reading & { ok: false }): string | null {
    if (reading.why === 'failed') return this.catalogue.reading.dialog.failed(reading.found);
    return reading.why === 'unread' ? unreadLanguage(reading.looksLike, this.catalogue) : null;
  }

  #change(key: string, change: (entry: ReportEntry) => ReportEntry): void {
    this.entries = this.entries.map((entry) => (entry.key === key ? change(entry) : entry));
  }

  /** Shows a claim, and the map where it is about. */
  #look(key: string | null): void {
    this.selectedKey = key;
    this.#open();
    this.workspace.compared.close();
    this.workspace.selectedPlaceId = null;
    this.workspace.snapBack();
  }

  #open(): void {
    this.isOpen = true;
    const entry = this.selected;
    this.workspace.open(entry?.asReported ?? NO_CLAIM, entry?.corrected ?? NO_CLAIM);
  }
}

function isSame(a: PastedReport, b: PastedReport): boolean {
  return (Object.keys(NO_REPORT) as (keyof PastedReport)[]).every((key) => a[key] === b[key]);
}

function* mapped<Item>(items: readonly Item[], change: (item: Item) => Item): Generator<Item> {
  for (const item of items) yield change(item);
}

function partsOf(claim: Claim): Correction {
  const { area, alsoStated, comparisons, places, who, whoKind, statedOn } = claim;
  return { area, alsoStated, comparisons, places, who, whoKind, statedOn };
}
