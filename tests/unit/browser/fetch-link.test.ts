// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FetchWorld, fetchLink } from '../../../src/browser/fetch-link.ts';

const STORY = 'https://news.example/story';
const FROM = 'https://other.example/list';
const never = new AbortController().signal;
afterEach(() => vi.restoreAllMocks());

interface Answered {
  body?: BodyInit;
  type?: string;
  status?: number;
  url?: string;
}

/** A world whose sites answer like this. */
function aWorld({ body = '<p>Text</p>', type = 'text/html; charset=utf-8', status = 200, url = '' }: Answered = {}) {
  const asked = vi.fn<typeof fetch>(() => {
    const response = new Response(body, { status, headers: { 'content-type': type } });
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  });
  return { fetch: asked, isOnline: () => true } satisfies FetchWorld;
}

const ask = (answered: Answered, url = STORY, from = FROM) => fetchLink({ url, from }, never, aWorld(answered));

describe('the page of a link', () => {
  test('is asked for with the session, and nothing is said of where the link stood', async () => {
    const world = aWorld();
    expect(await fetchLink({ url: STORY, from: FROM }, never, world)).toEqual({ url: STORY, html: '<p>Text</p>' });
    expect(world.fetch).toHaveBeenCalledWith(
      STORY,
      expect.objectContaining({ credentials: 'include', referrerPolicy: 'no-referrer' }),
    );
  });

  test('has the address where it came from in the end', async () => {
    expect(await ask({ url: 'https://news.example/2026/story' })).toMatchObject({
      url: 'https://news.example/2026/story',
    });
  });

  test('is read in the encoding that the site or the page states', async () => {
    const latin = Uint8Array.from('<meta charset=iso-8859-1>Th\xe9', (letter) => letter.charCodeAt(0));
    expect(await ask({ body: latin, type: 'text/html' })).toMatchObject({ html: expect.stringContaining('Thé') });
  });

  test.each([
    [401, 'log-in-needed'],
    [403, 'forbidden'],
    [451, 'forbidden'],
    [404, 'not-found'],
    [410, 'gone'],
    [418, 'refused'],
    [429, 'too-many'],
    [500, 'site-broken'],
    [503, 'site-broken'],
  ])('status %i: %s', async (status, failure) => {
    expect(await ask({ status })).toEqual({ failure });
  });

  test.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'picture'],
    ['video/mp4', 'media'],
    ['application/json', 'file'],
    ['', 'file'],
  ])('of type %s: %s', async (type, failure) => {
    expect(await ask({ type })).toEqual({ failure });
  });

  test('that is too large is left', async () => {
    expect(await ask({ body: new Uint8Array(10_000_001) })).toEqual({ failure: 'too-large' });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,hello', 'mailto:a@b.example', 'nowhere'])(
    'is none: %s',
    async (url) => {
      const world = aWorld();
      expect(await fetchLink({ url, from: FROM }, never, world)).toEqual({ failure: 'not-web' });
      expect(world.fetch).not.toHaveBeenCalled();
    },
  );

  test('in the reader’s own network is asked for from the same host only', async () => {
    for (const url of ['http://192.168.1.1/', 'http://localhost/', 'http://[::1]/', 'http://printer.local/']) {
      const world = aWorld();
      expect(await fetchLink({ url, from: FROM }, never, world)).toEqual({ failure: 'private-address' });
      expect(await fetchLink({ url, from: '' }, never, world)).toEqual({ failure: 'private-address' });
      expect(world.fetch).not.toHaveBeenCalled();
    }
    expect(await ask({}, 'http://wiki.local/a', 'http://wiki.local/b')).toHaveProperty('html');
  });

  test('that a site led into the reader’s own network is not read', async () => {
    expect(await ask({ url: 'http://192.168.1.1/router' })).toEqual({ failure: 'private-address' });
  });
});

describe('where nobody answers', () => {
  const failing = (isOnline: boolean, error: unknown = new TypeError('Failed to fetch')): FetchWorld => ({
    fetch: () => Promise.reject(error),
    isOnline: () => isOnline,
  });
  const fail = (world: FetchWorld) => fetchLink({ url: STORY, from: FROM }, never, world);

  test('it is told whether that is for want of a network', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await fail(failing(false))).toEqual({ failure: 'offline' });
    expect(await fail(failing(true))).toEqual({ failure: 'unreachable' });
    expect(said).toHaveBeenCalledOnce();
  });

  test('it is waited for so long', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('', 'TimeoutError')));
    expect(await fail(failing(true, new DOMException('', 'TimeoutError')))).toEqual({ failure: 'too-slow' });
  });

  test('the reader may end it', async () => {
    const cancelled = new AbortController();
    const reading = fetchLink({ url: STORY, from: FROM }, cancelled.signal, {
      fetch: (_url, { signal } = {}) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
      isOnline: () => true,
    });
    cancelled.abort();
    await expect(reading).rejects.toThrow(DOMException);
  });
});
