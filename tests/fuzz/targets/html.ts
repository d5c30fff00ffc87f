import fc from 'fast-check';
import { readClaims } from '../../../src/claims/reading/readClaims.ts';
import { describeFileProblem, describeReading } from '../../../src/files/describeFile.ts';
import type { HtmlFacts } from '../../../src/files/htmlFacts.ts';
import { readReportFile } from '../../../src/files/readReportFile.ts';
import { pages } from '../inputs/pages.ts';
import { LANGUAGES, sentenceFaults } from '../oracles/words.ts';
import { target } from '../target.ts';

/** Pages and what only looks like one, read as the command does. */
export const html = target({
  inputs: fc.record({ html: pages, name: fc.constantFrom('a.html', 'a.html', 'page', 'a.txt') }),
  faults: async ({ html, name }) => {
    const bytes = Buffer.from(html, 'utf8');
    const report = await readReportFile({ name, bytes });
    if (!report.ok) {
      return LANGUAGES.flatMap((catalogue) =>
        sentenceFaults(describeFileProblem(report.problem, catalogue), html),
      );
    }
    const { text } = report;
    return [
      ...(text.trim() === '' ? ['no words: '] : []),
      ...factFaults(report),
      ...LANGUAGES.flatMap((catalogue) =>
        describeReading(report, catalogue).flatMap((said) => sentenceFaults(said, '')),
      ),
      ...readClaims(text).flatMap(({ start, end, quote }) =>
        text.slice(start, end) === quote ? [] : [`other words: "${quote}"`],
      ),
    ];
  },
  budget: { baseMs: 1000, perKilobyteMs: 100 },
});

function factFaults({ url, publishedOn, ...words }: HtmlFacts): string[] {
  return [
    ...(url !== null && !/^https?:\/\//.test(url) ? [`no web address: ${url}`] : []),
    ...(publishedOn !== null && Number.isNaN(Date.parse(publishedOn))
      ? [`no day: ${publishedOn}`]
      : []),
    ...['title', 'author', 'outlet', 'language'].flatMap((name) => {
      const fact = words[name as 'title'];
      if (fact === null) return [];
      if (typeof fact !== 'string') return [`fact is no text: ${name}`];
      return /^\s*$|[\r\n]/.test(fact) ? [`fact on no line: ${name}`] : [];
    }),
  ];
}
