import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** An input that is kept as a file. */
export interface Seed {
  /** What it is there for; of a found one, what was wrong. */
  readonly why: string;
  readonly input: unknown;
}

const SEEDS = fileURLToPath(new URL('./seeds/', import.meta.url));
/** Not kept by git: an input that was found belongs into `seeds` once its fault is mended. */
const FOUND = fileURLToPath(new URL('./found/', import.meta.url));

/** The named inputs that a target is always tried with. */
export function seedsOf(target: string, folder = SEEDS): (Seed & { readonly name: string })[] {
  const own = join(folder, target);
  if (!existsSync(own)) return [];
  return readdirSync(own)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file, ...JSON.parse(readFileSync(join(own, file), 'utf8')) }));
}

/** Writes an input that shows a fault; the file's name. */
export function keepFound(target: string, found: Seed, folder = FOUND): string {
  const json = `${JSON.stringify(found, null, 2)}\n`;
  const own = join(folder, target);
  mkdirSync(own, { recursive: true });
  const file = join(own, `${createHash('sha256').update(json).digest('hex').slice(0, 12)}.json`);
  writeFileSync(file, json);
  return file;
}
