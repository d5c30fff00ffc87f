import type { CommandCatalogue } from '../../src/text/commandCatalogue.ts';

type Speaking = (...given: unknown[]) => unknown;

/** An entry of two catalogues under one key: "claims.verdicts.holds". */
export interface Entry {
  readonly path: string;
  readonly en: string | Speaking;
  readonly uk: string | Speaking;
}

/** Every string and function of both catalogues. */
export function entriesOf(en: CommandCatalogue, uk: CommandCatalogue): Entry[] {
  const walk = (a: unknown, b: unknown, path: string): Entry[] => {
    if (typeof a === 'string' || typeof a === 'function') {
      return [{ path, en: a, uk: b } as Entry];
    }
    if (typeof a !== 'object' || a === null) return [];
    return Object.entries(a).flatMap(([key, value]) =>
      walk(value, (b as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
    );
  };
  return walk(en, uk, '');
}

/** What the given arguments are called in the sentences. */
export const MARKS = ['\u27e61\u27e7', '\u27e62\u27e7', '\u27e63\u27e7', '\u27e64\u27e7'];

/** Says an entry with marks for arguments; lists of one mark where it takes no plain words. */
export function said(entry: string | Speaking): string | null {
  if (typeof entry === 'string') return entry;
  const lists = MARKS.map((mark) => [mark]);
  const last = entry.length - 1;
  const ways = [MARKS, MARKS.map((mark, i) => (i === last ? [mark] : mark)), lists];
  for (const given of ways) {
    try {
      return entry(...given) as string | null;
    } catch {
      continue;
    }
  }
  return entry(...lists) as string | null;
}
