import { setFlagsFromString } from 'node:v8';
import { en } from '../text/en/command.ts';
import { processStreams } from './processStreams.ts';
import { run } from './run.ts';

// After a large file is read, the heap would grow to some times of what that needed before it is cleared.
// A version that did not know the flag would say so on standard error: these know it.
if (Number.parseInt(process.versions.node) <= 24) setFlagsFromString('--heap-growing-percent=100');

// A file that grows beyond the limit of its user is an error of the writing, not the process's end.
process.on('SIGXFSZ', () => {});

const uncaught = new Promise<never>((_, reject) => process.on('uncaughtException', reject));

// Input that is still open would keep the process alive when nobody reads its output any more.
process.exit(await run(process.argv.slice(2), en, processStreams(), uncaught));
