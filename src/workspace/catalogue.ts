import { createContext } from 'svelte';
import type { Catalogue } from '../text/catalogue.ts';

/**
 * The words of the page's language: `main.ts` names the language, the page provides its catalogue
 * once, and every component takes it from here, when it is set up.
 */
export const [useCatalogue, provideCatalogue] = createContext<Catalogue>();
