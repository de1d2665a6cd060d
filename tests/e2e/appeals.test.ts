import { expect, test } from './journey.ts';

/** A phrase of each appeal in the demo article, and the sentences before and after the one in the text. */
const ASK = 'please consider supporting us with a monthly donation';
const LETTER = 'Sign up for our free weekly newsletter';
const BEFORE = 'It reached thirty-one.';
const AFTER = 'Then the summer came';

test('the appeals stand folded at the end, and not in the text', async ({ read }) => {
  const view = await read('demo.html?appeal=never');
  await expect(view.content).toContainText(BEFORE);
  await expect(view.content).toContainText(AFTER);
  await expect(view.content).not.toContainText(ASK);
  await expect(view.content).not.toContainText('Dear readers, a word from the newsroom');
  await expect(view.content).not.toContainText(LETTER);
  await expect(view.appealsSummary).toBeVisible();
  await expect(view.page.getByText(ASK)).toBeHidden();
  await view.unfold();
  await expect(view.appeals).toHaveCount(2);
  await expect(view.appealTexts.filter({ hasText: ASK })).toBeVisible();
  await expect(view.appealTexts.filter({ hasText: LETTER })).toBeVisible();
  // Supporting stays one click away.
  await expect(view.page.getByRole('link', { name: 'Support the Gazette today' })).toHaveAttribute(
    'href',
    'https://tidewater-gazette.example/support',
  );
});

test('an appeal can be put back where it stood, and folded again', async ({ read }) => {
  const view = await read('demo.html?appeal=never');
  await view.unfold();
  await view.putBack(0);
  await expect(view.content).toContainText(ASK);
  const text = await view.text();
  expect(text.indexOf(BEFORE)).toBeLessThan(text.indexOf(ASK));
  expect(text.indexOf(ASK)).toBeLessThan(text.indexOf(AFTER));
  await view.foldAgain(0);
  await expect(view.content).not.toContainText(ASK);
});

test('the choice to leave or hide appeals is remembered for one site and for all', async ({ colophon, read }) => {
  const view = await read('demo.html?appeal=never');
  await view.chooseDisplay('leave', 'everywhere');
  await expect(view.content).toContainText(ASK);
  await view.page.reload();
  await expect(view.content).toContainText(ASK);
  await view.chooseDisplay('hide', 'here');
  await expect(view.content).not.toContainText(ASK);
  await expect(view.appealsSummary).toBeHidden();
  await expect(view.hiddenNote).toBeVisible();
  await view.page.reload();
  await expect(view.content).toContainText(AFTER);
  await expect(view.content).not.toContainText(ASK);
  await expect(view.appealsSummary).toBeHidden();
  // Another site has its own choice: `localhost` is one, to the browser.
  await colophon.page.goto(colophon.page.url().replace('127.0.0.1', 'localhost'));
  await expect(view.content).toContainText(ASK);
});

test('an appeal that covers the page later joins the others', async ({ colophon, read }) => {
  const view = await read('demo.html?appeal=never');
  await view.unfold();
  await expect(view.appeals).toHaveCount(2);
  await colophon.page.evaluate(() => (globalThis as typeof globalThis & { showAppeal(): void }).showAppeal());
  await expect(view.appeals).toHaveCount(3);
  await view.unfold();
  await expect(view.appealTexts.filter({ hasText: 'Our spring appeal ends on Sunday' })).toBeVisible();
  // It is taken into the reader; the page is left as it is.
  await expect(colophon.page.getByRole('dialog')).toBeVisible();
});

test('an appeal in a component, filled in seconds later, joins the others, and nothing jumps', async ({
  colophon,
  read,
}) => {
  const view = await read('demo.html?appeal=never');
  await view.unfold();
  await view.appeals.first().scrollIntoViewIfNeeded();
  const place = async () => [
    await view.page.evaluate(() => Math.round(document.scrollingElement?.scrollTop ?? 0)),
    Math.round((await view.appeals.first().boundingBox())?.y ?? -1),
  ];
  const before = await place();
  await colophon.page.evaluate(() => {
    const host = document.createElement('spring-appeal');
    document.body.append(host);
    setTimeout(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: auto 0 0 0; background: #fff';
      host.attachShadow({ mode: 'open' }).append(cover);
      setTimeout(() => {
        const ask = document.createElement('p');
        ask.textContent = 'Please donate today and help us keep our local news free for all readers of the county.';
        cover.append(ask);
      }, 1500);
    }, 300);
  });
  await expect(view.appeals).toHaveCount(3, { timeout: 15_000 });
  expect(await place()).toEqual(before);
  await expect(view.appeals.first()).toHaveAttribute('open');
  await view.unfold();
  await expect(view.appealTexts.filter({ hasText: 'our local news free for all readers' })).toBeVisible();
});

test('an appeal that covers the page already is folded from the start', async ({ colophon, site, read }) => {
  await colophon.page.goto(`${site.url}demo.html?appeal=0`);
  await colophon.page.getByRole('dialog').waitFor();
  const view = await read('demo.html?appeal=0');
  await view.unfold();
  await expect(view.appealTexts.filter({ hasText: 'Our spring appeal ends on Sunday' })).toBeVisible();
});
