import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { policyOf } from './policy.mjs';

/** What lies beside a file in a smaller form, the smallest first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** Names by which this machine calls itself. Any other would let a foreign page read ours by its own name. */
const OWN_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Files whose name changes with their content. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;

const accepts = (request, encoding) =>
  (request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim()))
    .some(([name, quality]) => name === encoding && !/^q=0(\.0*)?$/.test(quality ?? ''));

/** Of a form of a file that is not sent after all. */
const OF_ONE_FORM = [
  'Accept-Ranges',
  'Cache-Control',
  'Content-Encoding',
  'Content-Length',
  'Content-Range',
  'Content-Type',
  'ETag',
  'Last-Modified',
];

function forget(response) {
  response.statusCode = 200;
  for (const name of OF_ONE_FORM) response.removeHeader(name);
}

function refuse(response, status, headers = {}) {
  if (response.headersSent) return response.destroy();
  forget(response);
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(`${status}\n`);
}

/** The path a request asks for, decoded, or null if it is none. */
function pathOf(request) {
  const [path] = request.url.split(/[?#]/);
  if (!path.startsWith('/')) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The policy of the page in the folder as it is now: another build may have another one. */
function currentPolicy(folder) {
  try {
    return policyOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  } catch {
    return policyOf('');
  }
}

/** Answers requests with the files of a folder. No request and no file that goes away throws. */
export function staticFiles(folder) {
  return (request, response) => {
    response.on('error', () => response.destroy());
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (!OWN_HOST.test(request.headers.host ?? '')) return refuse(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { Allow: 'GET, HEAD' });
    const asked = pathOf(request);
    if (asked === null || asked.includes('\0')) return refuse(response, 400);
    const path = asked === '/' ? '/index.html' : asked;
    response.setHeader('Content-Security-Policy', currentPolicy(folder));
    response.setHeader('Vary', 'Accept-Encoding');
    const smaller = ENCODINGS.filter(
      ([encoding, suffix]) => accepts(request, encoding) && existsInside(folder, path + suffix),
    );
    answer(request, response, folder, path, smaller);
  };
}

/** `send` itself keeps to the folder; this only asks whether trying is worth while. */
const existsInside = (folder, path) => !path.includes('..') && existsSync(join(folder, path));

/** Sends the first form of a file that is still there, at last the file itself. */
function answer(request, response, folder, path, [smaller, ...others]) {
  const [encoding, suffix] = smaller ?? [null, ''];
  const stream = send(request, encodeURIComponent(path + suffix).replaceAll('%2F', '/'), {
    root: folder,
    index: false,
    dotfiles: 'deny',
    cacheControl: false,
  });
  stream.on('headers', () => {
    response.setHeader(
      'Cache-Control',
      HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (encoding) response.setHeader('Content-Encoding', encoding);
    // Of the file meant, not of its smaller form.
    response.setHeader('Content-Type', contentType(extname(path)) || 'application/octet-stream');
  });
  stream.on('directory', () => refuse(response, 404));
  stream.on('error', ({ status, headers }) => {
    if (status === 404 && smaller && !response.headersSent) {
      forget(response);
      return answer(request, response, folder, path, others);
    }
    refuse(response, status ?? 500, headers);
  });
  stream.pipe(response);
}
