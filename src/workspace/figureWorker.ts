import { checkClaim } from '../claims/check.ts';
import { type Production, produce } from '../figure/produce.ts';
import { atlasOf } from '../places/atlas.ts';
import { CATALOGUES } from '../text/catalogues.ts';
import { browserPress } from './browserPress.ts';
import type { FigureAnswer, FigureMessage, FigureWorld } from './figureMessages.ts';

const press = browserPress((step) => answer({ kind: 'step', step }));
let world: FigureWorld = { layers: {}, basemap: null };

self.onmessage = async ({ data }: MessageEvent<FigureMessage>) => {
  if (data.kind === 'world') {
    world = data.world;
    return;
  }
  const production = await follow(data).catch(failed);
  answer({ kind: 'end', production }, production.ok ? [production.bytes.buffer] : []);
};

async function follow({
  order: { language, ...order },
  output,
  content,
}: Extract<FigureMessage, { kind: 'produce' }>): Promise<Production> {
  const atlas = atlasOf(world.layers);
  const checks = checkClaim(order.claim, atlas);
  const catalogue = await CATALOGUES[language]();
  const { basemap } = world;
  return produce({ ...order, atlas, basemap, checks, catalogue }, output, press, content);
}

function failed(error: unknown): Production {
  const found = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { kind: 'failed', found } };
}

function answer(message: FigureAnswer, transfer: readonly ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
