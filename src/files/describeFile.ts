import { formatNumber } from '../measure/format.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Encoding } from './decodeText.ts';
import type { FileProblem } from './fileProblem.ts';
import { MOST_SEARCHED_ELEMENTS } from './htmlRules.ts';
import type { HowRead } from './readHtml.ts';
import type { ReportText } from './readReportFile.ts';

/** One sentence on why the file could not be read, without its name. */
export function describeFileProblem(problem: FileProblem, catalogue: Catalogue): string {
  const { problems, formats } = catalogue.files;
  switch (problem.kind) {
    case 'empty':
      return problems.empty;
    case 'no-text':
      return problems.noText;
    case 'too-many-elements':
      return problems.tooManyElements(counted(problem.mostElements, catalogue));
    case 'too-large': {
      const most = megabytes(problem.mostBytes, catalogue);
      return problem.bytes === null
        ? problems.longerThan(most)
        : problems.tooLarge(megabytes(problem.bytes, catalogue), most);
    }
    case 'binary':
      return problem.format === 'unknown'
        ? problems.binary(
            unicodeName(problem.sign.codePoint),
            counted(problem.sign.line, catalogue),
          )
        : problems.format(formats[problem.format]);
    case 'data':
      return problems.data[problem.format];
    case 'encoding':
      return problem.declared === null
        ? problems.encoding
        : problems.declaredEncoding(problem.declared);
  }
}

/** What a reader should know of how the file was read, a sentence each; none if there is no doubt. */
export function describeReading(
  { encoding, howRead }: Pick<ReportText, 'encoding' | 'howRead'>,
  catalogue: Catalogue,
): string[] {
  return [describeEncoding(encoding, catalogue), describeHowRead(howRead, catalogue)].filter(
    (sentence) => sentence !== null,
  );
}

function describeEncoding({ name, how }: Encoding, { files }: Catalogue): string | null {
  if (how === 'guessed') return files.guessed(name);
  return how === 'damaged' ? files.damaged : null;
}

function describeHowRead(howRead: HowRead, catalogue: Catalogue): string | null {
  if (howRead === 'not-searched') return catalogue.files.articleNotSearched;
  return howRead === 'large'
    ? catalogue.files.pageIsLarge(counted(MOST_SEARCHED_ELEMENTS, catalogue))
    : null;
}

/** "U+0007" */
function unicodeName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function counted(count: number, { locale }: Catalogue): string {
  return formatNumber(count, { locale });
}

/** "20 MB", "20.1 MB": of 1,000,000 bytes, rounded up so that too much never reads as enough. */
export function megabytes(bytes: number, { files, locale }: Catalogue): string {
  const tenths = Math.ceil(bytes / 100_000) / 10;
  return files.megabytes(formatNumber(tenths, { locale, significant: 3 }));
}
