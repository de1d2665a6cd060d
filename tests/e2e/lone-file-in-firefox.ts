import { pathToFileURL } from 'node:url';
import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { expect } from './firefox-journey.ts';

/** Opens a file by itself in the tab in front. It must have asked for nothing, and hold no script; hands back its address. */
export async function openAlone(firefox: FirefoxBrowser, file: string): Promise<string> {
  const address = pathToFileURL(file).href;
  await firefox.goto(address);
  const found = await firefox.marionette.run(
    () => ({
      address: location.href,
      scripts: document.scripts.length,
      asked: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('data:')),
    }),
    [],
  );
  expect(found).toEqual({ address, scripts: 0, asked: [] });
  return address;
}

/** Whatever got into the page in front, it would run nothing and ask a site for nothing: the page's own policy forbids it. */
export async function expectInert(firefox: FirefoxBrowser, site: string): Promise<void> {
  const tried = await firefox.marionette.run(
    async (from) => {
      const forbidden: string[] = [];
      const all = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          forbidden.push(effectiveDirective);
          if (forbidden.length === 4) resolve();
        });
      });
      const put = (name: string, attributes: Record<string, string>, text = ''): void => {
        const element = document.createElement(name);
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
        element.textContent = text;
        document.body.append(element);
      };
      put('script', {}, `document.documentElement.dataset.ran = 'it did'`);
      put('img', { src: `${from}pictures/heat.png` });
      put('link', { rel: 'stylesheet', href: `${from}gazette.css` });
      put('iframe', { src: `${from}second.html` });
      await all;
      return { ran: document.documentElement.dataset.ran ?? '', forbidden: forbidden.sort() };
    },
    [site],
  );
  expect(tried).toEqual({ ran: '', forbidden: ['frame-src', 'img-src', 'script-src-elem', 'style-src-elem'] });
}
