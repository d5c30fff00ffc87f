import { formatNumber } from '../measure/format.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Encoding } from './decodeText.ts';
import type { FileProblem } from './fileProblem.ts';

/** One sentence on why the file could not be read, without its name. */
export function describeFileProblem(problem: FileProblem, catalogue: Catalogue): string {
  const { problems, formats } = catalogue.files;
  switch (problem.kind) {
    case 'empty':
      return problems.empty;
    case 'no-text':
      return problems.noText;
    case 'too-large': {
      const most = megabytes(problem.mostBytes, catalogue);
      return problem.bytes === null
        ? problems.longerThan(most)
        : problems.tooLarge(megabytes(problem.bytes, catalogue), most);
    }
    case 'binary':
      return problem.format === 'unknown'
        ? problems.binary
        : problems.format(formats[problem.format]);
    case 'encoding':
      return problem.declared === null
        ? problems.encoding
        : problems.declaredEncoding(problem.declared);
  }
}

/** What a reader should know of how the file was decoded; null if there is no doubt. */
export function describeEncoding({ name, how }: Encoding, { files }: Catalogue): string | null {
  if (how === 'guessed') return files.guessed(name);
  return how === 'damaged' ? files.damaged : null;
}

/** "20 MB", "20.1 MB": of 1,000,000 bytes, rounded up so that too much never reads as enough. */
export function megabytes(bytes: number, { files, locale }: Catalogue): string {
  const tenths = Math.ceil(bytes / 100_000) / 10;
  return files.megabytes(formatNumber(tenths, { locale, significant: 3 }));
}
