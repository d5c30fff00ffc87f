import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from '../../scripts/lib/compress.mjs';
import { folderWith } from '../cli/areacheck.ts';
import { emptyFolder } from './elsewhere.ts';

const TEXT = 'area '.repeat(1000);
const FILES = { 'a.js': TEXT, 'b.json': TEXT, 'c.woff2': TEXT };

describe('making a build small', () => {
  it('lays two files beside each that gets smaller', async () => {
    const folder = folderWith(FILES);
    await compress(folder, emptyFolder());
    expect(readdirSync(folder)).toEqual([
      ...['a.js', 'a.js.br', 'a.js.gz', 'b.json', 'b.json.br', 'b.json.gz', 'c.woff2'],
    ]);
    const bytes = (name: string) => readFileSync(join(folder, name));
    expect(bytes('a.js.br').length).toBeLessThan(100);
    expect(brotliDecompressSync(bytes('a.js.br')).toString()).toBe(TEXT);
    expect(gunzipSync(bytes('b.json.gz')).toString()).toBe(TEXT);
  });

  it('takes what was made of the same bytes before, and of no others', async () => {
    const kept = emptyFolder();
    await compress(folderWith(FILES), kept);
    const [made] = readdirSync(kept).filter((name) => name.endsWith('.br'));
    writeFileSync(join(kept, made), 'from before');
    const folder = folderWith({ ...FILES, 'd.js': `${TEXT}.` });
    await compress(folder, kept);
    expect(readFileSync(join(folder, 'a.js.br'), 'utf8')).toBe('from before');
    expect(brotliDecompressSync(readFileSync(join(folder, 'd.js.br'))).toString()).toBe(`${TEXT}.`);
  });

  it('keeps no longer what is not used', async () => {
    const kept = emptyFolder();
    await compress(folderWith(FILES), kept);
    const before = readdirSync(kept);
    expect(before).toHaveLength(2);
    await compress(folderWith({ 'a.js': `${TEXT}.` }), kept);
    expect(readdirSync(kept)).toHaveLength(2);
    expect(readdirSync(kept).filter((name) => before.includes(name))).toEqual([]);
  });
});
