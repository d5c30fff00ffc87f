import { en } from '../../text/en/index.ts';
import { hasKeptReading } from '../../workspace/readingStorage.ts';
import type { ReadingDesk } from '../../workspace/readingDesk.svelte.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';

type Parts = Omit<typeof import('./room.ts'), 'ReadingDesk'>;

/** What is typed is kept when nothing more has been typed for so long. */
const KEEP_AFTER_MS = 400;

/** The way to reading reports: its code and worker are fetched when the page has nothing else to do. */
export class ReadingDoor {
  room: (Parts & { readonly desk: ReadingDesk }) | null = $state.raw(null);
  /** Whether the dialog that takes a report is open. */
  isAsking = $state(false);
  /** A file that was dropped on the page. */
  dropped: File | null = $state.raw(null);
  failure: string | null = $state(null);
  #loading: Promise<void> | null = null;
  /** Until the kept report is back, nothing may take its place. */
  #isRestoring = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly workspace: Workspace) {}

  /** Fetches the code in a quiet moment, so that it is there when the network is not. */
  prepare(): void {
    // A failure shows when the code is asked for; then it is fetched again.
    const fetchIt = () =>
      void Promise.all([this.#load(), import('@mozilla/readability')]).catch(() => undefined);
    if ('requestIdleCallback' in window) requestIdleCallback(fetchIt, { timeout: 2000 });
    else setTimeout(fetchIt, 500);
  }

  /** Opens the dialog that takes a report. */
  async ask(dropped: File | null = null): Promise<void> {
    if (!(await this.#isLoaded())) return;
    this.dropped = dropped;
    this.isAsking = true;
  }

  /** Brings back the report of an earlier visit, unless the address asks for something else. */
  async restore(): Promise<void> {
    if (!hasKeptReading()) return;
    const mayOpen = this.workspace.claim === this.workspace.builtIn;
    this.#isRestoring = true;
    if (await this.#isLoaded()) await this.room?.desk.restore(mayOpen);
    this.#isRestoring = false;
  }

  /** To be called in an effect: report and page follow each other, and this browser keeps both. */
  follow(): void {
    const desk = this.room?.desk;
    if (!desk) return;
    desk.noticeFirstReport();
    desk.follow();
    const kept = desk.toKeep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isRestoring) desk.keep(kept);
    }, KEEP_AFTER_MS);
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

  async #isLoaded(): Promise<boolean> {
    this.failure = null;
    try {
      await this.#load();
      return true;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      return false;
    }
  }

  #load(): Promise<void> {
    this.#loading ??= import('./room.ts').then(
      ({ ReadingDesk, ...parts }) => {
        this.room = { ...parts, desk: new ReadingDesk(this.workspace, en) };
      },
      (error: unknown) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }
}
