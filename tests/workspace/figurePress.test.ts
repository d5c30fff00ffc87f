import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WritingAnswer, WritingOrder } from '../../src/workspace/figureMessages.ts';
import { FigurePress } from '../../src/workspace/figurePress.ts';

/** A worker that does what the test says. */
class TestWorker {
  static readonly all: TestWorker[] = [];
  readonly orders: WritingOrder[] = [];
  isTerminated = false;
  onmessage: ((event: { data: WritingAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;

  constructor() {
    TestWorker.all.push(this);
  }

  postMessage(order: WritingOrder): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const order = { format: 'png' } as WritingOrder;
const bytes = Uint8Array.of(1, 2);
const written: WritingAnswer = { kind: 'end', written: { ok: true, bytes } };
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
  const first = press.write(order, (step) => steps.push(step));
  const [worker] = TestWorker.all;
  worker.onmessage!({ data: { kind: 'step', step: 'drawing' } });
  worker.onmessage!({ data: written });
  expect(await first).toEqual({ ok: true, bytes });
  expect(steps).toEqual(['drawing']);

  void press.write(order, ignore);
  expect(TestWorker.all).toHaveLength(1);
  expect(worker.orders).toHaveLength(2);
});

it('stops a figure with its worker when a newer one is asked for', async () => {
  const press = new FigurePress();
  const first = press.write(order, ignore);
  const second = press.write(order, ignore);
  expect(await first).toEqual({ ok: false, problem: { kind: 'stopped' } });
  const [old, current] = TestWorker.all;
  expect(old.isTerminated).toBe(true);
  current.onmessage!({ data: written });
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
  const first = press.write(order, ignore);
  const problem = kind === 'failed' ? { kind, found: 'unreachable' } : { kind };
  const answer = { kind: 'end', written: { ok: false, problem } } as WritingAnswer;
  TestWorker.all[0].onmessage!({ data: answer });
  expect(await first).toMatchObject({ ok: false, problem: { kind } });
  void press.write(order, ignore);
  expect(TestWorker.all).toHaveLength(isNew ? 2 : 1);
});

it('says what the worker died of', async () => {
  const press = new FigurePress();
  const first = press.write(order, ignore);
  TestWorker.all[0].onerror!({ message: 'out of memory' });
  expect(await first).toEqual({ ok: false, problem: { kind: 'failed', found: 'out of memory' } });
});
