import { writeFigure } from '../figure/formats/format.ts';
import { browserPress } from './browserPress.ts';
import type { WritingAnswer, WritingOrder } from './figureMessages.ts';

const press = browserPress((step) => answer({ kind: 'step', step }));

self.onmessage = async ({ data }: MessageEvent<WritingOrder>) => {
  const written = await writeFigure(data.format, data.figure, press, data.resolution);
  answer({ kind: 'end', written }, written.ok ? [written.bytes.buffer] : []);
};

function answer(message: WritingAnswer, transfer: readonly ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
