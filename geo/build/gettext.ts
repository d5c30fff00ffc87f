/**
 * The messages of a compiled gettext catalogue (GNU `.mo`, little endian) by what they translate.
 * Throws if it is none.
 */
export function messagesIn(file: Buffer): Map<string, string> {
  if (file.readUInt32LE(0) !== 0x950412de) throw new Error('no gettext catalogue');
  const count = file.readUInt32LE(8);
  const text = (table: number, i: number) => {
    const [length, at] = [0, 4].map((field) => file.readUInt32LE(table + 8 * i + field));
    return file.toString('utf8', at, at! + length!);
  };
  const [originals, translations] = [12, 16].map((at) => file.readUInt32LE(at));
  return new Map(
    Array.from({ length: count }, (_, i) => [text(originals!, i), text(translations!, i)]),
  );
}
