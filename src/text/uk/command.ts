import type { CommandCatalogue } from '../commandCatalogue.ts';
import { cli } from './cli.ts';
import { uk as words } from './index.ts';

/** The catalogue with the words of the command. */
export const uk: CommandCatalogue = { ...words, cli };
