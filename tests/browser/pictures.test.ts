import { expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { fetchPicture } from '../../src/library/fetch-picture.ts';
import { pictureUrls } from '../../src/library/picture-urls.ts';
import { fetchPictures, type SaveProgress } from '../../src/library/pictures.ts';

const pageUrl = 'https://www.example.org/news/story';
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const png = (tail = '') => new Response(new Blob([PNG, tail]));

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;
const fetching = (answer: Answer) =>
  vi.fn<typeof globalThis.fetch>((url, init) => Promise.resolve(answer(new Request(url).url, init ?? {})));

/** Never answers, but hears when it is called off, as `fetch` does. */
const silence: Answer = (_url, { signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

test('a picture is stored with its true type and the hash of its bytes', async () => {
  const picture = await fetchPicture('https://a.example/p', { pageUrl, fetch: fetching(() => png()) });
  const digest = await crypto.subtle.digest('SHA-256', PNG);
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(picture).toMatchObject({ url: 'https://a.example/p', hash });
  expect('blob' in picture && picture.blob.type).toBe('image/png');
});

test.each([
  ['https://www.example.org/p.png', 'include'],
  ['https://images.example.org/p.png', 'include'],
  ['https://example.org/p.png', 'include'],
  ['https://notexample.org/p.png', 'omit'],
  ['https://example.org.evil.example/p.png', 'omit'],
  ['https://cdn.example/p.png', 'omit'],
])('%s is asked for with credentials: %s', async (url, credentials) => {
  const fetch = fetching(() => png());
  await fetchPicture(url, { pageUrl, fetch });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials, referrerPolicy: 'no-referrer' });
});

test.each([
  ['http://localhost/p', pageUrl],
  ['http://192.168.1.1/p', pageUrl],
  ['http://[::1]/p', pageUrl],
  ['http://127.0.0.1/p', 'http://127.0.0.2/story'],
  ['file:///etc/passwd', pageUrl],
  ['ftp://example.org/p', pageUrl],
  ['not an address', pageUrl],
])('%s is not asked for by an article at %s', async (url, page) => {
  const fetch = fetching(() => png());
  expect(await fetchPicture(url, { pageUrl: page, fetch })).toEqual({ url, failure: 'blocked-address' });
  expect(fetch).not.toHaveBeenCalled();
});

test('an article of the own network has its own pictures', async () => {
  const picture = await fetchPicture('http://127.0.0.1:8080/p', {
    pageUrl: 'http://127.0.0.1:9090/story',
    fetch: fetching(() => png()),
  });
  expect(picture).toHaveProperty('hash');
});

test('what a redirect brings from the own network is not kept', async () => {
  const response = png();
  Object.defineProperty(response, 'url', { value: 'http://10.0.0.1/secret.png' });
  expect(await fetchPicture('https://a.example/p', { pageUrl, fetch: fetching(() => response) })).toHaveProperty(
    'failure',
    'blocked-address',
  );
});

test.each<[string, Answer, string]>([
  ['a refusal', () => new Response('', { status: 403 }), 'refused'],
  ['a missing one', () => new Response('', { status: 404 }), 'refused'],
  ['a page', () => new Response('<!DOCTYPE html>', { headers: { 'content-type': 'image/png' } }), 'not-a-picture'],
  ['nothing', () => new Response(null), 'not-a-picture'],
  ['a failing network', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ['a size said to be too large', () => new Response(PNG, { headers: { 'content-length': '99999999' } }), 'too-large'],
  [
    'an endless answer',
    () => new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1024 * 1024)) })),
    'too-large',
  ],
])('%s is told', async (_name, answer, failure) => {
  const url = 'https://a.example/p';
  expect(await fetchPicture(url, { pageUrl, fetch: fetching(answer) })).toEqual({ url, failure });
});

test('six at a time, each once, answers in the order asked, progress told', async () => {
  const urls = Array.from({ length: 20 }, (_, index) => `https://a.example/${index}`);
  let open = 0;
  let most = 0;
  const fetch = fetching(async (url) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
    open--;
    return url.endsWith('/7') ? new Response('', { status: 500 }) : png(url);
  });
  const told: SaveProgress[] = [];
  const pictures = await fetchPictures(urls, { pageUrl, fetch, onProgress: (progress) => told.push(progress) });
  expect(pictures.map(({ url }) => url)).toEqual(urls);
  expect(pictures.filter((picture) => 'failure' in picture)).toEqual([{ url: urls[7], failure: 'refused' }]);
  expect(fetch).toHaveBeenCalledTimes(20);
  expect(most).toBe(6);
  expect(told).toEqual(Array.from({ length: 21 }, (_, done) => ({ done, total: 20 })));
});

test('all pictures together have a limit', async () => {
  const urls = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `https://a.example/${name}`);
  const pictures = await fetchPictures(urls, { pageUrl, fetch: fetching(() => png()), mostBytes: 20 });
  expect(pictures.filter((picture) => 'hash' in picture)).toHaveLength(2);
  expect(pictures.filter((picture) => 'failure' in picture && picture.failure === 'too-large')).toHaveLength(6);
});

test('an abort ends everything at once', async () => {
  const controller = new AbortController();
  const fetched = fetchPictures(['https://a.example/p'], {
    pageUrl,
    signal: controller.signal,
    fetch: fetching(silence),
  });
  controller.abort(new Error('enough'));
  await expect(fetched).rejects.toThrow('enough');
});

test('no pictures are soon had', async () => {
  expect(await fetchPictures([], { pageUrl })).toEqual([]);
});

test('the pictures of an article: lead, text, appeals, posters; each once, none that is data', () => {
  const article = {
    url: pageUrl,
    leadImage: 'https://a.example/lead.jpg',
    content:
      '<img src="/one.png"><img src="https://a.example/lead.jpg"><img src="/one.png#x"><img src="data:image/png;base64,AA">' +
      '<video poster="poster.jpg" src="v.mp4"></video><img srcset="/no.png 2x" alt="x"><img src="file:///x.png">',
    appeals: [{ html: '<p><img src="/appeal.gif">Give</p>' }],
  } as Article;
  expect(pictureUrls(article)).toEqual([
    'https://a.example/lead.jpg',
    'https://www.example.org/one.png',
    'https://www.example.org/one.png#x',
    'https://www.example.org/news/poster.jpg',
    'https://www.example.org/appeal.gif',
  ]);
});
