import { en } from '../text/en/index.ts';
import { run } from './run.ts';

// `areacheck … | head` closes the pipe early; that is no error, and nobody reads what would follow.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), en, process);
