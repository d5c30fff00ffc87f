import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run } from './inProcess.ts';
import { readChunks, sizeInHeader } from '../../src/figure/formats/pngChunks.ts';
import { en } from '../../src/text/en/command.ts';
import { elementsIn, readXml } from '../figure/formats/readXml.ts';
import { folderWith } from './areacheck.ts';

/**
 * Reports of one claim or two. Without a map, a figure takes a tenth of the time: what does not
 * depend on the map is tried with `pitch`.
 */
export const folder = folderWith({
  'pitch.txt': 'The site covers 7,140 square metres, the size of a football pitch.',
  'two.txt': 'Fire took 12,000 hectares near Kharkiv. The lake is the size of Luxembourg.',
  'two.html': '<p>Fire took 12,000 hectares near Kharkiv. The lake is the size of Luxembourg.</p>',
  'monday.txt': 'The army said on Monday that 7,400 sq km are flooded, three times Luxembourg.',
  'thursday.txt': 'The army said on Thursday that 9,100 sq km are flooded, 3.5 times Luxembourg.',
  'none.txt': 'Nothing of the kind.',
});
export const inFolder = (name: string) => join(folder, name);
export const PITCH = ['--report', inFolder('pitch.txt')];

/** What `snapshot --json` prints after drawing into that file of the folder, over what is there. */
export async function drawn(name: string, ...options: string[]) {
  const argv = ['snapshot', '--json', '--force', '--out', inFolder(name), ...options];
  const { stdout, stderr, exitCode } = await run(argv, en);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return JSON.parse(stdout) as {
    file: string;
    widthPx: number;
    heightPx: number;
    credits: string[];
  };
}

/** The one line that a wrong order is answered with. */
export async function errorOf(...options: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await run(['snapshot', ...options], en);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  expect(stderr).toMatch(/^areacheck: .+\n$/);
  return stderr.slice('areacheck: '.length, -1).replaceAll('\u00a0', ' ');
}

export const bytesOf = (name: string) => new Uint8Array(readFileSync(inFolder(name)));

/** Words, title, description and layers of an SVG in the folder, and its size as it says. */
export function svgIn(name: string) {
  const root = readXml(readFileSync(inFolder(name), 'utf8'));
  const elements = elementsIn(root);
  const textOf = (element: string) =>
    elements.filter((one) => one.name === element).map(({ content }) => content);
  return {
    size: [root.attributes.width, root.attributes.height],
    names: new Set(elements.map(({ name: element }) => element)),
    title: textOf('title')[0],
    description: textOf('desc')[0],
    date: textOf('dc:date')[0],
    language: root.attributes.lang,
    words: textOf('text').join(' ').replace(/\s+/g, ' '),
    ids: new Set(elements.map(({ attributes }) => attributes.id)),
  };
}

export function pngSizeIn(name: string) {
  return sizeInHeader(readChunks(bytesOf(name))!);
}
