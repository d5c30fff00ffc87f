/** Formats that are no text, or text that is not for reading as it stands. */
export type BinaryFormat =
  | 'pdf'
  | 'zip'
  | 'office'
  | 'rtf'
  | 'image'
  | 'audio-video'
  | 'archive'
  | 'program'
  | 'web-archive'
  | 'utf-32';

interface Signature {
  readonly format: BinaryFormat;
  /** The bytes as Latin-1 characters. */
  readonly bytes: string;
  readonly offset?: number;
}

/** First bytes by format, longer ones before their beginnings. */
const SIGNATURES: readonly Signature[] = [
  { format: 'pdf', bytes: '%PDF-' },
  { format: 'zip', bytes: 'PK\x03\x04' },
  { format: 'zip', bytes: 'PK\x05\x06' },
  { format: 'office', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'rtf', bytes: '{\\rtf' },
  { format: 'image', bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'image', bytes: '\xff\xd8\xff' },
  { format: 'image', bytes: 'GIF87a' },
  { format: 'image', bytes: 'GIF89a' },
  { format: 'image', bytes: 'WEBP', offset: 8 },
  { format: 'image', bytes: 'II*\0' },
  { format: 'image', bytes: 'MM\0*' },
  { format: 'image', bytes: 'ftypheic', offset: 4 },
  { format: 'image', bytes: 'ftypavif', offset: 4 },
  { format: 'audio-video', bytes: 'ftyp', offset: 4 },
  { format: 'audio-video', bytes: 'ID3' },
  { format: 'audio-video', bytes: 'OggS' },
  { format: 'audio-video', bytes: 'WAVE', offset: 8 },
  { format: 'audio-video', bytes: '\x1aE\xdf\xa3' },
  { format: 'archive', bytes: '\x1f\x8b' },
  { format: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { format: 'archive', bytes: 'Rar!\x1a\x07' },
  { format: 'archive', bytes: '\xfd7zXZ\0' },
  { format: 'program', bytes: '\x7fELF' },
  { format: 'program', bytes: 'MZ\x90\0' },
  { format: 'web-archive', bytes: 'bplist00' },
  { format: 'utf-32', bytes: '\xff\xfe\0\0' },
  { format: 'utf-32', bytes: '\0\0\xfe\xff' },
];

/** A page saved with its pictures in one file (RFC 2557) says so among its first lines. */
const MHTML = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\/related/i;

/** The format that the first bytes give away; null if they may be text. */
export function binaryFormat(head: Uint8Array): BinaryFormat | null {
  const start = latin1(head);
  const signature = SIGNATURES.find(({ bytes, offset = 0 }) => start.startsWith(bytes, offset));
  if (signature) return signature.format;
  return MHTML.test(start) ? 'web-archive' : null;
}

/** Bytes as the characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
