/** A table of a font: where its entry in the directory stands, and where it begins. */
function tableIn(view: DataView, tag: string): { readonly entry: number; readonly start: number } {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    if (name === tag) return { entry, start: view.getUint32(entry + 8) };
  }
  throw new Error(`no table ${tag}`);
}

/** The font with these embedding rights (OpenType, OS/2 fsType). */
export function withRights(font: Uint8Array, fsType: number): Uint8Array {
  const copy = font.slice();
  const view = new DataView(copy.buffer);
  view.setUint16(tableIn(view, 'OS/2').start + 8, fsType);
  return copy;
}

/** The font with a table of axes, as variable ones have: `gasp`, which nothing needs, is called so. */
export function asVariable(font: Uint8Array): Uint8Array {
  const copy = font.slice();
  const { entry } = tableIn(new DataView(copy.buffer), 'gasp');
  copy.set(new TextEncoder().encode('fvar'), entry);
  return copy;
}
