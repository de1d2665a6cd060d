import { expect, type FirefoxPage, named } from './firefox-journey.ts';

/** The cards of appeals, as the expressions of journeys find them. */
export const CARDS = `all(document).filter((one) => one.matches('.colophon details.appeal'))`;

/** Opens the footer and every card in it, by their summaries. */
export const unfold = async (page: FirefoxPage): Promise<void> => {
  await page.press(`all(document).find((one) => one.matches('.colophon > .appeals:not([open]) > summary'))`);
  await page.value(`${CARDS}.forEach((one) => { if (!one.open) one.querySelector('summary').click(); })`);
};

/** How many cards there are, to be awaited. */
export const cards = (page: FirefoxPage) => expect.poll(() => page.value(`${CARDS}.length`).catch(String));

/** Selects a paragraph of the article, and says that it is an appeal. */
export const callAppeal = async (page: FirefoxPage, beginning: string): Promise<void> => {
  await page.value(`(() => {
    const line = all(document).find((one) => one.localName === 'p' && one.textContent.startsWith(${JSON.stringify(beginning)}));
    document.getSelection().setBaseAndExtent(line.firstChild, 0, line.firstChild, line.firstChild.data.length);
  })()`);
  await page.press(named('correctionThisIsAppeal'));
};
