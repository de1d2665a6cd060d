import { afterEach, describe, expect, test } from 'vitest';
import { type LinkReading, readLinkPage } from '../../src/browser/read-link.ts';
import { sanitize } from '../../src/html/sanitize.ts';

const URL_OF_PAGE = 'https://news.example/2026/11/ferry/';
const SENTENCE =
  'The ferry at Osterhof crosses the river forty times a day, and nobody in the village can say who decided on forty. ';
const PARAGRAPHS = Array.from({ length: 7 }, (_, at) => `<p>${at}. ${SENTENCE.repeat(4)}</p>`).join('');
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const world = globalThis as typeof globalThis & { ran?: string[] };
afterEach(() => delete world.ran);

const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The ferry</title>${head}</head><body><main><article><h1>The ferry</h1>${PARAGRAPHS}${inside}</article></main></body></html>`;

const readHtml = (html: string, asked = URL_OF_PAGE, force = false): Promise<LinkReading> =>
  readLinkPage(
    { url: URL_OF_PAGE, html },
    { asked, learnt: { corrections: [], repeated: {} }, force, signal: new AbortController().signal },
  );

/** The article's text as the reader would have it. */
async function contentOf(html: string): Promise<DocumentFragment> {
  const found = await readHtml(html);
  if (!found.ok) throw new Error(found.failure);
  expect(found.article.url).toBe(URL_OF_PAGE);
  return sanitize(found.article.content, { baseUrl: found.article.url });
}

describe('the page of a link', () => {
  test('is read against its own address, or the base that it states', async () => {
    const inside = `<p>See <a href="../plan">the plan</a>. ${SENTENCE}</p><figure><img src="boat.jpg" width="600" height="400" alt="A boat"></figure>`;
    const content = await contentOf(page(inside));
    expect(content.querySelector('a')?.getAttribute('href')).toBe('https://news.example/2026/11/plan');
    expect(content.querySelector('img')?.getAttribute('src')).toBe('https://news.example/2026/11/ferry/boat.jpg');
    const based = await contentOf(page(inside, '<base href="/archive/deep/">'));
    expect(based.querySelector('a')?.getAttribute('href')).toBe('https://news.example/archive/plan');
    expect(based.querySelector('img')?.getAttribute('src')).toBe('https://news.example/archive/deep/boat.jpg');
  });

  test('has its lazy pictures, also those for readers without scripts', async () => {
    const content = await contentOf(
      page(
        `<figure><img src="${PIXEL}" data-src="late.jpg" width="600" height="400" alt="Late"></figure>
         <figure><img src="${PIXEL}" class="lazy" width="600" height="400" alt="Without scripts"><noscript><img src="plain.jpg" alt="Without scripts"></noscript></figure>`,
      ),
    );
    expect([...content.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      `${URL_OF_PAGE}late.jpg`,
      `${URL_OF_PAGE}plain.jpg`,
    ]);
  });

  test('runs nothing and loads nothing', async () => {
    world.ran = [];
    performance.clearResourceTimings();
    await contentOf(
      page(
        `<script>globalThis.ran.push('script')</script><img src="/nowhere.png" onerror="globalThis.ran.push('error')">
         <link rel="stylesheet" href="/nowhere.css"><iframe srcdoc="<script>parent.ran.push('frame')</script>"></iframe>
         <video src="/nowhere.mp4" autoplay></video><svg onload="globalThis.ran.push('svg')"></svg>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(world.ran).toEqual([]);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('nowhere'))).toEqual([]);
  });

  test('that is no article is asked about, and read when it is wished', async () => {
    const list = `<title>News</title><body><ul>${'<li><a href="/a">A short line that leads elsewhere</a></li>'.repeat(30)}</ul></body>`;
    expect(await readHtml(list)).toEqual({ ok: false, failure: 'no-article' });
    expect(await readHtml(list, URL_OF_PAGE, true)).toMatchObject({ ok: true });
    expect(await readHtml('<body></body>', URL_OF_PAGE, true)).toEqual({ ok: false, failure: 'no-article' });
    expect(await readHtml('<frameset><frame src="a"></frameset>')).toEqual({ ok: false, failure: 'frameset' });
  });

  test('that asks to log in is told as such', async () => {
    const form = '<form><input type="PASSWORD"><button>Log in</button></form>';
    expect(await readHtml(`<body><h1>Members</h1>${form}</body>`)).toEqual({ ok: false, failure: 'log-in-wall' });
    expect(await readHtml(page(form))).toMatchObject({ ok: true });
  });
});
