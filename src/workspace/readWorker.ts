import { countWords } from '../claims/reading/countWords.ts';
import { detectLanguage } from '../claims/reading/detectLanguage.ts';
import { readInParts } from '../claims/reading/readInParts.ts';
import { loadHtmlParser } from '../files/parseHtml.ts';
import { loadReadability, readPastedHtml } from '../files/readHtml.ts';
import { readReportFile } from '../files/readReportFile.ts';
import { loadGazetteer } from './loadGazetteer.ts';
import type { ReadAnswer, ReadOrder } from './readingMessages.ts';

/** The order that is being followed; another one ends it. */
let current = 0;

self.onmessage = ({ data: order }: MessageEvent<ReadOrder>) => {
  current = order.kind === 'stop' ? 0 : order.id;
  void follow(order).catch((error: unknown) =>
    answer({ kind: 'failed', id: order.id, found: messageOf(error) }),
  );
};

async function follow(order: ReadOrder): Promise<void> {
  const { id } = order;
  if (order.kind === 'read') return read(order);
  if (order.kind === 'pasted') {
    return answer({ kind: 'pasted', id, page: await readPastedHtml(order.html) });
  }
  if (order.kind === 'file') {
    const { file } = order;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const report = await readReportFile({ name: file.name, bytes, mediaType: file.type });
    answer({ kind: 'file', id, report });
  }
}

async function read({ id, text, options }: ReadOrder & { kind: 'read' }): Promise<void> {
  await loadGazetteer();
  const { read, looksLike } = detectLanguage(text);
  if (read === null) return answer({ kind: 'unread', id, looksLike });
  let before = 0;
  for (const { claims, done } of readInParts(text, options)) {
    answer({ kind: 'part', id, claims, words: countWords(text.slice(before, done)), done });
    before = Math.max(before, done);
    // Lets a stop that has come in the meantime be heard.
    await new Promise((resolve) => setTimeout(resolve));
    if (current !== id) return;
  }
  answer({ kind: 'end', id, language: read });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function answer(message: ReadAnswer): void {
  self.postMessage(message);
}

Promise.all([loadHtmlParser(), loadReadability(), loadGazetteer()]).then(
  () => answer({ kind: 'ready', id: 0, found: null }),
  (error: unknown) => answer({ kind: 'ready', id: 0, found: messageOf(error) }),
);
