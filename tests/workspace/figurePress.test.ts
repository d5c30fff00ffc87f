import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FigureAnswer, FigureMessage } from '../../src/workspace/figureMessages.ts';
import { atlasOf } from '../../src/places/atlas.ts';
import { FigurePress, type PressOrder } from '../../src/workspace/figurePress.ts';

/** A worker that does what the test says. */
class TestWorker {
  static readonly all: TestWorker[] = [];
  readonly messages: FigureMessage[] = [];
  isTerminated = false;
  onmessage: ((event: { data: FigureAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;

  constructor() {
    TestWorker.all.push(this);
  }

  postMessage(message: FigureMessage): void {
    this.messages.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const order = { atlas: atlasOf({}), basemap: null, output: 'png' } as unknown as PressOrder;
const bytes = Uint8Array.of(1, 2);
const made = { kind: 'end', production: { ok: true, bytes } } as FigureAnswer;
const ignore = () => {};

beforeEach(() => {
  TestWorker.all.length = 0;
  vi.stubGlobal('Worker', TestWorker);
});
afterEach(() => void vi.unstubAllGlobals());

it('starts its worker with the first figure and keeps it for the next', async () => {
  const press = new FigurePress();
  expect(TestWorker.all).toEqual([]);
  const steps: string[] = [];
  const first = press.produce(order, (step) => steps.push(step));
  const [worker] = TestWorker.all;
  worker.onmessage!({ data: { kind: 'step', step: 'drawing' } });
  worker.onmessage!({ data: made });
  expect(await first).toEqual({ ok: true, bytes });
  expect(steps).toEqual(['drawing']);

  void press.produce(order, ignore);
  expect(TestWorker.all).toHaveLength(1);
  const kinds = worker.messages.map(({ kind }) => kind);
  expect(kinds, 'the world is sent once').toEqual(['world', 'produce', 'produce']);
});

it('stops a figure with its worker when a newer one is asked for', async () => {
  const press = new FigurePress();
  const first = press.produce(order, ignore);
  const second = press.produce(order, ignore);
  expect(await first).toEqual({ ok: false, problem: { kind: 'stopped' } });
  const [old, current] = TestWorker.all;
  expect(old.isTerminated).toBe(true);
  current.onmessage!({ data: made });
  expect(await second).toMatchObject({ ok: true });
});

it('does nothing when there is nothing to stop', () => {
  const press = new FigurePress();
  press.stop();
  expect(TestWorker.all).toEqual([]);
});

it.each([
  ['failed', true],
  ['too-large', false],
] as const)('after a figure that is %s, a new worker: %s', async (kind, isNew) => {
  const press = new FigurePress();
  const first = press.produce(order, ignore);
  const problem = kind === 'failed' ? { kind, found: 'unreachable' } : { kind };
  const answer = { kind: 'end', production: { ok: false, problem } } as FigureAnswer;
  TestWorker.all[0].onmessage!({ data: answer });
  expect(await first).toMatchObject({ ok: false, problem: { kind } });
  void press.produce(order, ignore);
  expect(TestWorker.all).toHaveLength(isNew ? 2 : 1);
});

it('says what the worker died of', async () => {
  const press = new FigurePress();
  const first = press.produce(order, ignore);
  TestWorker.all[0].onerror!({ message: 'out of memory' });
  expect(await first).toEqual({ ok: false, problem: { kind: 'failed', found: 'out of memory' } });
});
