import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file of a package. */
export interface PackEntry {
  /** Path in the package, with `/` between folders. */
  readonly name: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}

export type Packed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'twice' | 'path'; readonly name: string };

/** What is compressed already does not get smaller. */
const COMPRESSED = /\.(png|pdf|zip)$/i;
/** Out of the folder, or not the same on every system. */
const UNSAFE_PATH = /^$|^\/|\/$|\/\/|(^|\/)\.\.?(\/|$)|[\\:*?"<>|\p{Cc}]/u;

/**
 * Files as one ZIP, in their order, all dated `madeOn` (ISO date). The same bytes for the same
 * files, in every time zone.
 */
export function pack(entries: readonly PackEntry[], madeOn: string): Packed {
  const [year, month, day] = madeOn.split('-').map(Number);
  // ZIP knows local time only, and fflate reads it off the date as the machine shows it.
  const mtime = new Date(year, month - 1, day);
  const files: Zippable = {};
  const taken = new Set<string>();
  for (const { name, content } of entries) {
    if (UNSAFE_PATH.test(name)) return { ok: false, why: 'path', name };
    if (taken.has(name.toLowerCase())) return { ok: false, why: 'twice', name };
    taken.add(name.toLowerCase());
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[name] = [bytes, { mtime, level: COMPRESSED.test(name) ? 0 : 9 }];
  }
  return { ok: true, bytes: zipSync(files) };
}
