import { cli } from './cli.ts';
import { en as words } from './index.ts';

/** The catalogue with the words of the command. */
export const en = { ...words, cli };
