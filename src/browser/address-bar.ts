import { browser } from 'wxt/browser';
import type { FoundTitles } from '../library/find-titles.ts';
import { i18n } from './i18n.ts';
import { libraryAddress } from './open-library.ts';
import { readerAddress } from './reader-address.ts';
import { type Suggestion, type SuggestionForm, suggestArticle, suggestedText, typedText } from './suggestion.ts';
import { openOutsidePrivate } from './window-tabs.ts';

/** What the address bar needs of the library; tests give their own. */
export interface AddressBarWorld {
  findTitles(typed: string, most: number): Promise<FoundTitles>;
  findSavedArticleByUrl(url: string): Promise<{ id: string } | undefined>;
}

/** Where what was chosen is to be opened, as the browser says it. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Browsers show no more. */
const MOST = 6;

/** Milliseconds without a letter after which what was typed is looked for. */
const REST_MS = 60;

const FORM: SuggestionForm = import.meta.env.FIREFOX ? 'plain' : 'xml';

/** Whether the browser lets extensions take part in its address bar; on Android none does. */
export const hasAddressBar = (): boolean => (browser as Partial<typeof browser>).omnibox !== undefined;

/** What stands first in the list, and what Enter does. Firefox shows it a letter late: there it holds for whatever is typed. */
function firstWords(typed: string, { all, found }: FoundTitles, form: SuggestionForm): string {
  if (all === 0) return i18n.t('barEmpty');
  if (typed.trim() === '' || form === 'plain') return i18n.t('barHint');
  return found.length > 0 ? i18n.t('barSearch', [typedText(typed)]) : i18n.t('barNothing', [typedText(typed)]);
}

/** What is suggested; in Firefox also that there is nothing. */
function suggestionsFor(typed: string, { all, found }: FoundTitles, form: SuggestionForm): Suggestion[] {
  if (typed.trim() === '' || all === 0) return [];
  if (found.length > 0 || form === 'xml') return found.map((article) => suggestArticle(article, form));
  // One that is what was typed would not be shown.
  return [{ content: `${typed} `, description: i18n.t('barNothing', [typedText(typed)]) }];
}

/** Finds saved articles for what is typed after the keyword in the address bar. Called at once when the background starts. */
export function startAddressBar(
  world: AddressBarWorld,
  report: (error: unknown) => void,
  form: SuggestionForm = FORM,
): void {
  if (!hasAddressBar()) return;
  const { omnibox } = browser;
  const say = async (text: string): Promise<void> => {
    await omnibox.setDefaultSuggestion({ description: suggestedText(text, form) });
  };
  /** Of what is typed quickly only the last is looked for; with a background that is stopped nothing is lost by it. */
  let last = 0;

  const suggest = async (typed: string): Promise<Suggestion[]> => {
    const turn = ++last;
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    if (turn !== last) return [];
    try {
      const titles = await world.findTitles(typed, MOST);
      if (turn !== last) return [];
      await say(firstWords(typed, titles, form));
      return suggestionsFor(typed, titles, form);
    } catch (error) {
      await say(i18n.t('barFailed'));
      throw error;
    }
  };

  omnibox.onInputStarted.addListener(() => {
    suggest('').catch(report);
  });
  omnibox.onInputChanged.addListener((typed, show) => {
    suggest(typed).then(show, (error: unknown) => {
      report(error);
      show([]);
    });
  });
  omnibox.onInputEntered.addListener((entered, disposition) => {
    enter(entered.trim(), disposition, world).catch(report);
  });
}

/** Opens the article that was chosen; what is no article's address is looked for in the library. */
async function enter(entered: string, disposition: Disposition, world: AddressBarWorld): Promise<void> {
  const saved = URL.canParse(entered) ? await world.findSavedArticleByUrl(entered) : undefined;
  const address = saved ? readerAddress({ savedId: saved.id }) : libraryAddress({ search: entered });
  await openAs(browser.runtime.getURL(address), disposition);
}

async function openAs(url: string, disposition: Disposition): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // There the library is not to be had.
  if (front?.incognito) await openOutsidePrivate(url);
  else if (disposition === 'currentTab' && front?.id !== undefined) await browser.tabs.update(front.id, { url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
