import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, drawn, errorOf, inFolder, PITCH, svgIn } from './snapshotFile.ts';

const isBled = (pdf: Uint8Array) => strFromU8(pdf, true).includes('/TrimBox');

describe('areacheck snapshot, choosing how a format is written', () => {
  it('--text outlines needs no font, and says the words all the same', async () => {
    await drawn('outlines.svg', ...PITCH, '--text', 'outlines');
    const { names, title } = svgIn('outlines.svg');
    expect(names.has('text')).toBe(false);
    const svg = readFileSync(inFolder('outlines.svg'), 'utf8').replaceAll('\u00a0', ' ');
    expect(svg.replaceAll('\u00a0', ' ')).toContain(`aria-label="${title}"`);
    expect(svg).not.toContain('font-face');
  });

  it.each(['3', '3 mm', '2.5'])('--bleed %s marks where a PDF is cut', async (bleed) => {
    await drawn('bled.pdf', ...PITCH, '--bleed', bleed);
    expect(isBled(bytesOf('bled.pdf'))).toBe(true);
  });

  it('leaves both out where they are not asked for', async () => {
    await drawn('usual.pdf', ...PITCH, '--bleed', '0');
    expect(isBled(bytesOf('usual.pdf'))).toBe(false);
    await drawn('usual.svg', ...PITCH, '--text', 'letters');
    expect(svgIn('usual.svg').names.has('text')).toBe(true);
  });

  it('does so to the files of a package too', async () => {
    await drawn('both.zip', ...PITCH, '--text', 'outlines', '--bleed', '3');
    const files = Object.entries(unzipSync(bytesOf('both.zip')));
    const fileOf = (extension: string) => files.find(([name]) => name.endsWith(extension))![1];
    expect(isBled(fileOf('.pdf'))).toBe(true);
    expect(strFromU8(fileOf('.svg'))).not.toContain('<text');
  });

  it.each([
    ['x.svg', ['--text', 'curves'], '"--text curves": one of letters, outlines was expected'],
    ['x.png', ['--text', 'outlines'], '"--text" is for .svg, .zip alone'],
    ['x.svg', ['--bleed', '3'], '"--bleed" is for .pdf, .zip alone'],
    ['x.pdf', ['--bleed', 'wide'], '"--bleed wide": millimetres from 0 to 20 were expected'],
    ['x.pdf', ['--bleed', '-3'], '"--bleed -3": millimetres from 0 to 20 were expected'],
    ['x.pdf', ['--bleed', '21'], '"--bleed 21": millimetres from 0 to 20 were expected'],
  ])('%s %j', async (file, options, message) => {
    expect(await errorOf('--out', inFolder(file), ...PITCH, ...options)).toBe(message);
  });
});
