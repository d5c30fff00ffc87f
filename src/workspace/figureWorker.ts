import { writeFigure } from '../figure/formats/format.ts';
import { browserPress } from './browserPress.ts';
import type { FigureAnswer, FigureOrder } from './figureMessages.ts';

const press = browserPress((step) => answer({ kind: 'step', step }));

self.onmessage = async ({ data }: MessageEvent<FigureOrder>) => {
  const written = await writeFigure(data.format, data.figure, press, data.resolution);
  answer({ kind: 'end', written }, written.ok ? [written.bytes.buffer] : []);
};

function answer(message: FigureAnswer, transfer: readonly ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
