// A thread of `areacheck snapshot --reports` in a clone: what draws figures, read from the sources.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/batch/figureWorker.ts');
