import fc from 'fast-check';
import { type Encoding, decodeText } from '../../../src/files/decodeText.ts';
import { describeFileProblem, describeReading } from '../../../src/files/describeFile.ts';
import { texts } from '../inputs/texts.ts';
import { LANGUAGES, sentenceFaults } from '../oracles/words.ts';
import { target } from '../target.ts';

interface Bytes {
  readonly hex: string;
  readonly mediaType: string | null;
  /** What was written, where a mark at the head says in which encoding. */
  readonly text?: string;
}

const hexOf = (bytes: Uint8Array | readonly number[]) => Buffer.from(bytes).toString('hex');

/** Encodings that say what they are, and how their bytes are made. */
const MARKED: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
];

const mediaType = fc.constantFrom(
  ...[null, 'text/plain', 'text/html; charset=windows-1251', 'text/plain; charset=utf-16'],
  ...['text/plain; charset="', 'text/html; charset=none-such', ';;;', 'x/y; charset=replacement'],
);
const HEADS = ['', '%PDF-', 'PK\x03\x04', '\xff\xfe', '\xfe\xff', '\xef\xbb\xbf', '\0\0\xfe\xff'];
HEADS.push('<meta charset=koi8-u>', '<?xml version="1.0" encoding="x-user-defined"?>');

/** Lone halves of pairs are no character in any encoding. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

const inputs: fc.Arbitrary<Bytes> = fc.oneof(
  fc.record({
    hex: fc
      .tuple(fc.constantFrom(...HEADS), fc.uint8Array({ maxLength: 300 }))
      .map(([head, bytes]) => Buffer.from(head, 'latin1').toString('hex') + hexOf(bytes)),
    mediaType,
  }),
  fc.record({ hex: texts.map((text) => hexOf(Buffer.from(text, 'latin1'))), mediaType }),
  fc
    .tuple(texts.map(wellFormed), fc.constantFrom(...MARKED), mediaType)
    .map(([text, write, mediaType]) => ({ hex: hexOf(write(text)), mediaType, text })),
);

/** Files' bytes, from their encoding to text. */
export const bytes = target<Bytes>({
  inputs,
  faults: ({ hex, mediaType, text }) => {
    const decoded = decodeText(Buffer.from(hex, 'hex'), mediaType);
    if (!decoded.ok) {
      return LANGUAGES.flatMap((catalogue) =>
        sentenceFaults(describeFileProblem(decoded.problem, catalogue), mediaType ?? ''),
      );
    }
    return [
      ...(decoded.text.includes('\0') ? ['zero in a text: '] : []),
      ...(decoded.text.length > hex.length ? [`more than there is: ${decoded.text.length}`] : []),
      ...(text !== undefined && text !== decoded.text
        ? [`other text: ${decoded.encoding.name}`]
        : []),
      ...saidFaults(decoded.encoding),
    ];
  },
});

function saidFaults(encoding: Encoding): string[] {
  return LANGUAGES.flatMap((catalogue) =>
    describeReading({ encoding, howRead: 'all' }, catalogue).flatMap((said) =>
      sentenceFaults(said, ''),
    ),
  );
}
