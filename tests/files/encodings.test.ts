import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReading } from '../../src/files/describeFile.ts';
import { en } from '../../src/text/en/index.ts';
import { bytesOf, encodeIn, problemOf, read, readWell, utf16 } from './fileOf.ts';

const UKRAINIAN =
  'Збройні сили звільнили понад 6 тис. кв. км території, повідомив президент у вечірньому зверненні. ' +
  'Це майже вчетверо більше за Великий Лондон. Їхній наступ на сході триває з початку вересня.';
const ENGLISH =
  'Some 2,300 square miles — about 5,957 km² — changed hands in the east and the south.';

const concat = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('encodings', () => {
  it.each([
    ['UTF-8', bytesOf(UKRAINIAN), 'utf-8', 'valid'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${UKRAINIAN}`), 'utf-8', 'mark'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${UKRAINIAN}`, 'le'), 'utf-16le', 'mark'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${UKRAINIAN}`, 'be'), 'utf-16be', 'mark'],
    ['UTF-16 LE without', utf16(UKRAINIAN, 'le'), 'utf-16le', 'guessed'],
    ['UTF-16 BE without', utf16(UKRAINIAN, 'be'), 'utf-16be', 'guessed'],
    ['Windows-1251', encodeIn('windows-1251', UKRAINIAN), 'windows-1251', 'guessed'],
    ['KOI8-U', encodeIn('koi8-u', UKRAINIAN), 'koi8-u', 'guessed'],
    [
      'Windows-1251 in capitals',
      encodeIn('windows-1251', UKRAINIAN.toUpperCase()),
      'windows-1251',
      'guessed',
    ],
  ] as const)('reads Ukrainian in %s', async (_, bytes, name, how) => {
    const text = _.endsWith('capitals') ? UKRAINIAN.toUpperCase() : UKRAINIAN;
    expect(await readWell('report.txt', bytes)).toMatchObject({ text, encoding: { name, how } });
  });

  it.each([
    ['UTF-16 LE', utf16(ENGLISH, 'le'), 'utf-16le'],
    ['UTF-16 BE', utf16(ENGLISH, 'be'), 'utf-16be'],
    ['Windows-1252', encodeIn('windows-1252', ENGLISH), 'windows-1252'],
  ])('guesses %s of English without a mark', async (_, bytes, name) => {
    expect(await readWell('report.txt', bytes)).toMatchObject({
      text: ENGLISH,
      encoding: { name, how: 'guessed' },
    });
  });

  it('believes the page that declares Windows-1251, in <meta>, http-equiv or media type', async () => {
    const word = 'Харків';
    const page = (head: string) =>
      encodeIn('windows-1251', `<html><head>${head}</head><body><p>${word}</p></body></html>`);
    const declared = { text: word, encoding: { name: 'windows-1251', how: 'declared' } };
    expect(await readWell('a.html', page('<meta charset="windows-1251">'))).toMatchObject(declared);
    expect(
      await readWell(
        'a.html',
        page('<meta http-equiv=Content-Type content="text/html; charset=Windows-1251">'),
      ),
    ).toMatchObject(declared);
    expect(await readWell('a.html', page(''), 'text/html; charset=windows-1251')).toMatchObject(
      declared,
    );
  });

  it('does not believe a declaration that the bytes contradict', async () => {
    const page = (charset: string) => `<meta charset="${charset}"><body><p>${UKRAINIAN}</p>`;
    expect(await readWell('a.html', page('windows-1251'))).toMatchObject({
      text: UKRAINIAN,
      encoding: { name: 'utf-8', how: 'valid' },
    });
    expect(await readWell('a.html', encodeIn('windows-1251', page('utf-8')))).toMatchObject({
      text: UKRAINIAN,
      encoding: { name: 'windows-1251', how: 'guessed' },
    });
    expect(await readWell('a.html', page('UTF-16'))).toMatchObject({ text: UKRAINIAN });
    expect(await readWell('a.html', page('klingon'))).toMatchObject({ text: UKRAINIAN });
  });

  it('keeps UTF-8 with one broken byte, and says so', async () => {
    const broken = concat(bytesOf(UKRAINIAN), Uint8Array.of(0xd0), bytesOf(' Кінець.'));
    const found = await readWell('report.txt', broken);
    expect(found.text).toBe(`${UKRAINIAN}\ufffd Кінець.`);
    expect(describeReading(found, en).join()).toContain('not valid UTF-8');
  });

  it('says what was guessed, and nothing when there was nothing to guess', async () => {
    const guessed = await readWell('report.txt', encodeIn('windows-1251', UKRAINIAN));
    expect(describeReading(guessed, en).join()).toMatch(/windows-1251.*a guess/);
    const known = await readWell('report.txt', UKRAINIAN);
    expect(describeReading(known, en)).toEqual([]);
  });

  it('does not pass Greek off as Cyrillic', async () => {
    const greek = encodeIn(
      'windows-1253',
      'Η πυρκαγιά έκαψε δεκάδες χιλιάδες στρέμματα δάσους στο νησί',
    );
    expect(await problemOf('report.txt', greek)).toEqual({ kind: 'encoding', declared: null });
  });

  it('reads the dashes and quotation marks of Windows-1252 (0x80 to 0x9f)', async () => {
    const bytes = concat(
      Uint8Array.of(0x93),
      bytesOf('2,300'),
      Uint8Array.of(0x96),
      bytesOf('2,400 sq mi'),
      Uint8Array.of(0x94),
    );
    expect((await readWell('a.txt', bytes)).text).toBe('“2,300–2,400 sq mi”');
  });

  it('keeps the text of plain files as given', async () => {
    const text = '\r\n# Title\r\n\r\n  *6,000*\u00a0km²\t\u00adand <b>more</b>\n';
    expect((await readWell('a.md', text)).text).toBe(text);
    expect((await readWell('a.txt', text)).text).toBe(text);
  });

  it('gives back any text in UTF-8 or marked UTF-16', async () => {
    const readable = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !/\p{Cc}|\p{Cs}|^\ufeff/u.test(text));
    await fc.assert(
      fc.asyncProperty(readable, async (text) => {
        // Any of them may begin like a binary format ("II*", "ID3"); a letter before rules it out.
        const plain = `x${text}`;
        expect((await readWell('a.txt', plain)).text).toBe(plain);
        expect((await readWell('a.txt', utf16(`\ufeff${plain}`, 'le'))).text).toBe(plain);
      }),
    );
  });

  it('reads or refuses any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const found = await read('a.html', bytes);
        expect(found.ok ? found.text.length : found.problem.kind.length).toBeGreaterThan(0);
      }),
    );
  });
});
