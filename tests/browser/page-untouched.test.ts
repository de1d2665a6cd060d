import { afterEach, expect, it } from 'vitest';
import { readPage } from '../../src/article/read-page.ts';

const PARAGRAPH =
  'The river had been expected since Tuesday, and when it came, on Thursday morning, it came quietly and through the cellars, so that most people were told of it by their cats.';

let frame: HTMLIFrameElement | undefined;
afterEach(() => frame?.remove());

/** A page as a tab has it: laid out, scrolled, with forms filled in. */
function livePage(): { document: Document; window: Window } {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 300px';
  document.body.append(frame);
  const inner = frame.contentDocument;
  const view = frame.contentWindow;
  if (!inner || !view) throw new Error('The frame has no document.');
  inner.open();
  inner.write(`<!doctype html><html lang="en"><head><title>The river</title><style>p { margin: 60px }</style></head>
    <body class="post"><article><h1>The river</h1>${`<p data-colophon-appeal="a1">${PARAGRAPH}</p>`.repeat(8)}
    <img class="lazy" src="data:image/gif;base64,R0lGOD" data-src="b.jpg"><noscript><img src="c.jpg"></noscript>
    <form><input name="email"><textarea>old</textarea></form><dialog open><p>Join us today</p></dialog></article>
    <script>window.ran = (window.ran || 0) + 1</script></body></html>`);
  inner.close();
  return { document: inner, window: view };
}

it('leaves a live page as it was: its nodes, attributes, fields, scroll position and globals', async () => {
  const { document: page, window } = livePage();
  const input = page.querySelector('input');
  if (!input) throw new Error('The page has no field.');
  input.value = 'reader@example.org';
  input.focus();
  window.scrollTo(0, 350);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(page, everything);
  const nodes = [...page.querySelectorAll('*')];
  const globals = Object.keys(window).join();
  const before = page.documentElement.outerHTML;

  const extraction = readPage(page, { url: 'https://news.example/river' });

  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(extraction.ok).toBe(true);
  expect(records).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
  expect([...page.querySelectorAll('*')].every((node, i) => node === nodes[i])).toBe(true);
  expect(input.value).toBe('reader@example.org');
  expect(page.activeElement).toBe(input);
  expect(window.scrollY).toBe(350);
  expect(Object.keys(window).join()).toBe(globals);
});

it('fetches nothing and runs nothing of the page', async () => {
  const { document: page, window } = livePage();
  const asked = () =>
    performance.getEntriesByType('resource').length + window.performance.getEntriesByType('resource').length;
  page.body.insertAdjacentHTML(
    'beforeend',
    '<div hidden onclick="x()"><template><img src="/never-1.png" onerror="window.ran = 99"></template></div>',
  );
  const before = asked();
  readPage(page, { url: location.href });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(asked()).toBe(before);
  expect((window as Window & { ran?: number }).ran).toBe(1);
});

it('works on a document without a window, and gives the same', () => {
  const { document: page } = livePage();
  const parsed = new DOMParser().parseFromString(page.documentElement.outerHTML, 'text/html');
  expect(parsed.defaultView).toBeNull();
  const options = { url: 'https://news.example/river' };
  expect(readPage(parsed, options)).toEqual(readPage(page, options));
});
