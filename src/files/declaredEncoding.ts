import { HEAD_BYTES } from './limits.ts';
import { latin1 } from './signatures.ts';

const META = /<meta\b/i;
const CHARSET = /\bcharset\s*=\s*(?:["']\s*)?([\w:.-]+)/i;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)["']/i;
const PARAMETER = /;\s*charset\s*=\s*"?([\w:.-]+)/i;

/**
 * The encoding that the media type or the file's own first bytes (XML declaration, `<meta>`) name,
 * in lower case; null if none does. A page that can be read so far is not in UTF-16, whatever it
 * says (HTML Standard, 13.2.3.2).
 */
export function declaredEncoding(bytes: Uint8Array, mediaType: string | null): string | null {
  const head = withoutComments(latin1(bytes.subarray(0, HEAD_BYTES)));
  const label = (PARAMETER.exec(mediaType ?? '') ?? XML.exec(head))?.[1] ?? metaCharset(head);
  const name = label?.toLowerCase() ?? null;
  return name?.startsWith('utf-16') ? null : name;
}

/** What the first `<meta>` with a charset names; null if there is none. */
function metaCharset(head: string): string | null {
  for (const part of head.split('>')) {
    const tag = part.search(META);
    const charset = tag < 0 ? null : CHARSET.exec(part.slice(tag));
    if (charset) return charset[1];
  }
  return null;
}

function withoutComments(head: string): string {
  let rest = '';
  for (let at = 0; ;) {
    const start = head.indexOf('<!--', at);
    const end = start < 0 ? -1 : head.indexOf('-->', start + 4);
    if (end < 0) return rest + head.slice(at);
    rest += head.slice(at, start);
    at = end + 3;
  }
}
