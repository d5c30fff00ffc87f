import { describe, expect, it } from 'vitest';
import { correctedClaim } from '../../../src/claims/changedClaim.ts';
import { writtenQuantity } from '../../../src/claims/writtenQuantity.ts';
import { escapeMarkdown, markdownLink } from '../../../src/claims/publish/escapeMarkdown.ts';
import { NO_CLAIM } from '../../../src/claims/claim.ts';
import { claimsMarkdown } from '../../../src/claims/publish/markdown.ts';
import { suggestRating } from '../../../src/claims/publish/rating.ts';
import { en } from '../../../src/text/en/index.ts';
import { area } from '../claimOf.ts';
import { published } from './published.ts';

const PAGE = { title: 'Checks', organisation: 'The Example', publishedOn: '2022-09-14' };
const page = (...claims: ReturnType<typeof published>[]) => claimsMarkdown(claims, PAGE, en);

describe('Markdown of checked claims', () => {
  it('quotes each claim and says who stated it and where it was reported', () => {
    const text = page(published(), published());
    expect(text).toContain('# Checks\n\nThe Example, 2022-09-14\n\n## Claim 1\n\n');
    expect(text).toContain(
      '> 2,300 square miles, about four times the size of Greater London\n\n' +
        'Stated by Volodymyr Zelensky, President of Ukraine, on 2022-09-12, ' +
        'reported in [BBC News](<https://www.bbc.com/news/world-europe-62884668>).',
    );
    expect(text.match(/^## Claim \d$/gm)).toEqual(['## Claim 1', '## Claim 2']);
  });

  it('quotes nothing of a claim that is told in our words', () => {
    const text = page(published({}, { quote: undefined }));
    expect(text).toContain('## Claim 1\n\nPresident Zelensky said on 12 September 2022');
    expect(text).not.toMatch(/^>/m);
  });

  it('says of a reader’s version that it is one, and names nobody', () => {
    const { claim } = published();
    const text = page(
      published(
        {},
        correctedClaim(claim, { ...claim, area: area('2,500 sq mi') }, writtenQuantity),
      ),
    );
    expect(text).toContain(
      '## Claim 1\n\nA reader’s version: 2,500 square miles, about four times Greater London\n\n' +
        'Changed by a reader; the report says 2,300 square miles.\n\n',
    );
    expect(text).not.toMatch(/^>|Zelensky|BBC/m);
  });

  it('has a table of checks whose rows have as many cells as its head', () => {
    const { checks } = published();
    const text = page(published());
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    const cells = rows.map((row) => row.replaceAll('\\|', '').split('|').length - 2);
    expect(cells.filter((count) => count === 4)).toHaveLength(checks.length + 2);
    expect(text).toMatch(/\| Comparison \| \*\*rounded\*\* \| 3\.8 times Greater London, not 4 \|/);
  });

  it('lists every area used with its source and link', () => {
    const text = page(published());
    expect(text).toMatch(/^- Greater London: 1,572\u00a0km², .*\(\[.+\]\(<https:\/\/.+>\)\)$/m);
    expect(text.match(/^- Greater London: 1,572/gm)).toHaveLength(1);
  });

  it('ends with the method and the rule of each verdict given', () => {
    const method = page(published()).split('## Method')[1];
    expect(method).toContain('WGS84');
    expect(method).toContain(en.claims.rules.comparison.rounded);
    expect(method).not.toContain(en.claims.rules.comparison.fails);
  });

  it('has a rating once it is confirmed', () => {
    const rating = suggestRating(published().checks, en);
    expect(page(published())).not.toContain('Rating');
    expect(page(published({ rating }))).toContain('**Rating:** Rounded');
  });

  it('does without anything that a claim does not say', () => {
    const bare = published({}, { ...NO_CLAIM, area: { value: 3, unit: 'ha', hedge: null } });
    expect(page(bare)).toContain(
      'Greater London\n\nThe claim states nothing that can be checked.\n\n## Method',
    );
  });

  it('says what is worked out without a verdict', () => {
    expect(page(published())).toContain('\n\nFor scale: 19% of Kharkiv oblast, ');
    expect(page(published())).not.toContain('could fit');
  });

  it('keeps what it quotes from being Markdown or HTML', () => {
    const quote = '# 6,000 km²\n\n<script>alert(1)</script> | [x](javascript:alert(1)) `y` *z*';
    const url = 'javascript:alert(1)';
    const citations = [{ outlet: 'O|P', title: null, url, publishedOn: null }];
    const text = page(published({}, { quote, who: 'A\n# B', citations }));
    expect(text).toContain(
      '> \\# 6,000 km² \\<script\\>alert(1)\\</script\\> \\| \\[x\\](javascript:alert(1)) \\`y\\` \\*z\\*\n',
    );
    expect(text).toContain('Stated by A # B');
    expect(text).toContain('reported in O\\|P.');
  });
});

describe('escaping for Markdown', () => {
  it.each([
    ['plain words, 3.8 × 4 (about)', 'plain words, 3.8 × 4 (about)'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2022) item', '2022\\) item'],
    ['a_b*c', 'a\\_b\\*c'],
    ['a &amp; b', 'a \\&amp; b'],
    ['back\\slash', 'back\\\\slash'],
    ['  two\r\nlines\t', 'two lines'],
    ['=== ', '\\==='],
    ['2,300', '2,300'],
    ['3.8 times', '3.8 times'],
    ['https://x.org', 'https\\://x.org'],
  ])('%j', (words, escaped) => {
    expect(escapeMarkdown(words)).toBe(escaped);
  });

  it('keeps addresses in their angle brackets', () => {
    expect(markdownLink('a]b', 'https://x.org/a(b)?q=1%20%C3%A9')).toBe(
      '[a\\]b](<https://x.org/a(b)?q=1%20%C3%A9>)',
    );
    expect(markdownLink('x', 'https://x.org/a b>c')).toBe('[x](<https://x.org/a%20b%3Ec>)');
    expect(markdownLink('x', null)).toBe('x');
  });
});
