import type { Source } from '../../src/figure/credits.ts';
import { readGeo } from './read.ts';

/** What is owed for each source, without what was done to it: all that a first screen needs of sources.json. */
export function creditsText(): string {
  const rows = readGeo<readonly Source[]>('sources.json').map(
    ({ id, credit, short, licence, licenceUrl, layers }) =>
      JSON.stringify({ id, credit, short, licence, licenceUrl, layers }),
  );
  return `[\n${rows.join(',\n')}\n]\n`;
}
