import { checkClaim } from '../claims/check.ts';
import type { FigureSubject } from '../figure/order.ts';
import { type Production, produce } from '../figure/produce.ts';
import { USUAL_STYLE } from '../figure/style/houseStyle.ts';
import { NO_ATLAS } from '../places/atlas.ts';
import { CATALOGUES } from '../text/catalogues.ts';
import { browserPress, loadAll } from './browserPress.ts';
import { loadGazetteer } from './loadGazetteer.ts';
import type { FigureAnswer, FigureMessage, FigureWorld, PostedSubject } from './figureMessages.ts';

const press = browserPress((step) => answer({ kind: 'step', step }));
let world: FigureWorld = { atlas: NO_ATLAS, basemap: null, style: USUAL_STYLE };

type Follow = { [Kind in FigureMessage['kind']]: (message: Asked<Kind>) => unknown };
type Asked<Kind> = Extract<FigureMessage, { kind: Kind }>;

const FOLLOW: Follow = {
  prepare: async () => answer({ kind: 'prepared', isAll: await loadAll(press) }),
  world: (message) => (world = message.world),
  produce: async (message) => {
    const production = await productionOf(message).catch(failed);
    answer({ kind: 'end', production }, production.ok ? [production.bytes.buffer] : []);
  },
};

self.onmessage = async ({ data }: MessageEvent<FigureMessage>) => {
  await FOLLOW[data.kind](data as never);
};

async function productionOf({
  order: { language, about, ...form },
  output,
  content,
}: Asked<'produce'>): Promise<Production> {
  // Without it the figure has what the other places say.
  await loadGazetteer().catch(() => {});
  const catalogue = await CATALOGUES[language]();
  const order = { ...form, ...world, about: checked(about), catalogue };
  return produce(order, output, press, { content });
}

function checked(about: PostedSubject): FigureSubject {
  const check = CHECKED[about.kind] as (about: PostedSubject) => FigureSubject;
  return check(about);
}

/** What is posted with what is found on it. */
const CHECKED: {
  readonly [Kind in PostedSubject['kind']]: (
    about: Extract<PostedSubject, { readonly kind: Kind }>,
  ) => FigureSubject;
} = {
  claim: (about) => ({ ...about, checks: checkClaim(about.claim) }),
  places: (about) => about,
};

function failed(error: unknown): Production {
  const found = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { kind: 'failed', found } };
}

function answer(message: FigureAnswer, transfer: readonly ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
