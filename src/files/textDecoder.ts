interface Decoder {
  /** The name of the label's encoding in the Encoding Standard. */
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

type DecoderConstructor = new (label: string, options: { fatal: boolean }) => Decoder;

/** The decoder of the Encoding Standard, which browsers and Node share. */
const { TextDecoder } = globalThis as unknown as { TextDecoder: DecoderConstructor };

/** Windows-1252 from 0x80 to 0x9f. Node 20 decodes these as Latin-1 has them, as controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The bytes as text, a byte order mark left out; null if the encoding is not known here or, when
 * `strict`, if the bytes are not valid in it.
 */
export function decodeBytes(bytes: Uint8Array, label: string, strict: boolean): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: strict });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80])
      : text;
  } catch {
    return null;
  }
}
