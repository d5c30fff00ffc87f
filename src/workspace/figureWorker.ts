import { checkClaim } from '../claims/check.ts';
import { DrawnMaps } from '../figure/drawnMaps.ts';
import type { ClaimSubject, FigureOrder, FigureSubject } from '../figure/order.ts';
import { planFigure } from '../figure/planFigure.ts';
import { openOwnFaces } from '../figure/style/openOwnFaces.ts';
import { type Production, produce } from '../figure/produce.ts';
import { USUAL_STYLE } from '../figure/style/houseStyle.ts';
import { NO_ATLAS } from '../places/atlas.ts';
import { CATALOGUES } from '../text/catalogues.ts';
import { browserPress, loadAll } from './browserPress.ts';
import { loadGazetteer } from './loadGazetteer.ts';
import type {
  FigureAnswer,
  FigureMessage,
  FigureWorld,
  PlannedMap,
  PostedOrder,
  PostedSubject,
} from './figureMessages.ts';

const press = browserPress((step) => answer({ kind: 'step', step }));
let world: FigureWorld = { atlas: NO_ATLAS, basemap: null, style: USUAL_STYLE };
let maps = new DrawnMaps();

type Follow = { [Kind in FigureMessage['kind']]: (message: Asked<Kind>) => unknown };
type Asked<Kind> = Extract<FigureMessage, { kind: Kind }>;

const FOLLOW: Follow = {
  prepare: async () => {
    const [isAll] = await Promise.all([loadAll(press), knownPlaces()]);
    answer({ kind: 'prepared', isAll });
  },
  world: (message) => {
    world = message.world;
    maps = new DrawnMaps();
  },
  plan: async ({ order }) => {
    const planned = await plannedMap(order).catch(failed);
    answer({ kind: 'planned', planned });
  },
  produce: async (message) => {
    const production = await productionOf(message).catch(failed);
    answer({ kind: 'end', production }, production.ok ? [production.bytes.buffer] : []);
  },
};

self.onmessage = async ({ data }: MessageEvent<FigureMessage>) => {
  await FOLLOW[data.kind](data as never);
};

async function productionOf(asked: Asked<'produce'>): Promise<Production> {
  const { output, content, options } = asked;
  const order = await completed(asked.order);
  return produce(order, output, press, { content, options, draw: maps.of(order) });
}

async function plannedMap(order: PostedOrder): Promise<PlannedMap> {
  const whole = await completed(order);
  const plan = planFigure(whole, { ownFaces: await openOwnFaces(whole.style, press) });
  return plan.ok ? { ok: true, box: plan.sheet.map } : plan;
}

/** The order with world, checks and words. */
async function completed({ language, about, ...form }: PostedOrder): Promise<FigureOrder> {
  await knownPlaces();
  const catalogue = await CATALOGUES[language]();
  return { ...form, ...world, about: checked(about), catalogue };
}

/** Without the gazetteer a figure has what the other places say. */
const knownPlaces = () => loadGazetteer().catch(() => {});

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
  claim: withChecks,
  claims: ({ kind, claims }) => ({ kind, claims: claims.map(withChecks) }),
  places: (about) => about,
};

function withChecks(about: Omit<ClaimSubject, 'checks'>): ClaimSubject {
  return { ...about, checks: checkClaim(about.claim) };
}

function failed(error: unknown) {
  const found = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { kind: 'failed', found } } as const;
}

function answer(message: FigureAnswer, transfer: readonly ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
