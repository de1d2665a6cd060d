import path from 'node:path';
import { defineWebExtConfig } from 'wxt';
import { findChromium, findFirefox } from './tests/support/find-browser.ts';

const chrome = findChromium();
const firefox = findFirefox();

/** The browsers that `npm run dev` opens: those that are installed, with the demo article in front. */
export default defineWebExtConfig({
  binaries: { ...(chrome ? { chrome } : {}), ...(firefox ? { firefox } : {}) },
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  startUrls: [process.env.COLOPHON_START_URL ?? `file://${path.resolve('tests/site/demo.html')}`],
});
