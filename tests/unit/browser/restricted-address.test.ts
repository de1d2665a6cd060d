import { expect, test } from 'vitest';
import { isRestrictedAddress } from '../../../src/browser/restricted-address.ts';

test.each([
  'chrome://newtab/',
  'about:config',
  'edge://settings',
  'chrome-extension://abc/page.html',
  'moz-extension://abc/page.html',
  'view-source:https://example.org/',
  'devtools://devtools/x',
  'https://chromewebstore.google.com/detail/x',
  'https://chrome.google.com/webstore/detail/x',
  'https://addons.mozilla.org/en-US/firefox/',
])('extensions may not run on %s', (url) => expect(isRestrictedAddress(url)).toBe(true));

test.each([
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'https://chrome.google.com/webstores',
  'https://addons.mozilla.org.example/',
  'file:///home/a.html',
])('extensions may run on %s', (url) => expect(isRestrictedAddress(url)).toBe(false));
