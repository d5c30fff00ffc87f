import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePress } from '../../../src/cli/press.ts';
import type { HouseStyle } from '../../../src/figure/style/houseStyle.ts';
import { readHouseStyle, type StyleFiles } from '../../../src/figure/style/readHouseStyle.ts';
import { describeStyleProblem } from '../../../src/figure/style/styleProblem.ts';
import { en } from '../../../src/text/en/index.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples/styles', import.meta.url));
export const EXAMPLE_NAMES = ['broadsheet', 'agency'] as const;

export const exampleFile = async (path: string) =>
  new Uint8Array(await readFile(join(EXAMPLES, path)));

/** The files of the examples, and others under names of their own. */
function filesWith(others: Readonly<Record<string, Uint8Array>>): StyleFiles {
  return {
    read: (path) =>
      path in others ? Promise.resolve(others[path]) : exampleFile(path).catch(() => null),
    openFont: nodePress.openFont,
  };
}

/** What is read of a style; its files are named by their folder in examples/styles. */
export function read(style: unknown, others: Readonly<Record<string, Uint8Array>> = {}) {
  const json = typeof style === 'string' ? style : JSON.stringify(style);
  return readHouseStyle(json, filesWith(others));
}

export async function styleOf(style: unknown): Promise<HouseStyle> {
  const found = await read(style);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.style;
}

/** The sentences with which a style is refused. */
export async function problemsOf(
  style: unknown,
  others: Readonly<Record<string, Uint8Array>> = {},
): Promise<string[]> {
  const found = await read(style, others);
  return found.ok ? [] : found.problems.map((problem) => describeStyleProblem(problem, en));
}

/** An example as it is shipped. */
export async function exampleStyle(name: (typeof EXAMPLE_NAMES)[number]): Promise<HouseStyle> {
  const found = await readHouseStyle(
    (await readFile(join(EXAMPLES, name, 'style.json'))).toString(),
    {
      read: (path) => exampleFile(join(name, path)).catch(() => null),
      openFont: nodePress.openFont,
    },
  );
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.style;
}
