import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/browser/i18n.ts', () => ({ i18n: { t: (key: string) => key } }));

const { items } = await import('../../../src/browser/menus.ts');

const inMenuOf = (context: string): string[] =>
  Object.entries(items())
    .filter(([, { contexts }]) => (contexts as readonly string[]).includes(context))
    .map(([id]) => id);

describe('the menus', () => {
  it('of the icon hold no more than Chromium shows', () => {
    expect(inMenuOf('action')).toEqual(['read-in-tab', 'library', 'site-articles', 'save-tabs', 'settings']);
    // https://developer.chrome.com/docs/extensions/reference/api/contextMenus#property-ACTION_MENU_TOP_LEVEL_LIMIT
    expect(inMenuOf('action').length).toBeLessThanOrEqual(6);
  });

  it('of selected words offer these and the page, on pages that may be read', () => {
    expect(inMenuOf('selection')).toEqual(['read', 'read-selection']);
    expect(items()['read-selection'].documentUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
  });
});
