import { readHtml, readPastedHtml } from '../../src/files/readHtml.ts';
import { PAGES } from './patterns.ts';
import { scales } from './scales.ts';

scales({
  pages: [PAGES, readHtml],
  'pasted pages': [PAGES, readPastedHtml],
});
