import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES } from '../../src/files/limits.ts';
import { run } from './inProcess.ts';
import { en } from '../../src/text/en/command.ts';
import { uk } from '../../src/text/uk/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'areacheck-ndjson-'));

type Answer = Readonly<Record<string, unknown>> & {
  readonly claims: readonly Readonly<Record<string, unknown>>[];
};

/** Runs `check --ndjson` over chunks of standard input; the lines that it writes and how it ends. */
async function runOver(chunks: Iterable<string | Uint8Array>, options: readonly string[] = []) {
  const written: string[] = [];
  const stdout = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      written.push(chunk);
      done();
    },
  });
  const stdin = Readable.from(Array.from(chunks, (chunk) => Buffer.from(chunk)));
  const result = await run(['check', '--ndjson', ...options], en, { stdin, stdout });
  return { written: written.join(''), result };
}

/** The answers to a text of lines. */
async function answersTo(input: string | Uint8Array, ...options: string[]): Promise<Answer[]> {
  const { written, result } = await runOver([input], options);
  expect(result).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  expect(written === '' || written.endsWith('\n')).toBe(true);
  return written
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
}

const lines = (...documents: unknown[]) =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');

const FIRE = 'The fire burned 12,000 hectares, about the size of Paris.';

describe('areacheck check --ndjson', () => {
  it('answers each line in order with what check --json says of the text', async () => {
    const texts = [FIRE, 'No area.', 'Пожежа знищила 600 га лісу на Харківщині.'];
    const answers = await answersTo(lines(...texts.map((text, id) => ({ id, text }))));
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(answers.map(({ language }) => language)).toEqual(['en', 'en', 'uk']);
    for (const [i, text] of texts.entries()) {
      const file = join(folder, `${i}.txt`);
      writeFileSync(file, text);
      const { stdout } = await run(['check', '--json', file], en);
      expect(answers[i]).toEqual({ id: i, ...JSON.parse(stdout) });
    }
    expect(answers.map(({ claims }) => claims.length)).toEqual([1, 0, 1]);
  });

  it('finds the same in a line whatever came before it', async () => {
    const text = 'Troops hold 8,500 sq km of the Donbas, more than the Kharkiv region lost.';
    const alone = await answersTo(lines({ text }));
    const after = await answersTo(
      lines(
        { text: 'London lost 60 sq km of Camden.' },
        { text: '20% of Ukraine is mined.' },
        { text },
      ),
    );
    expect(alone[0].claims).not.toEqual([]);
    expect(after[2]).toEqual(alone[0]);
  });

  it.each([
    '"a \\"b\\""',
    '7',
    '12345678901234567890',
    '-0.10',
    'null',
    'false',
    '{"a": [1, {"id": 2}], "b}": "]"}',
    '["x\\\\", 3 ]',
  ])('keeps the id %s', async (id) => {
    const { written } = await runOver([`{"x": {"id": 1}, "id": ${id} ,"text":"5 ha"}\n`]);
    expect(written).toMatch(/^\{"id":.*,"language":"en","claims":\[\{/);
    expect(written).toContain(`{"id":${id},"language"`);
  });

  it('leaves an id out where there is none', async () => {
    expect(Object.keys((await answersTo(lines({ text: '' })))[0])).toEqual(['language', 'claims']);
  });

  it.each([
    ['{"text": oops}', /^line 1: a JSON document was expected, but at column 10 stands oops\}$/],
    ['{"text": "5 ha"', /at column 16 stands the end of the line$/],
    ['[1, 2]', /^line 1: an object with a "text" was expected, found a list$/],
    ['null', /found null$/],
    ['"5 ha"', /an object with a "text" was expected, found "5 ha"$/],
    ['{"id": 1}', /^line 1: a string "text" was expected, but the object has no "text"$/],
    ['{"text": 5}', /^line 1: "text" was expected to be a string, found 5$/],
    ['{"text": ["5 ha"]}', /found a list$/],
    ['{"text": {"a": 1}}', /found an object$/],
    ['{"text": null}', /found null$/],
    ['{"text": -1e999}', /found -1e999$/],
    ['1e999', /found 1e999$/],
    ['{"text": "", "date": "12.9.2022"}', /^line 1: "date" .* day as "2022-09-12", found "12\.9/],
    ['{"text": "", "date": "2022-02-30"}', /found "2022-02-30"$/],
    ['{"text": "", "date": 20220912}', /found 20220912$/],
    [`{"text": ${'9'.repeat(100)}}`, /found 1e\+100$/],
  ])('says what is wrong with %s and goes on', async (line, message) => {
    const [wrong, right] = await answersTo(`${line}\n${lines({ text: '5 ha' })}`);
    expect(wrong.error).toMatch(message);
    expect(right.claims).toHaveLength(1);
  });

  it('names the document that is wrong, and its line among empty ones', async () => {
    expect(await answersTo('\n  \r\n{"id": "a", "text": 1}\r\n\n{')).toEqual([
      { id: 'a', error: 'line 3: "text" was expected to be a string, found 1' },
      { error: expect.stringMatching(/^line 5: /) as string },
    ]);
  });

  it('says the same in Ukrainian', async () => {
    const stdin = Readable.from([Buffer.from('{"id":1}')]);
    const { stdout } = await run(['check', '--ndjson'], uk, { stdin });
    expect(JSON.parse(stdout)).toEqual({
      id: 1,
      error: 'рядок 1: очікувано текстове поле «text», але об’єкт його не має',
    });
  });

  it.each(['', '\n', '\r\n \n'])('answers nothing to %j', async (input) => {
    expect(await answersTo(input)).toEqual([]);
  });

  it('reads lines however the input is cut, and the last one without a line feed', async () => {
    const input = Buffer.from(`${lines({ id: 1, text: 'Згоріло 600 га.' })}{"id":2,"text":"5 ha"}`);
    const bytes = await runOver(Array.from(input, (byte) => Uint8Array.of(byte)));
    expect(bytes.written).toBe((await runOver([input])).written);
    expect(bytes.written.match(/"id":[12]/g)).toEqual(['"id":1', '"id":2']);
  });

  it('skips a byte order mark and replaces what is not UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.from('\ufeff{"text":"5 ha '),
      Uint8Array.of(0xff),
      Buffer.from('"}\n'),
    ]);
    const [{ claims }] = await answersTo(input);
    expect(claims).toMatchObject([{ quote: '5 ha' }]);
  });

  it('names what a text in a language that is not read looks like', async () => {
    const text = 'Das Feuer hat in der vergangenen Nacht eine Fläche von 600 Hektar zerstört.';
    expect(await answersTo(lines({ id: 1, text }))).toEqual([
      { id: 1, language: 'unknown', looksLike: 'de', claims: [] },
    ]);
    const [read] = await answersTo(lines({ text }), '--language', 'en');
    expect(read.language).toBe('en');
  });

  it('takes a day as the date of a line, and null as none', async () => {
    const text = 'On Monday the army said that it had taken 600 sq km.';
    const answers = await answersTo(lines({ text, date: '2022-09-14' }, { text, date: null }));
    expect(answers).toEqual(await answersTo(lines({ text }, { text }), '--date', '2022-09-21'));
    expect(answers.map(({ claims }) => claims.length)).toEqual([1, 1]);
  });

  it('answers a line that is too long, drops the rest of it, and reads on', async () => {
    const chunk = Buffer.alloc(1_000_000, 'a');
    const long = Array.from({ length: MOST_FILE_BYTES / chunk.length + 3 }, () => chunk);
    const { written } = await runOver([...long, '\n', lines({ id: 'next', text: '5 ha' })]);
    const [first, second, rest] = written.split('\n');
    expect(JSON.parse(first)).toEqual({
      error: 'line 1: a line of at most 20 MB was expected, this one is longer and was dropped',
    });
    expect(JSON.parse(second)).toMatchObject({ id: 'next', claims: [{ quote: '5 ha' }] });
    expect(rest).toBe('');
  });

  it('reads no further than a slow reader takes', async () => {
    let read = 0;
    const MANY = 400;
    function* documents() {
      for (; read < MANY; read++) yield Buffer.from(lines({ id: read, text: '5 ha' }));
    }
    let taken = 0;
    let furthest = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        furthest = Math.max(furthest, read - taken);
        taken++;
        setImmediate(done);
      },
    });
    const stdin = Readable.from(documents(), { highWaterMark: 1 });
    const result = await run(['check', '--ndjson'], en, { stdin, stdout });
    expect(result.exitCode).toBe(0);
    expect(taken).toBe(MANY);
    expect(furthest).toBeLessThan(5);
  });

  it('reads a file, or standard input for "-"', async () => {
    const file = join(folder, 'articles.ndjson');
    writeFileSync(file, lines({ id: 1, text: FIRE }));
    expect(await answersTo('', file)).toMatchObject([{ id: 1, language: 'en' }]);
    expect(await answersTo(lines({ id: 2, text: FIRE }), '-')).toMatchObject([{ id: 2 }]);
  });

  it.each([
    [['missing.ndjson'], 'missing.ndjson: there is no such file'],
    [[folder], `${folder}: is a folder, not a file`],
    [['--date', 'today'], '"--date today": a day as 2022-09-12 was expected'],
    [['--language', 'de'], '"--language de": there are en, uk'],
    [['a', 'b'], '"check" needs one file, or "-" for standard input, but got 2'],
  ])('ends with 2 for %j', async (options, message) => {
    const { written, result } = await runOver([], options);
    expect(written).toBe('');
    expect(result).toEqual({ stdout: '', stderr: `areacheck: ${message}\n`, exitCode: 2 });
  });

  it('is an option of check alone', async () => {
    const { stderr } = await run(['places', '--ndjson', 'Kyiv'], en);
    expect(stderr).toMatch(/"places" has no option "--ndjson"/);
  });
});
