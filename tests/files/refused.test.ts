import { describe, expect, it } from 'vitest';
import { describeFileProblem } from '../../src/files/describeFile.ts';
import { readReportFile } from '../../src/files/readReportFile.ts';
import { en } from '../../src/text/en/index.ts';
import { bytesOf, problemOf } from './fileOf.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const messageOf = async (name: string, content: string | Uint8Array) =>
  describeFileProblem(await problemOf(name, content), en);

describe('files that are refused', () => {
  it.each([
    ['report.pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'a PDF file'],
    ['report.docx', 'PK\x03\x04\x14\0\x06\0', 'a ZIP archive or an office document'],
    ['report.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an office document'],
    ['photo.txt', '\x89PNG\r\n\x1a\n\0\0', 'an image'],
    ['photo.html', '\xff\xd8\xff\xe0\0\x10JFIF', 'an image'],
    ['report.rtf', '{\\rtf1\\ansi 2,300 square miles}', 'a rich text document'],
    [
      'page.mht',
      'From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
      'a web archive',
    ],
    ['wide.txt', '\xff\xfe\0\0a\0\0\0', 'in UTF-32'],
  ])('%s: named for what it is', async (name, bytes, format) => {
    expect(await messageOf(name, latin1(bytes))).toContain(`this is ${format}`);
  });

  it.each([
    ['whole', '{"type":"FeatureCollection","features":[]}'],
    ['broken', '\n{\n  "type": "FeatureCollection", "features": [{"type": "Feature", "geometry": '],
    ['with one bracket too many', '{"type":"Point","coordinates":[1,2]}}'],
    ['a feature a line', '{"type":"Feature"}\n{"type":"Feature"}\n'],
    ['in a list', '[{"type":"Feature","name":"500 km² \\"of\\" forest"}]'],
  ])('GeoJSON that is %s is no report', async (_, text) => {
    expect(await messageOf('map.txt', text)).toBe(
      'this is GeoJSON, not a report; “areacheck measure FILE” measures its areas',
    );
  });

  it('JSON is no report', async () => {
    expect(await messageOf('a.json', '{"burned": "40 acres"}')).toMatch(/^this is JSON, not/);
  });

  it.each([
    '[Kyiv] The fire burned 40 acres.',
    '{"type": "Feature"} is how GeoJSON begins. The file covers 500 km².',
    'The file {"type":"FeatureCollection"} covers 500 km².',
    '{{Infobox}} It covers 500 km².',
  ])('a text that quotes data is read: %s', async (text) => {
    const read = await readReportFile({ name: 'a.txt', bytes: bytesOf(text) });
    expect(read).toMatchObject({ ok: true, text });
  });

  it('other bytes are not text, whatever their name', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) % 256);
    expect(await messageOf('report.txt', noise)).toBe(
      'this is not text, as U+0000 in line 1 shows; text, Markdown and HTML can be read',
    );
    expect(await problemOf('a.txt', 'words\n\0words')).toEqual({
      kind: 'binary',
      format: 'unknown',
      sign: { codePoint: 0, line: 2 },
    });
  });

  it('nor is what has a real share of control characters, of which the first is named', async () => {
    const message = await messageOf('report.txt', `Some words.\n${'bell\x07 '.repeat(20)}`);
    expect(message).toContain('as U+0007 in line 2 shows');
  });

  it.each([
    ['a BEL', 'It burned 2,300\x07 square miles, officials said on Monday.'],
    ['a NEL', 'It burned 2,300 square miles.\u0085Officials said so on Monday.'],
    ['three', 'It\x01 burned\x02 2,300 square miles\x7f.'],
    ['colours of a terminal', '\x1b[1;31mIt\x1b[0m burned \x1b[31m2,300\x1b[m sq mi.'],
  ])('but %s is no reason', async (_, text) => {
    const read = await readReportFile({ name: 'a.txt', bytes: bytesOf(text) });
    expect(read).toMatchObject({ ok: true, text });
  });

  it.each(['', ' \r\n\t', '\ufeff', '\ufeff\n'])('an empty file: %j', async (content) => {
    expect(await messageOf('report.txt', content)).toBe('there is no text in it');
  });

  it('a page that has no words', async () => {
    const html = '<html><body><div id="app"></div><script>fill()</script></body></html>';
    expect(await messageOf('app.html', html)).toContain('no text');
    expect(await messageOf('blank.html', '<p>&nbsp;</p>')).toContain('no text');
  });

  it('50 MB, with both sizes, before anything is decoded or parsed', async () => {
    // Not text: had it been decoded or parsed, the message would be another.
    const bytes = new Uint8Array(50_000_000);
    const found = await readReportFile({ name: 'big.html', bytes });
    expect(found.ok || describeFileProblem(found.problem, en)).toBe(
      'the file has 50 MB; at most 20 MB can be read',
    );
  });

  it('one byte too many, so that the sizes do not read the same', async () => {
    const bytes = bytesOf('x'.repeat(20_000_001));
    expect(await messageOf('big.txt', bytes)).toBe(
      'the file has 20.1 MB; at most 20 MB can be read',
    );
  });
});
