import type { CATALOGUES } from './catalogues.ts';
import type { CommandCatalogue } from './commandCatalogue.ts';

/** The catalogues with the words of the command, by language code. */
export const COMMAND_CATALOGUES = {
  en: async (): Promise<CommandCatalogue> => (await import('./en/command.ts')).en,
  uk: async (): Promise<CommandCatalogue> => (await import('./uk/command.ts')).uk,
} as const satisfies Record<keyof typeof CATALOGUES, () => Promise<CommandCatalogue>>;
