import { parseQuantity } from '../../src/claims/quantity.ts';
import { readDocument } from '../../src/cli/ndjson/document.ts';
import { decodeText } from '../../src/files/decodeText.ts';
import { resolvePlace } from '../../src/places/findPlaces.ts';
import { en } from '../../src/text/en/command.ts';
import { TEXTS } from './patterns.ts';
import { scales } from './scales.ts';

scales({
  encodings: [TEXTS, (text) => decodeText(new TextEncoder().encode(text), null)],
  quantities: [TEXTS, parseQuantity],
  'names of places': [TEXTS, resolvePlace],
  'lines of JSON': [TEXTS, (text) => readDocument(JSON.stringify({ text }), en)],
  'broken lines of JSON': [TEXTS, (text) => readDocument(text, en)],
});
