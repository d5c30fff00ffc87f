import { type FragmentProblem, readFragment, writeFragment } from './fragment.ts';
import type { FieldContext } from './fragmentFields.ts';
import { placeById } from '../places/catalogue.ts';
import { loadGazetteer, loadWorldPlaces } from './loadGazetteer.ts';
import { savedTheme } from './theme.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Changes that follow each other faster than this are one step of the browser's history. */
const SAME_STEP_MS = 1500;
/** Browsers refuse more than about a hundred history entries in ten seconds. */
const WRITE_AFTER_MS = 200;

/** Keeps the workspace and the address's fragment alike, both ways. */
export class FragmentSync {
  /** What is wrong with the fragment that the page was opened with. */
  problem: FragmentProblem | null = $state.raw(null);
  /** Whether the address has been read, if only to say what is wrong with it. */
  isRead = $state(false);
  /** What the browser says if the places that the address names cannot be loaded. */
  loadFailure: string | null = $state(null);
  #lastWriteAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The fragment of the state as read: nothing is written before something changes. */
  #asRead = '';
  /** The address's fragment as it was last read or written here. */
  #hash = '';

  constructor(readonly workspace: Workspace) {}

  get #context(): FieldContext {
    return { defaults: this.workspace.defaults, isPlace: (id) => placeById(id) !== null };
  }

  /**
   * Reads the address once the places that it names are known, which are loaded if they are not;
   * without delay if they are.
   */
  async open(): Promise<void> {
    this.loadFailure = null;
    const fragment = location.hash;
    for (const load of [loadWorldPlaces, loadGazetteer]) {
      if (!this.#namesUnknown(fragment)) break;
      try {
        await load();
      } catch (error) {
        this.loadFailure = error instanceof Error ? error.message : String(error);
        break;
      }
    }
    // Another one may have been entered meanwhile, and is read for itself.
    if (location.hash === fragment) this.#read();
  }

  #namesUnknown(fragment: string): boolean {
    let isUnknown = false;
    const isPlace = (id: string) => {
      isUnknown ||= placeById(id) === null;
      return true;
    };
    readFragment(fragment, { ...this.#context, isPlace });
    return isUnknown;
  }

  /**
   * Takes over what the address says; a fragment that cannot be read leaves the report as it is.
   * A theme that the address does not name is the one chosen earlier.
   */
  #read(): void {
    clearTimeout(this.#timer);
    const { defaults, isPlace } = this.#context;
    const withSavedTheme = { ...defaults, theme: savedTheme() };
    const reading = readFragment(location.hash, { defaults: withSavedTheme, isPlace });
    this.#hash = location.hash;
    this.isRead = true;
    this.problem = reading.ok ? null : reading.problem;
    this.workspace.pageState = reading.ok ? reading.state : withSavedTheme;
    this.#asRead = this.#written();
    this.#lastWriteAt = -Infinity;
  }

  /** To be called in an effect: the address follows the workspace. */
  follow(): void {
    const fragment = this.#written();
    clearTimeout(this.#timer);
    if (fragment === this.#asRead) return;
    this.#timer = setTimeout(() => this.#write(fragment), WRITE_AFTER_MS);
  }

  /** The page's address as it is now, before it is written, too. */
  get link(): string {
    return `${location.origin}${this.#addressWith(this.#written())}`;
  }

  #addressWith(fragment: string): string {
    return `${location.pathname}${location.search}${fragment ? `#${fragment}` : ''}`;
  }

  #written(): string {
    return writeFragment(this.workspace.pageState, this.#context);
  }

  /** Leaves an address that somebody has just entered: the page is about to be told of it. */
  #write(fragment: string): void {
    if (location.hash !== this.#hash) return;
    const address = this.#addressWith(fragment);
    const now = Date.now();
    if (now - this.#lastWriteAt < SAME_STEP_MS) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#hash = location.hash;
    this.#lastWriteAt = now;
    this.#asRead = fragment;
    this.problem = null;
  }
}
