import { keepRegistered } from './register-script.ts';
import { grantedSites } from './site-access.ts';

/**
 * Registers the detecting script for the sites that the extension may read by itself, and for no other. Chromium answers a click on the icon by
 * running the scripts that it has held back on the page, and tells the extension nothing of the click: so none must be held back where sites are
 * allowed on click only.
 */
export const registerDetecting = keepRegistered({
  id: 'detect',
  file: 'detect.js',
  async wanted() {
    const matches = await grantedSites();
    return matches.length > 0 ? { matches, excludeMatches: [] } : null;
  },
});
