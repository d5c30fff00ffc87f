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

/** How a page begins, after comments and an XML declaration. */
const PAGE =
  /^\s*(?:<\?xml\b[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;

/** The kind by the name's ending, then the media type, then how the text begins. */
export function fileKind(name: string, mediaType: string | null, text: string): FileKind {
  const ending = /\.(\w+)$/.exec(name)?.[1].toLowerCase() ?? '';
  const type = mediaType?.split(';')[0].trim().toLowerCase() ?? '';
  if (Object.hasOwn(ENDINGS, ending)) return ENDINGS[ending];
  if (Object.hasOwn(MEDIA_TYPES, type)) return MEDIA_TYPES[type];
  return PAGE.test(text) ? 'html' : 'text';
}
