import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/batch/inOrder.ts';

/** A promise that is settled from outside. */
function held<Value>() {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => (settle = resolve));
  return { promise, settle };
}

async function allOf<Made>(made: AsyncIterable<Made>): Promise<Made[]> {
  const all: Made[] = [];
  for await (const one of made) all.push(one);
  return all;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function* each<Item>(items: readonly Item[]) {
  yield* items;
}

describe('inOrder', () => {
  it('gives what is made in the order of the items, whichever is there first', async () => {
    const [slow, fast] = [held<string>(), held<string>()];
    const made = inOrder(each([slow, fast]), ({ promise }) => promise, 2);
    fast.settle('second');
    slow.settle('first');
    expect(await allOf(made)).toEqual(['first', 'second']);
  });

  it('begins no more than so many', async () => {
    const all = [held<number>(), held<number>(), held<number>()];
    let begun = 0;
    const made = inOrder(each(all), ({ promise }) => (begun++, promise), 2);
    const first = made.next();
    await turn();
    expect(begun).toBe(2);
    all.forEach(({ settle }, i) => settle(i));
    expect(await first).toEqual({ done: false, value: 0 });
    expect(await allOf(made)).toEqual([1, 2]);
    expect(begun).toBe(3);
  });

  it('gives what is there while the next item has not come', async () => {
    const later = held<void>();
    async function* items() {
      yield 'now';
      await later.promise;
      yield 'later';
    }
    const made = inOrder(items(), (item) => Promise.resolve(item), 8);
    expect(await made.next()).toEqual({ done: false, value: 'now' });
    later.settle();
    expect(await allOf(made)).toEqual(['later']);
  });

  it('rejects when the turn of what failed comes', async () => {
    const make = (item: number) =>
      item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item);
    const made = inOrder(each([1, 2, 3]), make, 3);
    expect(await made.next()).toEqual({ done: false, value: 1 });
    await expect(made.next()).rejects.toThrow('two');
  });
});
