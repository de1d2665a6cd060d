import { describe, expect, test, vi } from 'vitest';
import type { fetchLeftOut } from '../../src/library/fetch-left-out.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { followLinks } from '../../src/ui/reader/follow-links.ts';
import { createLeftOutState } from '../../src/ui/reader/left-out-state.ts';
import { prepareArticle } from '../../src/ui/reader/prepare-article.ts';
import { app, content, setUpReader, showReading } from './shown-reader.tsx';
import { anArticle, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();

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

  test('has no summary of the whole site, and none that only puts the first sentence in other words', async () => {
    const standfirst = async (excerpt: string) => {
      await showReading(anArticle({ excerpt }));
      return app.querySelector('.standfirst')?.textContent;
    };
    expect(await standfirst('The Harbour Post – news from the islands since 1874')).toBeUndefined();
    expect(await standfirst('harbourpost.example | all the news')).toBeUndefined();
    expect(await standfirst('등대지기가 섬을 떠난다. 마흔한 번의 겨울을 보낸 뒤였�...')).toBeUndefined();
    expect(await standfirst('The Harbour Post visits a keeper who leaves.')).toBe(
      'The Harbour Post visits a keeper who leaves.',
    );
    const said = 'comes on Thursdays when the swell allows it, and not at all when it does not.';
    expect(await standfirst(`Her boat ${said}`)).toBeUndefined();
    expect(await standfirst(`${anArticle().title}. The boat ${said}`)).toBeUndefined();
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

describe('pictures that were left out', () => {
  const leftOut = () => app.querySelector('.left-out');
  const button = () => leftOut()?.querySelector('button');
  const pictures = ['1', '2', '3'].map((name) => ({
    url: `https://pictures.example/${name}.png`,
    failure: name === '3' ? ('refused' as const) : ('left-out' as const),
  }));
  const show = (fetching: typeof fetchLeftOut, onFetched: () => void = () => undefined) =>
    showReading(anArticle(), {
      saved: { savedAt: 1, pictures },
      leftOut: createLeftOutState('x', onFetched, new AbortController().signal, { fetchLeftOut: fetching }),
    });

  test('are told as the choice they are, beside those that could not be had, and are fetched', async () => {
    const onFetched = vi.fn<() => void>();
    let letGo = (): void => undefined;
    await show((_id, options) => {
      options?.onProgress?.({ done: 1, total: 2 });
      return new Promise((resolve) => (letGo = () => resolve([])));
    }, onFetched);
    expect(app.querySelector('.missing-pictures summary')?.textContent).toBe('1 of 3 pictures could not be saved');
    expect(leftOut()?.textContent).toBe('2 of 3 pictures were left out, as you chose in the settingsFetch them now');
    expect(await violations()).toEqual([]);
    button()?.click();
    await vi.waitFor(() => expect(leftOut()?.querySelector('[role=status]')?.textContent).toBe('Fetching, 1 of 2'));
    expect(onFetched).not.toHaveBeenCalled();
    letGo();
    await vi.waitFor(() => expect(onFetched).toHaveBeenCalledOnce());
  });

  test('fetching can be stopped, and says where it cannot be stored', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let fails = false;
    await show((_id, options) =>
      fails
        ? Promise.reject(new LibraryError('quota'))
        : new Promise((_, reject) => {
            options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
          }),
    );
    button()?.click();
    await vi.waitFor(() => expect(button()?.textContent).toBe('Stop fetching'));
    button()?.click();
    await vi.waitFor(() => expect(button()?.textContent).toBe('Fetch them now'));
    expect(leftOut()?.querySelector('[role=status]')?.textContent).toBe('');
    fails = true;
    button()?.click();
    await vi.waitFor(() =>
      expect(leftOut()?.querySelector('[role=status]')?.textContent).toContain('The pictures could not be stored. '),
    );
    expect(quiet).toHaveBeenCalledOnce();
    quiet.mockRestore();
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
