import type { AnyWords, Catalogue } from './catalogue.ts';
import type { cli } from './en/cli.ts';

/** What every language has to say, and what the command says besides: pages do without that. */
export type CommandCatalogue = Catalogue & { readonly cli: AnyWords<typeof cli> };
