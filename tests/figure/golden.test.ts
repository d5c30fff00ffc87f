import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { nodePress } from '../../src/cli/press.ts';
import { FIGURE_SIZES, type FigureSizeName } from '../../src/figure/layout/sizes.ts';
import type { FigureForm, FigureOrder } from '../../src/figure/order.ts';
import { produce } from '../../src/figure/produce.ts';
import { uk } from '../../src/text/uk/index.ts';
import { area, claimOf, times } from '../claims/claimOf.ts';
import { orderOf } from './orders.ts';
import { placesOrderOf } from './placesOrders.ts';

const WIDTH_PX = 720;

/** A named size, its file 720 pixels wide. */
function small(name: FigureSizeName): FigureForm['size'] {
  const size = FIGURE_SIZES[name];
  return { ...size, pixelRatio: WIDTH_PX / size.widthPx, dpi: 96 };
}

/** What is kept as a picture: together they have every layout, theme, language and kind of subject. */
const KINDS: Readonly<Record<string, () => FigureOrder>> = {
  'light-article': () => orderOf({ size: small('article') }),
  'dark-square': () => orderOf({ size: small('square'), theme: 'dark' }),
  'mono-a4': () => orderOf({ size: small('a4'), theme: 'mono', compareWith: ['belgium', 'wales'] }),
  'light-story': () =>
    orderOf({ size: small('story'), shape: { yardstick: { kind: 'circle' }, placement: null } }),
  'ukrainian-4k': () => orderOf({ size: small('4k'), catalogue: uk }),
  'no-boundary': () =>
    orderOf({
      size: small('square'),
      claim: claimOf({ area: area('370 sq mi'), comparisons: [times(1, 'dartmoor')] }),
    }),
  'places-article': () => placesOrderOf('kenya', ['greater-london'], { size: small('article') }),
};

/**
 * Colours further apart than this differ (0 to 1). resvg draws the same on every machine; what is
 * allowed for is the last digit of a sine.
 */
const THRESHOLD = 0.05;
/** So many pixels may differ in any window of 40 × 40: less than a letter of the smallest words. */
const WINDOW_PX = 40;
const MOST_IN_WINDOW = 12;

/** `npm run golden` sets it: pictures are written instead of compared. */
const isRenewed = process.env.GOLDEN === 'renew';
/** Where a picture that differs is put, for a look at it. */
const RESULTS = fileURLToPath(new URL('../../test-results/golden/', import.meta.url));
const goldenFile = (name: string) =>
  fileURLToPath(new URL(`./golden/${name}.png`, import.meta.url));

async function drawn(order: FigureOrder): Promise<Buffer> {
  const produced = await produce(order, 'png', nodePress);
  if (!produced.ok) throw new Error(produced.problem.kind);
  return Buffer.from(produced.bytes);
}

function keep(name: string, picture: Uint8Array): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}${name}.png`, picture);
}

describe('golden pictures (npm run golden renews them)', () => {
  it.each(Object.keys(KINDS))('%s', async (name) => {
    const bytes = await drawn(KINDS[name]());
    if (isRenewed || !existsSync(goldenFile(name))) {
      expect(isRenewed, `${goldenFile(name)} is missing; npm run golden makes it`).toBe(true);
      writeFileSync(goldenFile(name), bytes);
      return;
    }
    const [found, golden] = [bytes, readFileSync(goldenFile(name))].map((png) =>
      PNG.sync.read(png),
    );
    const { width, height } = golden;
    if (found.width !== width || found.height !== height) keep(name, bytes);
    expect([found.width, found.height]).toEqual([width, height]);
    const difference = new PNG({ width, height });
    const most = pixelmatch(found.data, golden.data, difference.data, width, height, {
      threshold: THRESHOLD,
      windowSize: WINDOW_PX,
    });
    if (most > MOST_IN_WINDOW) {
      keep(name, bytes);
      keep(`${name}-difference`, PNG.sync.write(difference));
    }
    expect(most, `see ${RESULTS}${name}-difference.png`).toBeLessThanOrEqual(MOST_IN_WINDOW);
  });
});
