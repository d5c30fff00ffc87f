import { HEAD_BYTES } from './limits.ts';
import { latin1 } from './signatures.ts';

const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)["']/i;
const PARAMETER = /;\s*charset\s*=\s*"?([\w:.-]+)/i;

/**
 * The encoding that the media type or the file's own first bytes (XML declaration, `<meta>`) name,
 * in lower case; null if none does. A page that can be read so far is not in UTF-16, whatever it
 * says (HTML Standard, 13.2.3.2).
 */
export function declaredEncoding(bytes: Uint8Array, mediaType: string | null): string | null {
  const head = latin1(bytes.subarray(0, HEAD_BYTES)).replace(/<!--[^]*?-->/g, '');
  const label = (PARAMETER.exec(mediaType ?? '') ?? XML.exec(head) ?? META.exec(head))?.[1];
  const name = label?.toLowerCase() ?? null;
  return name?.startsWith('utf-16') ? null : name;
}
