import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { ARTICLES, type KillSite, titleOf } from './kill-site.ts';

/** What the functions find that are sent into the extension's own pages. */
declare const chrome: typeof extensionApi;

/** The last article is saved by a reader's button, the others from their links. */
const READERS_OWN = ARTICLES - 1;

/** A kind of work that a kill can fall into; `reader`: the button of a reader, which saves, cancels and removes. */
export type Work = 'save' | 'update' | 'tag' | 'order' | 'trash' | 'erase' | 'reader';

/** Does a task, and has it told as `work` until it is over. */
export type During = (work: Work, task: () => Promise<void>) => Promise<void>;

/** What goes on at a moment. */
export interface UnderWay {
  works: Set<Work>;
  /** The article whose link is being saved, and in which version. */
  link?: { article: number; version: number };
}

/** Opens the article that only the reader saves, and the reader on it in a tab. */
export async function readerOf(colophon: ExtensionBrowser, site: KillSite): Promise<Page> {
  site.write(READERS_OWN);
  const address = `${site.url}a/${READERS_OWN}`;
  await colophon.page.goto(address);
  const worker = await colophon.worker();
  const tab = await worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, address);
  const reader = await colophon.context.newPage();
  await reader.goto(colophon.extensionUrl(`reader.html?tab=${tab}`));
  await reader.locator('.article-content p').first().waitFor();
  return reader;
}

/** Has an article written anew and saved without being opened, and remembers it once it is told to be saved. */
export async function saveNext(
  library: Page,
  site: KillSite,
  random: () => number,
  known: Map<number, number>,
  underWay: UnderWay,
  during: During,
): Promise<void> {
  const article = Math.floor(random() * READERS_OWN);
  const version = site.write(article);
  underWay.link = { article, version };
  await during(known.has(article) ? 'update' : 'save', () => saveFromLink(library, site, article, version));
  known.set(article, version);
}

/** Has the page without a window save an article from its link. */
async function saveFromLink(library: Page, site: KillSite, article: number, version: number): Promise<void> {
  const isSaved = await library.evaluate(
    async (job) => {
      const settled = new Promise<boolean>((resolve) => {
        chrome.runtime.onMessage.addListener(function hear(said: {
          name: string;
          data: { id: string; outcome: { ok: boolean } };
        }) {
          if (said.name !== 'linkSettled' || said.data.id !== job.id) return;
          chrome.runtime.onMessage.removeListener(hear);
          resolve(said.data.outcome.ok);
        });
      });
      await chrome.runtime.sendMessage({ name: 'saveLinks', data: { jobs: [job] } });
      return await settled;
    },
    {
      id: `${article}-${version}`,
      url: `${site.url}a/${article}`,
      from: site.url,
      force: true,
      learnt: { corrections: [], repeated: {} },
    },
  );
  if (!isSaved) throw new Error(`${titleOf(article, version)} was not saved.`);
}

/** The reader's key that saves, cancels what is being saved, and removes what is saved. */
export async function pressSave(reader: Page): Promise<void> {
  await reader.keyboard.press('s');
  await wait(150);
}

/** The buttons of a row, and what pressing one is. */
const ACTS: readonly (readonly [button: string, work: Work])[] = [
  ['.favour', 'order'],
  ['.archive', 'order'],
  ['.finish', 'order'],
  ['.tags-of', 'tag'],
  ['.remove', 'trash'],
];

/** Presses a button of a row of the library; now and then one of the trash, which erases. */
export async function putInOrder(
  library: Page,
  random: () => number,
  known: Map<number, number>,
  during: During,
): Promise<void> {
  const erases = random() < 0.15;
  const [button, work] = ACTS[Math.floor(random() * ACTS.length)] ?? ['.remove', 'trash'];
  const place = random();
  // What is erased may be gone, or not yet.
  if (erases) known.clear();
  await during(erases ? 'erase' : work, () =>
    library.evaluate(
      async ([hash, wanted, where]) => {
        const drawn = () => new Promise((resolve) => setTimeout(resolve, 40));
        location.hash = hash;
        await drawn();
        const buttons = document.querySelectorAll<HTMLElement>(`.row ${wanted}`);
        buttons[Math.floor(where * buttons.length)]?.click();
        await drawn();
        const name = document.querySelector<HTMLInputElement>('.row .tag-editor input');
        if (!name) return;
        name.value = `tag ${Math.floor(where * 3)}`;
        name.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await drawn();
        name.form?.requestSubmit();
      },
      [erases ? '#trash' : '', erases ? '.remove' : button, place] as const,
    ),
  );
}
