import type { Browser, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findChromium } from '../support/find-browser.ts';
import type { Script } from './bundle.ts';

/** A page may take this long to load, and a call in it as long again. */
const LOAD_LIMIT_MS = 15_000;

/** Waited beyond a limit before the browser is taken for dead. */
const GRACE_MS = 5_000;

/** Stored pages must not run scripts, nor ask for frames, pictures or anything else; styles written in the page stay, as on a live page. */
const STORED_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; form-action 'none'";

/** What is thrown when a limit is reached. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
  constructor(what: string) {
    super(`time limit: ${what}`);
  }
}

/** A page as it is served: at its own address. */
export interface StoredPage {
  url: string;
  html: Buffer;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // Not UTF-8: the page's own declaration, or the browser's guess, decides.
  }
}

async function within<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(what)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A Chromium with one page, into which stored pages are loaded as live ones, at their own addresses and with no other request
 * let through. Code runs in an isolated world of the page, as an extension's does. Every step has a time limit; where one is
 * reached the browser is started anew.
 */
export class BenchBrowser {
  #browser: Browser | undefined;
  #page: Page | undefined;
  #session: CDPSession | undefined;
  #world: number | undefined;
  #stored: StoredPage | undefined;

  /** Whether a page is loaded: false again once a limit ended the browser. */
  get isLoaded(): boolean {
    return this.#world !== undefined;
  }

  async #start(): Promise<{ page: Page; session: CDPSession }> {
    if (this.#page && this.#session) return { page: this.#page, session: this.#session };
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found: install one or set CHROME_PATH.');
    const args = [
      '--no-sandbox',
      '--js-flags=--expose-gc',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ];
    this.#browser = await within(chromium.launch({ executablePath, args }), 2 * LOAD_LIMIT_MS, 'starting Chromium');
    const context = await this.#browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(reportClosed));
    await page.route('**/*', async (route) => {
      const request = route.request();
      const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
      const stored = isDocument ? this.#stored : undefined;
      this.#stored = isDocument ? undefined : this.#stored;
      // A second navigation (meta refresh) gets "no content", which leaves the page where it is.
      if (isDocument && !stored) await route.fulfill({ status: 204 }).catch(reportClosed);
      else if (!stored) await route.abort('aborted').catch(reportClosed);
      else {
        const charset = isUtf8(stored.html) ? '; charset=utf-8' : '';
        const headers = { 'content-type': `text/html${charset}`, 'content-security-policy': STORED_PAGE_POLICY };
        await route.fulfill({ body: stored.html, headers }).catch(reportClosed);
      }
    });
    const session = await context.newCDPSession(page);
    this.#page = page;
    this.#session = session;
    return { page, session };
  }

  /** Loads a stored page and puts the scripts into it. Rejects with a `TimeLimitError` when that takes too long. */
  async load(stored: StoredPage, scripts: readonly Script[]): Promise<void> {
    try {
      const { page, session } = await this.#start();
      this.#stored = stored;
      this.#world = undefined;
      // With a fragment, going to the address that is already open would load nothing.
      const address = new URL(stored.url);
      address.hash = '';
      await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT_MS });
      if (this.#stored) throw new Error('The browser did not ask for the page.');
      const { frameTree } = await within(session.send('Page.getFrameTree'), LOAD_LIMIT_MS, 'loading');
      const { executionContextId } = await within(
        session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' }),
        LOAD_LIMIT_MS,
        'loading',
      );
      this.#world = executionContextId;
      for (const { code } of scripts) await this.#evaluate(code, LOAD_LIMIT_MS);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** The value of an expression in the loaded page. Rejects with a `TimeLimitError` after `limitMs`, the page then still usable where possible. */
  async evaluate<T>(expression: string, limitMs: number): Promise<T> {
    return (await this.#evaluate(`JSON.stringify(${expression})`, limitMs).then((text) =>
      JSON.parse(String(text)),
    )) as T;
  }

  async #evaluate(expression: string, limitMs: number): Promise<unknown> {
    if (!this.#session || this.#world === undefined) throw new Error('No page is loaded.');
    const call = this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      returnByValue: true,
      timeout: limitMs,
    });
    try {
      const { result, exceptionDetails } = await within(call, limitMs + GRACE_MS, 'no answer');
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } catch (error) {
      if (error instanceof TimeLimitError) await this.close();
      if (String(error).includes('Execution was terminated')) throw new TimeLimitError(`${limitMs / 1000} s`);
      throw error;
    }
  }

  /** Ends the browser; the next load starts another. */
  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = this.#page = this.#session = this.#world = undefined;
    if (browser)
      await within(browser.close(), GRACE_MS, 'closing Chromium').catch((error) => console.error(String(error)));
  }
}

/** A route can be settled after its page has gone: nothing is left to be done then. */
function reportClosed(error: unknown): void {
  if (!/closed|not found|already handled/i.test(String(error))) console.error(String(error));
}
