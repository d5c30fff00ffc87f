/** What Markdown (CommonMark, GFM tables) reads as more than itself anywhere in a line. */
const INLINE = /[\\`*_[\]<>|~&$^]/g;

/** What it reads so at the beginning of a line: headings, lists, setext underlines. */
const LINE_START = /^(?=[#+=-])/;
const LIST_NUMBER = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** Words as one line of Markdown that shows just them. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(INLINE, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(LINE_START, '\\')
    .replace(LIST_NUMBER, '$1\\');
}

/** A link with its words escaped; the words alone if there is no address. */
export function markdownLink(words: string, url: string | null): string {
  const label = escapeMarkdown(words);
  return url === null ? label : `[${label}](<${encodeURI(decodeSafely(url))}>)`;
}

/** The address without its percent signs, so that they are not encoded twice. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
