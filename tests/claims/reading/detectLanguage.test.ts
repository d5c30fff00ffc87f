import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/claims/reading/detectLanguage.ts';
import { readSamples } from './corpus.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

interface Samples {
  readonly unread: Readonly<Record<string, readonly string[]>>;
  readonly read: Readonly<Record<'en' | 'uk', readonly string[]>>;
}

const { unread, read } = JSON.parse(
  readFileSync(new URL('languages.json', FIXTURES), 'utf8'),
) as Samples;

const pairs = (samples: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(samples).flatMap(([code, texts]) => texts.map((text) => [code, text] as const));

/** Names of the corpus's parts. */
const PARTS = readdirSync(new URL('reports/', FIXTURES))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

describe('a language that is not read', () => {
  it.each(pairs(unread))('%s: %s', (_, text) => {
    expect(detectLanguage(text).read).toBeNull();
  });

  it('is named, mostly', () => {
    const all = pairs(unread);
    const wrong = all.filter(([code, text]) => detectLanguage(text).looksLike !== code);
    expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThan(0.05);
  });
});

describe('English and Ukrainian', () => {
  it.each(pairs(read))('%s: %s', (code, text) => {
    expect(detectLanguage(text).read).toBe(code);
  });

  it.each(PARTS)('no text of the corpus is taken for another language: %s', (part) => {
    const wrong = readSamples(part).filter(({ text, ...sample }) => {
      const { language } = sample as { language?: string };
      const found = detectLanguage(text).read ?? 'unknown';
      return language === undefined ? found === 'unknown' : found !== language;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('a text in two languages', () => {
  const polish = unread.pl.join(' ');
  const russian = unread.ru.join(' ');
  const english = 'The ministry said that fires had burned 300 hectares of forest near the city. ';
  const ukrainian = 'У міністерстві сказали, що згоріло 300 гектарів лісу біля міста. ';

  it.each([
    ['English with a Russian quotation', english + english + unread.ru[0], 'en'],
    ['Ukrainian with a Russian quotation', ukrainian + ukrainian + unread.ru[1], 'uk'],
    ['Ukrainian with English names', `${ukrainian} Institute for the Study of War, Reuters.`, 'uk'],
    ['English and Arabic', english + unread.ar.join(' '), 'en'],
  ])('%s', (_, text, language) => {
    expect(detectLanguage(text).read).toBe(language);
  });

  it.each([
    ['Polish with an English name', `${polish} Institute for the Study of War.`, 'pl'],
    ['Russian with Ukrainian names', `${russian} Київ, Харків.`, 'ru'],
    ['Chinese with Latin names', `${unread.zh.join('')}Reuters, BBC。`, 'zh'],
  ])('is not read where the other language prevails: %s', (_, text, language) => {
    expect(detectLanguage(text)).toEqual({ read: null, looksLike: language });
  });
});

it('takes a text without words for English', () => {
  for (const text of ['', '12,345', '🔥 300', '—']) expect(detectLanguage(text).read).toBe('en');
});

it('looks at the beginning of a long text only', () => {
  const long =
    'The fire burned 300 hectares of forest. '.repeat(100) + unread.pl.join(' ').repeat(500);
  expect(detectLanguage(long).read).toBe('en');
});
