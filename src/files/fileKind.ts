/** What a report's file is written in. */
export type FileKind = 'text' | 'markdown' | 'html';

const ENDINGS: Readonly<Record<string, FileKind>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

const MEDIA_TYPES: Readonly<Record<string, FileKind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
};

const BLANKS = /\s*/y;
/** How a page begins, after comments and an XML declaration. */
const PAGE = /<(?:!doctype\s+html|html|head|body|meta|title)\b/iy;
const XML = /<\?xml\b/iy;

/** The kind by the name's ending, then the media type, then how the text begins. */
export function fileKind(name: string, mediaType: string | null, text: string): FileKind {
  const ending = /\.(\w+)$/.exec(name)?.[1].toLowerCase() ?? '';
  const type = mediaType?.split(';')[0].trim().toLowerCase() ?? '';
  if (Object.hasOwn(ENDINGS, ending)) return ENDINGS[ending];
  if (Object.hasOwn(MEDIA_TYPES, type)) return MEDIA_TYPES[type];
  return beginsAsPage(text) ? 'html' : 'text';
}

function beginsAsPage(text: string): boolean {
  for (let at = 0; ;) {
    at = behind(BLANKS, text, at) ?? at;
    if (behind(PAGE, text, at) !== null) return true;
    const end = passed(text, at);
    if (end === null) return false;
    at = end;
  }
}

/** Behind the comment or XML declaration at `at`; null if none stands there whole. */
function passed(text: string, at: number): number | null {
  const isComment = text.startsWith('<!--', at);
  if (!isComment && behind(XML, text, at) === null) return null;
  const [sign, from] = isComment ? ['-->', at + 4] : ['>', at];
  const found = text.indexOf(sign, from);
  return found < 0 ? null : found + sign.length;
}

/** Where what matches at `at` ends; null if nothing does. */
function behind(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}
