import { createHash } from 'node:crypto';

/** The style sheets inside a page; none holds a tag. */
const STYLE = /<style(?:\s[^<>]*)?>([^<]*)<\/style>/g;

/**
 * What the page may do, as a Content-Security-Policy: everything from its own origin, nothing from
 * any other. Style sheets inside the page are allowed by the hash of their text. `frame-ancestors`
 * is left out: a meta tag cannot have it, and who embeds the page decides for themselves.
 */
export function policyOf(html) {
  const hashes = [...html.matchAll(STYLE)].map(
    ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    // WebAssembly draws PNG and cuts fonts.
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Lays the policy into the page when it is built. The dev server needs styles of its own. */
export const policyPlugin = () => ({
  name: 'areacheck-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) },
        injectTo: 'head-prepend',
      },
    ],
  },
});
