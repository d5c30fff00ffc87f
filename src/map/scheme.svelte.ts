import type { Theme } from '../workspace/pageState.ts';
import type { Scheme } from '../draw/palette.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Follows the system's wish for light or dark; answers what a theme comes to. */
export class SchemeWatch {
  #isSystemDark = $state(dark.matches);

  /** To be called in an effect. */
  watch(): () => void {
    const update = () => (this.#isSystemDark = dark.matches);
    dark.addEventListener('change', update);
    return () => dark.removeEventListener('change', update);
  }

  of(theme: Theme): Scheme {
    if (theme !== 'system') return theme;
    return this.#isSystemDark ? 'dark' : 'light';
  }
}
