import type { Position } from 'geojson';
import { type Annotations, NO_ANNOTATIONS, type Note } from '../../draw/labels/annotations.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';
import { type Draft, pageFigures } from './pageFigures.svelte.ts';
import type { PreviewView } from './previewView.ts';

/** What a click on the map answers: where a name or note that was taken up goes, or where the new note. */
export type Taken = { readonly kind: 'handle'; readonly id: string } | { readonly kind: 'note' };

const NO_DRAFT: Draft = { text: '', at: null };

/** What somebody puts on the map of a figure by hand. It is kept, by what that is about, while the page is open. */
export class AnnotationDesk {
  /** Whether names can be taken hold of in the preview. */
  isOpen = $state(false);
  taken: Taken | null = $state.raw(null);
  /** How large the preview is looked at meanwhile; null for as large as shows the map, until a hand is on that. */
  view: PreviewView | null = $state(null);

  constructor(
    readonly workspace: Workspace,
    /** What the map is about. */
    readonly subject: { readonly key: string },
  ) {}

  readonly all: Annotations = $derived.by(
    () => this.workspace.annotations[this.subject.key] ?? NO_ANNOTATIONS,
  );

  /** The note that is being written, or put on the map. */
  readonly draft: Draft = $derived.by(() => pageFigures.drafts[this.subject.key] ?? NO_DRAFT);

  /** Whether a note is written that the map does not have. */
  readonly isPending = $derived(this.draft.text.trim() !== '');

  change(draft: Partial<Draft>): void {
    pageFigures.drafts = { ...pageFigures.drafts, [this.subject.key]: { ...this.draft, ...draft } };
  }

  /** The next clicks on the map say where the note goes. */
  beginPlacing(): void {
    this.isOpen = true;
    this.taken = { kind: 'note' };
  }

  /** Nothing is taken up any longer; what is written stays. */
  leave(): void {
    this.taken = null;
    this.change({ at: null });
  }

  /** A note that points somewhere stands beside that; one that does not yet stays as it is written. */
  close(): void {
    if (this.draft.at) this.place(this.draft.at, null);
    this.isOpen = false;
    this.taken = null;
    this.view = null;
  }

  /** Puts the note that is written on the map. */
  place(at: Position, textAt: Position | null): void {
    const { notes } = this.all;
    const text = this.draft.text.trim();
    let number = 1;
    while (notes.some(({ id }) => id === String(number))) number++;
    this.#keep({ ...this.all, notes: [...notes, { id: String(number), text, at, textAt }] });
    this.taken = null;
    this.change(NO_DRAFT);
  }

  /** A click on the map. */
  point(position: Position): void {
    const { at } = this.draft;
    if (at) this.place(at, position);
    else this.change({ at: position });
  }

  move(id: string, text: string, at: Position): void {
    this.#keep({ ...this.all, labels: { ...this.all.labels, [id]: { at, text } } });
  }

  putBack(id: string): void {
    const labels = Object.fromEntries(
      Object.entries(this.all.labels).filter(([key]) => key !== id),
    );
    this.#keep({ ...this.all, labels });
  }

  putAllBack(): void {
    this.#keep({ ...this.all, labels: {} });
  }

  changeNote(id: string, change: Partial<Omit<Note, 'id'>>): void {
    const notes = this.all.notes.map((note) => (note.id === id ? { ...note, ...change } : note));
    this.#keep({ ...this.all, notes });
  }

  removeNote(id: string): void {
    this.#keep({ ...this.all, notes: this.all.notes.filter((note) => note.id !== id) });
  }

  #keep(annotations: Annotations): void {
    this.workspace.annotations = { ...this.workspace.annotations, [this.subject.key]: annotations };
  }
}
