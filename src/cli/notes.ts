import { type Annotations, NO_ANNOTATIONS, type Note } from '../draw/labels/annotations.ts';
import { readCoordinates } from '../shape/readCoordinates.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { type Failure, failure } from './outcome.ts';

/** What the notes of a map point at, and their words: "50.0, 36.2: words", one in a line. */
export function readNotes(
  lines: string | undefined,
  catalogue: CommandCatalogue,
): { readonly ok: true; readonly annotations: Annotations } | Failure {
  const notes: Note[] = [];
  for (const line of lines?.split('\n') ?? []) {
    const note = readNote(line, String(notes.length + 1), catalogue);
    if (!note.ok) return note;
    notes.push(note.note);
  }
  return { ok: true, annotations: { ...NO_ANNOTATIONS, notes } };
}

function readNote(
  line: string,
  id: string,
  { cli, map }: CommandCatalogue,
): { readonly ok: true; readonly note: Note } | Failure {
  const [, where = line, words = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
  const text = words.trim();
  if (text === '') return failure(cli.snapshot.noteWithoutWords(line));
  const reading = readCoordinates(where);
  if (reading.ok) return { ok: true, note: { id, text, at: reading.position, textAt: null } };
  const { kind, found } = reading.problem;
  return failure(
    cli.snapshot.note(line, map.coordinateProblems[kind === 'empty' ? 'format' : kind](found)),
  );
}
