import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const GEO = fileURLToPath(new URL('..', import.meta.url));
/** Where fetched packages are kept; not committed. */
export const CACHE = join(GEO, '../.cache/geo');
