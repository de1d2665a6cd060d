import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/reader/reader.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { followLinks } from '../../src/ui/reader/follow-links.ts';
import { prepareArticle } from '../../src/ui/reader/prepare-article.ts';
import { ReaderPage } from '../../src/ui/reader/reader-page.tsx';
import type { ReaderView } from '../../src/ui/reader/reader-view.ts';
import { anArticle, aReader, aReading, DONATION, NEWSLETTER } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

let app: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

async function show(view: ReaderView) {
  const state = aReader(view);
  render(
    <ReaderPage
      state={state}
      toasts={createToastsState()}
      ways={{ toLibrary: () => undefined, toSettings: () => undefined }}
    />,
    app,
  );
  await settled();
  return state;
}

const showReading = (...args: Parameters<typeof aReading>) => show({ kind: 'article', reading: aReading(...args) });

const content = (): ShadowRoot => {
  const root = app.querySelector('.article-content')?.shadowRoot;
  if (!root) throw new Error('There is no article.');
  return root;
};
const inText = (): string => content().textContent;
const mark = () => content().querySelector<HTMLElement>('.fold-mark');
const footer = () => app.querySelector<HTMLDetailsElement>('.appeals');
const cards = () => [...app.querySelectorAll<HTMLDetailsElement>('details.appeal')];
const button = (name: string, within: ParentNode = app) => {
  const found = [...within.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const said = () => app.querySelector('.colophon [aria-live]')?.textContent;

describe('the article', () => {
  test('stands sanitized in a shadow root, under its true host', async () => {
    (window as unknown as { broken?: boolean }).broken = false;
    await showReading(
      anArticle({
        siteName: 'The Real Bank',
        content: '<p onclick="broken=true">Text <img src="x" onerror="broken=true"><script>broken=true</script></p>',
      }),
      { address: 'https://liar.example/login' },
    );
    expect(content().querySelector('p')?.getAttributeNames()).toEqual([]);
    expect(content().querySelector('script')).toBeNull();
    expect((window as unknown as { broken?: boolean }).broken).toBe(false);
    expect(app.querySelector('.origin bdi')?.textContent).toBe('liar.example');
    expect(app.querySelectorAll('h1')).toHaveLength(1);
  });

  test('says what it is, once: no summary that the text has anyway', async () => {
    await showReading(anArticle());
    expect(app.querySelector('.standfirst')?.textContent).toContain('After forty-one winters');
    expect(app.querySelector('.facts')?.textContent).toContain('Ines Aldana');
    await showReading(anArticle({ excerpt: 'The boat comes on Thursdays when the swell allows it, and not at all …' }));
    expect(app.querySelector('.standfirst')).toBeNull();
  });

  test('shows its lead picture only where the text does not show it', () => {
    const leadImage = 'https://harbourpost.example/img/tower-1024x768.jpg';
    const picture = (src: string) => `<p>One.</p><p><img src="${src}" alt="a"></p>`;
    const leads = (text: string) =>
      prepareArticle(aReading(anArticle({ leadImage, content: text }))).content.querySelectorAll('.lead').length;
    expect(leads(picture('https://harbourpost.example/img/other.jpg'))).toBe(1);
    expect(leads(picture(leadImage))).toBe(0);
    expect(leads(picture('https://cdn.example/img/tower_640w.jpg?x=1'))).toBe(0);
    expect(leads('<figure><img src="https://harbourpost.example/img/other.jpg" alt="a"></figure><p>One.</p>')).toBe(0);
  });

  test('says quietly what a picture would have shown that does not come', async () => {
    await showReading(
      anArticle({ content: '<p>a</p><figure><img src="data:image/png;base64,AAAA" alt="A tower"></figure>' }),
    );
    content().querySelector('img')?.scrollIntoView();
    await vi.waitFor(() => expect(content().querySelector('.missing')?.textContent).toContain('A tower'));
    expect(content().querySelector('img')).toBeNull();
  });

  test('never scrolls sideways, with long words, addresses, tables and code', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    app.style.inlineSize = '320px';
    await showReading(
      anArticle({
        title: long,
        siteName: long,
        byline: long,
        content: `<p>${long} https://example.org/${'a'.repeat(300)}</p><pre>${'x'.repeat(400)}</pre><table><tr>${'<td>cell of a table</td>'.repeat(20)}</tr></table>`,
      }),
      { address: `https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/` },
    );
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    expect(content().host.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('the mark of a fold', () => {
  test('is a note with a button in it, to a screen reader', async () => {
    await showReading(anArticle());
    expect(mark()?.parentElement?.getAttribute('role')).toBe('note');
    // The note itself has no name: it would be said twice.
    expect(mark()?.parentElement?.hasAttribute('aria-label')).toBe(false);
    expect(mark()?.getAttribute('aria-label')).toBe('A message from The Harbour Post, folded. Read it');
    expect(await violations()).toEqual([]);
  });

  test('does not stand there where marks are not wanted; the footer does', async () => {
    await showReading(anArticle(), { marks: false });
    expect(mark()).toBeNull();
    expect(cards()).toHaveLength(2);
    button('This is part of the article', cards()[0]).click();
    await settled();
    expect(inText()).toContain('three euros a month');
    button('Fold it again', content()).click();
    await settled();
    expect(inText()).not.toContain('three euros a month');
    // The place it was folded at has nothing to focus: its card in the footer takes the focus.
    expect(document.activeElement?.closest('details.appeal')).toBe(cards()[0]);
  });
});

describe('marks that follow each other', () => {
  const marks = () => [...content().querySelectorAll<HTMLElement>('.fold-mark')];
  const said = () => marks().map((one) => one.textContent);
  const three = (between: string) =>
    anArticle({
      content: `<p>One.</p><div data-colophon-appeal="a1"></div>${between}<section><div data-colophon-appeal="a2"></div></section> <div data-colophon-appeal="a3"></div><p>Two.</p>`,
      appeals: [
        DONATION,
        { ...NEWSLETTER, placement: 'inline' },
        { ...DONATION, id: 'a3', text: 'Third', html: '<p>Third</p>' },
      ],
    });

  test('with nothing between are one that counts them', async () => {
    await showReading(three(' '));
    expect(said()).toEqual(['3 messages from The Harbour Post, folded']);
    expect(marks()[0]?.getAttribute('aria-label')).toBe('3 messages from The Harbour Post, folded. Read them');
    marks()[0]?.click();
    await settled();
    expect(cards().map(({ open }) => open)).toEqual([true, false, false]);
    expect(await violations()).toEqual([]);
  });

  test.each([
    ['text', '<p>Between.</p>'],
    ['a picture', '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></figure>'],
  ])('with %s between stay two', async (_, between) => {
    await showReading(three(between));
    expect(said()).toEqual(['a message from The Harbour Post, folded', '2 messages from The Harbour Post, folded']);
  });

  test('part where one of them is put back, and join again', async () => {
    const reading = aReading(three(''));
    await show({ kind: 'article', reading });
    reading.appeals.setPutBack(new Set(['a2']));
    await settled();
    expect(said()).toEqual(['a message from The Harbour Post, folded', 'a message from The Harbour Post, folded']);
    expect(inText()).toContain('Thursday Boat');
    reading.appeals.setPutBack(new Set(['a1']));
    await settled();
    expect(said()).toEqual(['2 messages from The Harbour Post, folded']);
    reading.appeals.setPutBack(new Set());
    await settled();
    expect(said()).toEqual(['3 messages from The Harbour Post, folded']);
    // The place of each is where the mark stands that counts it.
    reading.appeals.goTo('a3');
    await settled();
    expect(content().activeElement).toBe(marks()[0]);
  });
});

describe('an article that its page holds only the beginning of', () => {
  test('says so after its last words, names the true host and leads there', async () => {
    await showReading(anArticle({ incomplete: true }), {
      address: 'https://harbourpost.example/2026/11/lighthouse?x=1',
    });
    const note = app.querySelector<HTMLElement>('[role="note"].cut-line');
    expect(note?.textContent.replace(/\s+/g, ' ')).toBe(
      'The page holds only the beginning of this article. Read on at harbourpost.example',
    );
    expect(note?.querySelector('a')?.href).toBe('https://harbourpost.example/2026/11/lighthouse?x=1');
    expect(note && app.querySelector('.article-content')?.compareDocumentPosition(note)).toBe(4);
    expect(app.querySelector('.ornament')).toBeNull();
  });

  test('others say nothing and close with the ornament', async () => {
    await showReading(anArticle());
    expect(app.querySelector('.cut-line')).toBeNull();
    expect(app.querySelector('.ornament')).not.toBeNull();
  });

  test('fits into a narrow panel, whatever the host', async () => {
    app.style.inlineSize = '320px';
    await showReading(anArticle({ incomplete: true }), {
      address: `https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/`,
    });
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('saved', () => {
  test('shows stored pictures and asks the network for nothing', async () => {
    const canvas = new OffscreenCanvas(4, 4);
    canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
    const stored = URL.createObjectURL(await canvas.convertToBlob());
    await showReading(
      anArticle({
        leadImage: 'https://pictures.example/lead.png',
        content:
          '<p>a</p><img src="https://pictures.example/1.png" alt="one"><img src="https://pictures.example/2.png" alt="two"><video src="https://pictures.example/film.mp4" poster="https://pictures.example/1.png"></video>',
      }),
      {
        saved: {
          savedAt: Date.now(),
          pictures: [
            { url: 'https://pictures.example/1.png', hash: 'h' },
            { url: 'https://pictures.example/2.png', failure: 'too-large' },
          ],
        },
        storedPictures: new Map([['https://pictures.example/1.png', stored]]),
      },
    );
    const sources = [...content().querySelectorAll('[src], [poster]')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('poster'),
    );
    expect(sources).toEqual([stored, stored]);
    expect(content().querySelector('.missing')?.textContent).toContain('two');
    expect(app.querySelector('.missing-pictures summary')?.textContent).toBe('1 of 2 pictures could not be saved');
    expect(app.querySelector('.missing-pictures li')?.textContent).toContain(
      '2.png · pictures.example: it is too large',
    );
  });
});

describe('folded appeals', () => {
  test('stand closed at the end, a mark in their place', async () => {
    await showReading(anArticle());
    expect(inText()).not.toContain('eleven of every thousand');
    expect(mark()?.textContent).toBe('a message from The Harbour Post, folded');
    expect(mark()?.closest('[role=note]')).not.toBeNull();
    expect(footer()?.open).toBe(false);
    expect(footer()?.querySelector('summary')?.textContent).toBe('2 appeals from The Harbour Post, folded');
    expect(cards().map((card) => card.querySelector('.kind')?.textContent)).toEqual(['Donation', 'Newsletter']);
    expect(cards()[0]?.querySelector('.why')?.textContent).toMatch(
      /^Folded because it asks for money \(“three euros a month”\), .* and links to a page for supporters \(“\/support”\)\.$/,
    );
    expect(cards()[1]?.querySelector('.times')?.textContent).toContain('5 ×');
    const link = cards()[0]?.querySelector('.appeal-content')?.shadowRoot?.querySelector('a');
    expect(link?.href).toBe('https://harbourpost.example/support');
  });

  test('the mark opens the footer at its appeal, and the focus goes there', async () => {
    await showReading(anArticle());
    mark()?.click();
    await settled();
    expect(footer()?.open).toBe(true);
    expect(cards().map(({ open }) => open)).toEqual([true, false]);
    expect(document.activeElement).toBe(cards()[0]?.querySelector('summary'));
  });

  test('one goes back to where it stood, and is folded again there', async () => {
    await showReading(anArticle());
    mark()?.click();
    await settled();
    button('This is part of the article', cards()[0]).click();
    await settled();
    const text = inText();
    expect(text.indexOf('no one asked her')).toBeLessThan(text.indexOf('eleven of every thousand'));
    expect(text.indexOf('eleven of every thousand')).toBeLessThan(text.indexOf('A light that no one'));
    expect(content().activeElement?.className).toBe('passage article');
    expect(footer()?.querySelector('summary')?.textContent).toBe('1 appeal from The Harbour Post, folded');
    button('Fold it again', content()).click();
    await settled();
    expect(inText()).not.toContain('eleven of every thousand');
    expect(content().activeElement).toBe(mark());
  });

  test('one that stood beside the text comes after its end, and the focus stays in the footer when it is folded', async () => {
    await showReading(anArticle());
    for (const details of app.querySelectorAll('details')) details.open = true;
    button('This is part of the article', cards()[1]).click();
    await settled();
    expect(inText().indexOf('The letter came in March')).toBeLessThan(inText().indexOf('every week'));
    const again = button('Fold it again', cards()[1]);
    again.focus();
    again.click();
    await settled();
    expect(inText()).not.toContain('every week');
    expect(document.activeElement).toBe(again);
    expect(again.textContent).toBe('This is part of the article');
  });

  test('a late one joins without closing what is open', async () => {
    const state = await showReading(anArticle({ appeals: [DONATION] }));
    expect(cards()[0]?.open).toBe(true);
    if (state.view.value.kind !== 'article') throw new Error('no article');
    state.view.value.reading.appeals.add([{ ...DONATION, id: 'late1a1', text: 'later', placement: 'overlay' }]);
    await settled();
    expect(cards().map(({ open }) => open)).toEqual([true, false]);
    expect(said()).toBe('Folded 1 more appeal');
  });

  test('a page that is only an appeal says so, and shows it open', async () => {
    await showReading(anArticle({ wordCount: 0, content: '<div data-colophon-appeal="a1"></div>' }));
    expect(app.querySelector('.only-appeal')?.textContent).toContain('There is no article here');
    expect(footer()?.open).toBe(true);
    expect(cards().every(({ open }) => open)).toBe(true);
    expect(mark()).toBeNull();
  });
});

describe('the choice', () => {
  const choose = async (group: number, at: number) => {
    app.querySelectorAll('fieldset')[group]?.querySelectorAll('input')[at]?.click();
    await settled();
  };

  test('to leave them shows them in place, marked as the publisher’s', async () => {
    await showReading(anArticle());
    await choose(0, 2);
    expect(inText()).toContain('A message from The Harbour Post');
    expect(inText()).toContain('eleven of every thousand');
    expect(inText()).not.toContain('every week');
    expect(footer()?.querySelector('summary')?.textContent).toBe('2 appeals from The Harbour Post');
  });

  test('to hide them leaves one quiet line, with a way to see them', async () => {
    await showReading(anArticle());
    await choose(1, 2);
    expect(mark()).toBeNull();
    expect(footer()).toBeNull();
    expect(app.querySelector('.hidden-note')?.textContent).toContain('2 appeals from The Harbour Post are hidden');
    button('Show').click();
    await settled();
    expect(footer()?.open).toBe(true);
    expect(document.activeElement).toBe(cards()[0]?.querySelector('summary'));
  });

  test('opens from the bar by keyboard and closes with Escape', async () => {
    await showReading(anArticle());
    button('Appeals').click();
    const menu = app.querySelector<HTMLElement>('#appeals-menu');
    expect(menu?.matches(':popover-open')).toBe(true);
    button('Close', menu ?? app).click();
    expect(menu?.matches(':popover-open')).toBe(false);
  });
});

describe('links', () => {
  const click = (link: Element | null | undefined, how: MouseEventInit = {}, type = 'click') => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...how });
    link?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('open in the article’s tab, or in a new one when asked; others are not followed', () => {
    const followed: unknown[] = [];
    app.append(document.createElement('section'));
    const root = (app.lastElementChild as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML =
      '<a href="https://a.example/"><b>a</b></a><a href="javascript:broken()">b</a><a href="mailto:x@a.example">c</a>';
    const [first, second, third] = root.querySelectorAll('a');
    const over = new AbortController();
    followLinks(root, 7, over.signal, (...args) => {
      followed.push(args);
      return Promise.resolve();
    });
    expect(click(first?.firstElementChild)).toBe(true);
    click(first, { ctrlKey: true });
    click(first, { button: 1 }, 'auxclick');
    click(first, { shiftKey: true });
    expect(click(second)).toBe(true);
    click(third);
    expect(followed).toEqual([
      ['https://a.example/', 'article-tab', 7],
      ['https://a.example/', 'new-tab', 7],
      ['https://a.example/', 'new-tab', 7],
      ['https://a.example/', 'new-tab', 7],
      ['mailto:x@a.example', 'article-tab', 7],
    ]);
    over.abort();
  });

  test('within the text go there, and the focus with them', async () => {
    await showReading(anArticle());
    expect(click(content().querySelector('a[href^="#"]'))).toBe(true);
    expect(content().activeElement?.textContent).toBe('The letter came in March.');
  });
});

describe('nobody is shut out', () => {
  const failure = (name: 'no-article' | 'access-withheld' | 'unexpected'): ReaderView => ({
    kind: 'failure',
    failure: name,
    detail: 'detail',
    forced: false,
    saidBefore: false,
  });
  const views: [string, () => ReaderView][] = [
    ['an article', () => ({ kind: 'article', reading: aReading(anArticle()) })],
    ['appeals left in place', () => ({ kind: 'article', reading: aReading(anArticle(), { everywhere: 'leave' }) })],
    ['appeals hidden', () => ({ kind: 'article', reading: aReading(anArticle(), { everywhere: 'hide' }) })],
    ['only an appeal', () => ({ kind: 'article', reading: aReading(anArticle({ wordCount: 0, content: '' })) })],
    [
      'a saved article, right to left',
      () => ({
        kind: 'article',
        reading: aReading(anArticle({ lang: 'ar', dir: 'rtl' }), {
          step: { kind: 'saved', id: 'x' },
          saved: { savedAt: 0, pictures: [{ url: 'https://a.example/1.png', failure: 'refused' }] },
        }),
      }),
    ],
    ['an article that was cut', () => ({ kind: 'article', reading: aReading(anArticle({ incomplete: true })) })],
    ['loading', () => ({ kind: 'loading' })],
    ['no article', () => failure('no-article')],
    ['withheld access', () => failure('access-withheld')],
    ['an error', () => failure('unexpected')],
    ['a saved article that is gone', () => ({ kind: 'saved-not-found' })],
    ['a library that is shut', () => ({ kind: 'library-failure', code: 'quota' })],
  ];

  describe.each(['light', 'sepia', 'dark', 'black', 'contrast'])('in %s', (theme) => {
    beforeEach(() => {
      document.documentElement.dataset.theme = theme;
    });
    afterEach(() => {
      delete document.documentElement.dataset.theme;
    });
    test.each(views)('from %s', async (_name, view) => {
      await show(view());
      for (const details of app.querySelectorAll('details')) details.open = true;
      app.querySelector<HTMLElement>('#appeals-menu')?.showPopover();
      await settled();
      expect(await violations()).toEqual([]);
    });
  });
});
