import { setThemeOfBefore, THEME_KEY } from './page-theme.ts';

/** Follows the colours that another page of the extension sets for all sites, until `end`. */
export function followTheme(end: AbortSignal): void {
  window.addEventListener(
    'storage',
    ({ key }) => {
      if (key === THEME_KEY) setThemeOfBefore();
    },
    { signal: end },
  );
}
