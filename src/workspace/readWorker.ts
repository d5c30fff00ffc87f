import { detectLanguage } from '../claims/reading/detectLanguage.ts';
import { readInParts } from './readingParts.ts';
import type { ReadAnswer, ReadOrder } from './readingMessages.ts';

/** The order that is being followed; another one ends it. */
let current = 0;

self.onmessage = ({ data: order }: MessageEvent<ReadOrder>) => {
  current = order.kind === 'read' ? order.id : 0;
  if (order.kind === 'read') void follow(order);
};

async function follow({ id, text, options }: ReadOrder & { kind: 'read' }): Promise<void> {
  try {
    const { read, looksLike } = detectLanguage(text);
    if (read === null) return answer({ kind: 'unread', id, looksLike });
    for (const { claims, done } of readInParts(text, options)) {
      answer({ kind: 'part', id, claims, done });
      // Lets a stop that has come in the meantime be heard.
      await new Promise((resolve) => setTimeout(resolve));
      if (current !== id) return;
    }
    answer({ kind: 'end', id });
  } catch (error) {
    answer({ kind: 'failed', id, found: error instanceof Error ? error.message : String(error) });
  }
}

function answer(message: ReadAnswer): void {
  self.postMessage(message);
}

answer({ kind: 'ready', id: 0 });
