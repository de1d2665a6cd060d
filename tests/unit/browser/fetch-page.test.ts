// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkStop } from '../../../src/browser/check-stop.ts';
import { fetchPage } from '../../../src/browser/fetch-page.ts';

const URL_OF_PAGE = 'https://www.news.example/story?page=2';
const never = new AbortController().signal;
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answer = (body: BodyInit | null, type = 'text/html; charset=utf-8', status = 200) => {
  const asked = vi.fn<typeof fetch>(() =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
};
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const textOf = async (encoding = 'utf-8'): Promise<string> => {
  const page = await fetchPage(URL_OF_PAGE, encoding, never);
  return 'html' in page ? page.html : page.failure;
};

describe('a further page', () => {
  test('is asked for as the site itself would, and nowhere else', async () => {
    const asked = answer('<p>Two</p>');
    expect(await fetchPage(URL_OF_PAGE, 'utf-8', never)).toEqual({ url: URL_OF_PAGE, html: '<p>Two</p>' });
    expect(asked).toHaveBeenCalledWith(
      URL_OF_PAGE,
      expect.objectContaining({ mode: 'same-origin', credentials: 'same-origin' }),
    );
  });

  test('is read in its encoding: as the site says, as the page says, as the page around has it', async () => {
    answer(latin('Th\xe9'), 'text/html; charset=windows-1252');
    expect(await textOf()).toBe('Thé');
    answer(latin('<meta charset="iso-8859-1"><p>Th\xe9'), 'text/html');
    expect(await textOf()).toContain('Thé');
    answer(latin('Th\xe9'), 'text/html');
    expect(await textOf('windows-1252')).toBe('Thé');
    answer(latin('\xcf\xf0\xe8'), 'text/html; charset=nobody-knows');
    expect(await textOf('windows-1251')).toBe('При');
    answer(new TextEncoder().encode('\ufeffThé'), 'text/html; charset=windows-1252');
    expect(await textOf()).toBe('Thé');
  });

  test.each([
    ['refused', () => answer('No', 'text/html', 500)],
    ['refused', () => answer('No', 'text/html', 404)],
    ['not-html', () => answer('%PDF-', 'application/pdf')],
    ['not-html', () => answer('{}', 'application/json')],
    ['too-large', () => answer(new Uint8Array(10_000_001))],
  ])('%s', async (failure, made) => {
    made();
    expect(await textOf()).toBe(failure);
  });

  test('that does not come is told, and that is logged', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await textOf()).toBe('unreachable');
    expect(said).toHaveBeenCalledOnce();
  });

  test('is waited for so long, and not when the reader cancels', async () => {
    const hang: typeof fetch = (_url, { signal } = {}) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('', 'TimeoutError')));
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('', 'TimeoutError')));
    expect(await textOf()).toBe('too-slow');
    vi.restoreAllMocks();
    vi.stubGlobal('fetch', hang);
    const cancelled = new AbortController();
    const reading = fetchPage(URL_OF_PAGE, 'utf-8', cancelled.signal);
    cancelled.abort();
    await expect(reading).rejects.toThrow(DOMException);
  });
});

test('where reading ended comes through, and nothing that only looks like it', () => {
  const stop = { page: 3, url: URL_OF_PAGE, failure: 'too-slow' };
  expect(checkStop(stop)).toEqual(stop);
  expect(checkStop({ ...stop, url: 'javascript:alert(1)', more: 1 })).toEqual({ ...stop, url: null });
  for (const odd of [null, 'stop', { ...stop, page: 0 }, { ...stop, page: 1.5 }, { ...stop, failure: 'toString' }])
    expect(checkStop(odd)).toBeUndefined();
});
