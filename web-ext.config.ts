import { defineWebExtConfig } from 'wxt';
import { findChromium, findFirefox } from './tests/support/find-browser.ts';

const chrome = findChromium();
const firefox = findFirefox();

/** The browsers that `npm run dev` opens: those that are installed. */
export default defineWebExtConfig({
  binaries: { ...(chrome ? { chrome } : {}), ...(firefox ? { firefox } : {}) },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
