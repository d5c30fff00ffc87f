import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GEO } from './paths.ts';

/** Writes a file under geo/; gives its bytes. */
export function writeQuietly(path: string, text: string): number {
  const file = join(GEO, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}

/** Writes a file under geo/ and says how large it is, plain and compressed. */
export function writeGeo(path: string, text: string): void {
  const bytes = writeQuietly(path, text);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const packed = gzipSync(text, { level: 9 }).length;
  console.log(`${path}: ${kB(bytes)}, ${kB(packed)} compressed`);
}

/** A feature collection with one feature a line. */
export function collectionText(features: readonly object[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
