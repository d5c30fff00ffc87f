import type { Position } from 'geojson';
import { type Annotations, NO_ANNOTATIONS, type Note } from '../../draw/labels/annotations.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';

/** What a click on the map answers: where a name or note that was taken up goes, or where a new note points. */
export type Taken =
  | { readonly kind: 'handle'; readonly id: string }
  | { readonly kind: 'note'; readonly text: string; readonly at: Position | null };

/** What somebody puts on the map of a figure by hand. It is kept, by what that is about, while the page is open. */
export class AnnotationDesk {
  /** Whether names can be taken hold of in the preview. */
  isOpen = $state(false);
  taken: Taken | null = $state.raw(null);

  constructor(readonly workspace: Workspace) {}

  /** Claims of pasted reports have the same ids in each of them. */
  readonly #subject = $derived.by(() => {
    const { compared, asReported } = this.workspace;
    return compared.places
      ? [...compared.places.laidIds, compared.places.groundId].join(' ')
      : `${asReported.id} ${asReported.quote ?? ''}`;
  });

  readonly all: Annotations = $derived.by(
    () => this.workspace.annotations[this.#subject] ?? NO_ANNOTATIONS,
  );

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

  addNote(text: string, at: Position, textAt: Position | null): void {
    const { notes } = this.all;
    let number = 1;
    while (notes.some(({ id }) => id === String(number))) number++;
    this.#keep({
      ...this.all,
      notes: [...notes, { id: String(number), text, at, textAt }],
    });
  }

  changeNote(id: string, change: Partial<Omit<Note, 'id'>>): void {
    const notes = this.all.notes.map((note) => (note.id === id ? { ...note, ...change } : note));
    this.#keep({ ...this.all, notes });
  }

  removeNote(id: string): void {
    this.#keep({ ...this.all, notes: this.all.notes.filter((note) => note.id !== id) });
  }

  #keep(annotations: Annotations): void {
    this.workspace.annotations = { ...this.workspace.annotations, [this.#subject]: annotations };
  }
}
