import type { Theme } from './pageState.ts';

/** public/theme.js reads the same key before the page is drawn. */
const STORAGE_KEY = 'areacheck-theme';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const COLOR_SCHEMES: Readonly<Record<Theme, string>> = {
  system: 'light dark',
  light: 'light',
  dark: 'dark',
};

/** The theme chosen on an earlier visit; a browser that keeps nothing has none. */
export function savedTheme(): Theme {
  try {
    const saved = localStorage.getItem(STORAGE_KEY);
    return THEMES.find((theme) => theme === saved) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Makes the page follow `theme` at once. */
export function applyTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = COLOR_SCHEMES[theme];
  document.documentElement.dataset.theme = theme;
}

export function saveTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Private windows may refuse; the theme then lasts as long as the page.
  }
}
