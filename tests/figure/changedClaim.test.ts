import { describe, expect, it } from 'vitest';
import { nodePress } from '../../src/cli/press.ts';
import { checkClaim } from '../../src/claims/check.ts';
import { correctedClaim } from '../../src/claims/changedClaim.ts';
import { writtenQuantity } from '../../src/claims/writtenQuantity.ts';
import { figureReadme } from '../../src/figure/data/readme.ts';
import { FIGURE_FORMATS, type FigureFormatName } from '../../src/figure/formats/format.ts';
import { produce } from '../../src/figure/produce.ts';
import { plainWords } from '../../src/figure/words/title.ts';
import { en } from '../../src/text/en/index.ts';
import { uk } from '../../src/text/uk/index.ts';
import { area, times } from '../claims/claimOf.ts';
import { BESIDE, CLAIMS, figureOf, orderOf, planOf } from './orders.ts';

/** Ten million square kilometres, about 40 Kenyas, made of the built-in claim. */
const CHANGED = correctedClaim(
  CLAIMS['the built-in one'],
  {
    ...CLAIMS['the built-in one'],
    area: area('10,000,000 km2'),
    comparisons: [times(40, 'kenya', 'about')],
  },
  writtenQuantity,
);
const NOTE =
  'Changed by a reader; the report says 2,300 square miles, about four times Greater London.';

describe('a figure of a claim that a reader has changed', () => {
  const { content } = planOf({ claim: CHANGED });
  const { facts } = figureOf({ claim: CHANGED }).figure;

  it('is in nobody’s name, wherever one looks', () => {
    const readme = figureReadme(facts, content.data, BESIDE, en);
    const all = JSON.stringify([orderOf({ claim: CHANGED }).about.claim, content, facts, readme]);
    expect(all).not.toMatch(/Zelensky|BBC|12 September/);
  });

  it('says so in title, standfirst and foot', () => {
    const title = plainWords(content.title);
    expect(title).toMatch(/^A reader’s version: 10 million square kilometres is .* Kenya, not 40$/);
    expect(content.title.filter(({ isClaim }) => isClaim)).toHaveLength(1);
    for (const words of Object.values(content.standfirst)) expect(words).toContain(NOTE);
    expect(content.standfirst.quoting).not.toMatch(/report says about 40|“/);
    expect(content.reports).toEqual([NOTE]);
  });

  it('says so in the alternative text and in what its files say of it', () => {
    expect(facts.altText.startsWith(NOTE)).toBe(true);
    expect(facts.title).toMatch(/^A reader’s version:/);
    expect(facts.summary).toMatch(
      /^A reader’s version: .*40 times Kenya; .*; Changed by a reader; the report says .*\.$/,
    );
  });

  it('says so in its foot whatever words are put in place of the others', () => {
    const own = planOf({ claim: CHANGED, title: 'Mine', standfirst: 'Mine', notes: 'Mine' });
    expect(own.content.reports).toEqual([NOTE]);
  });

  it('says so in its foot whatever is left out of the sheet', () => {
    const { sheet } = planOf({ claim: CHANGED, blocks: { reports: false, standfirst: false } });
    const foot = sheet.parts.find(({ name }) => name === 'foot')!;
    expect(JSON.stringify(foot.block.draw(0, 0))).toContain('Changed by a reader');
  });

  it('says so in the file of every format', async () => {
    const names = Object.keys(FIGURE_FORMATS) as FigureFormatName[];
    for (const name of names) {
      const made = await produce(orderOf({ claim: CHANGED }), name, nodePress);
      const text = made.ok ? Buffer.from(made.bytes).toString('utf8') : '';
      expect(text.includes('Changed by a reader; the report says'), name).toBe(true);
      expect(/Zelensky|BBC News/.test(text), name).toBe(false);
    }
  });

  it('says so in the README of its data, quoting nobody', () => {
    const readme = figureReadme(facts, content.data, BESIDE, en);
    expect(readme).toContain(NOTE);
    expect(readme).not.toMatch(/^>/m);
  });

  it('says so in Ukrainian', () => {
    const inUkrainian = planOf({ claim: CHANGED, catalogue: uk }).content;
    expect(inUkrainian.title[0].text).toBe('Версія читача: ');
    expect(inUkrainian.standfirst.whole).toMatch(/^Змінено читачем/);
  });

  it('has its hedge in the title', () => {
    const claim = correctedClaim(
      CHANGED,
      { ...CHANGED, area: area('more than 500 km2') },
      writtenQuantity,
    );
    const { title } = planOf({ claim, checks: checkClaim(claim) }).content;
    expect(plainWords(title)).toMatch(/^A reader’s version: More than 500 square kilometres is/);
  });
});

describe('a figure of the report’s own words', () => {
  const claim = {
    ...CLAIMS['the built-in one'],
    area: { ...area('more than 2,300 sq mi'), quote: 'just over 2,300 square miles' },
    comparisons: [
      { ...times(4, 'greater-london', 'about'), quote: 'roughly four times the size of London' },
    ],
  };

  it('quotes them letter for letter', () => {
    const { standfirst } = planOf({ claim }).content;
    expect(standfirst.whole).toContain(
      'The report says “roughly four times the size of London”, which',
    );
  });

  it('has a title in our words, with the report’s hedge and no quotation marks', () => {
    const { content } = planOf({ claim: { ...claim, area: area('2,430 sq mi') } });
    expect(plainWords(content.title)).toBe('2,430 square miles is about four times Greater London');
  });

  it('for readers of another script says in their words what the report says', () => {
    const foreign = {
      ...claim,
      who: 'генеральний штаб',
      area: { ...area('more than 2,300 sq mi'), quote: 'понад 2300 кв. миль' },
      comparisons: [{ ...times(4, 'greater-london', 'about'), quote: 'десь чотири площі Лондона' }],
    };
    const made = figureOf({ claim: foreign });
    expect(JSON.stringify(made.content)).not.toMatch(/генеральний|понад|десь чотири/);
    expect(made.content.standfirst.whole).toContain('says about four times Greater London, which');
    const own = planOf({ claim: foreign, catalogue: uk }).content;
    expect(own.standfirst.whole).toMatch(/генеральний штаб.*«десь чотири площі Лондона»/s);
  });

  it('quotes them in the alternative text', () => {
    expect(figureOf({ claim }).figure.facts.altText).toMatch(
      /^“just over 2,300 square miles” \(5,957\u00a0km²\), drawn at true size/,
    );
  });
});
