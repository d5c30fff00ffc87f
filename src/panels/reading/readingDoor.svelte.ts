import type { Catalogue } from '../../text/catalogue.ts';
import { lazily } from '../../workspace/lazily.ts';
import { loadGazetteer } from '../../workspace/loadGazetteer.ts';
import { hasKeptReading } from '../../workspace/readingStorage.ts';
import type { ReadingDesk } from '../../workspace/readingDesk.svelte.ts';
import { listSetAside, removeSetAside, type SetAside } from '../../workspace/setAside.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';

type Parts = Omit<typeof import('./room.ts'), 'ReadingDesk'>;

export interface LoadFailure {
  readonly found: string;
  readonly retry: () => Promise<void>;
}

/** What is typed is kept when nothing more has been typed for so long. */
const KEEP_AFTER_MS = 400;

/** The way to reading reports, whose code and worker are fetched after the first screen. */
export class ReadingDoor {
  room: (Parts & { readonly desk: ReadingDesk }) | null = $state.raw(null);
  /** Whether the dialog that takes a report is open. */
  isAsking = $state(false);
  /** A file that was dropped on the page. */
  dropped: File | null = $state.raw(null);
  failure: LoadFailure | null = $state.raw(null);
  /** What earlier visits kept and what cannot be read of it, until a person deletes it. */
  setAside: readonly SetAside[] = $state.raw([]);
  /** Until the kept report is back, nothing may take its place. */
  #isRestoring = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keep: (() => void) | null = null;

  /**
   * Fetches the code and brings back the report of an earlier visit, whoever asks first: what is kept
   * would be lost otherwise. The page turns to it unless the address asks for something else.
   */
  readonly #load = lazily(async () => {
    const [room] = await Promise.all([import('./room.ts'), loadGazetteer()]);
    const { ReadingDesk, ...parts } = room;
    const { claim, builtIn } = this.workspace;
    const desk = new ReadingDesk(this.workspace, this.catalogue);
    this.#isRestoring = true;
    this.room = { ...parts, desk };
    await desk.restore(claim === builtIn);
    this.#isRestoring = false;
    this.#listSetAside();
  });

  constructor(
    readonly workspace: Workspace,
    readonly catalogue: Catalogue,
  ) {}

  /** Resolves when reports can be read without a network. */
  async prepare(): Promise<void> {
    await this.#load();
    await this.room?.desk.whenReady();
  }

  /** Opens the dialog that takes a report. */
  async ask(dropped: File | null = null): Promise<void> {
    if (!(await this.#isLoaded(() => this.ask(dropped)))) return;
    this.dropped = dropped;
    this.isAsking = true;
  }

  /** Brings back the report of an earlier visit, if there is one. */
  async restore(): Promise<void> {
    if (hasKeptReading()) await this.#isLoaded(() => this.restore());
    else this.#listSetAside();
  }

  /** Deletes what was set aside. */
  forget(found: SetAside): void {
    removeSetAside(found);
    const desk = this.room?.desk;
    if (desk?.left?.key === found.key) {
      desk.left = null;
      desk.keep(desk.toKeep());
    }
    this.#listSetAside();
  }

  #listSetAside(): void {
    const left = this.room?.desk.left ?? null;
    this.setAside = [...listSetAside(), ...(left ? [left] : [])];
  }

  /** To be called in an effect: report and page follow each other, and this browser keeps both. */
  follow(): void {
    const desk = this.room?.desk;
    if (!desk) return;
    desk.noticeFirstReport();
    desk.follow();
    const kept = desk.toKeep();
    clearTimeout(this.#timer);
    this.#keep = () => {
      this.#keep = null;
      if (!this.#isRestoring) desk.keep(kept);
    };
    this.#timer = setTimeout(() => this.keepNow(), KEEP_AFTER_MS);
  }

  /** Keeps what has changed and still waits, as when the page is left. */
  keepNow(): void {
    clearTimeout(this.#timer);
    this.#keep?.();
  }

  dragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }

  drop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    if (!document.querySelector('dialog[open]')) void this.ask(file);
  }

  async #isLoaded(retry: () => Promise<void>): Promise<boolean> {
    this.failure = null;
    try {
      await this.#load();
      return true;
    } catch (error) {
      this.failure = { found: error instanceof Error ? error.message : String(error), retry };
      return false;
    }
  }
}
