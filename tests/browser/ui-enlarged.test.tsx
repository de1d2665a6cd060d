import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aLook, app, content, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(() => document.documentElement.removeAttribute('data-theme'));

async function drawn(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = '#7a9';
  context?.fillRect(0, 0, width, height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}

async function showPictures(theme: 'light' | 'dark' = 'light') {
  const [large, small] = [await drawn(600, 300), await drawn(40, 40)];
  document.documentElement.dataset.theme = theme;
  const state = aReader({
    kind: 'article',
    reading: aReading(
      anArticle({
        content:
          `<figure><img src="${large}" alt="A river"><figcaption>The Alder,  <b>drawn</b>.</figcaption></figure>` +
          `<p>One <img src="${small}" alt="sign"> more.</p><p><img src="${large}" alt=""></p>` +
          `<a href="https://a.example/"><img src="${large}" alt="A way"></a>`,
      }),
    ),
  });
  await showState(state, { look: aLook({ everywhere: { theme }, here: null }) });
  for (const picture of content().querySelectorAll('img')) picture.loading = 'eager';
  await vi.waitFor(() => expect(content().querySelectorAll('.enlarge')).toHaveLength(2));
  return state;
}

const dialog = () => document.querySelector<HTMLDialogElement>('dialog.picture-view');
const large = () => dialog()?.querySelector('img') as HTMLImageElement;
const zoom = () => dialog()?.querySelector('.picture-zoom')?.textContent;
const pictures = () => [...content().querySelectorAll('img')];

async function openFirst(): Promise<void> {
  pictures()[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(large().getBoundingClientRect().width).toBeGreaterThan(100));
}

describe('a picture', () => {
  test('is shown large where it is large enough and leads nowhere', async () => {
    await showPictures();
    expect(pictures().map((one) => one.getAttribute('aria-label'))).toEqual([
      'Show larger: A river',
      null,
      'Show the picture larger',
      null,
    ]);
    pictures()[2]?.click();
    await vi.waitFor(() => expect(dialog()?.open).toBe(true));
    expect(dialog()?.querySelector('.picture-words')?.textContent).toBe('');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  test('comes with its caption and its words, and fits', async () => {
    await showPictures();
    await openFirst();
    expect([...(dialog()?.querySelectorAll('p') ?? [])].map((one) => one.textContent)).toEqual([
      'The Alder, drawn.',
      'A river',
    ]);
    const { width, height } = large().getBoundingClientRect();
    expect(width / height).toBeCloseTo(2, 1);
    expect(width).toBeLessThanOrEqual(window.innerWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  test('grows and shrinks by button, wheel and keys', async () => {
    await showPictures();
    await openFirst();
    const before = large().getBoundingClientRect().width;
    await userEvent.click(dialog()?.querySelector('[aria-label="Zoom in"]') as Element);
    expect(zoom()).toBe('125 %');
    await userEvent.keyboard('+');
    expect(zoom()).toBe('156 %');
    expect(large().getBoundingClientRect().width).toBeCloseTo(before * 1.5625, 0);
    await userEvent.keyboard('-');
    expect(zoom()).toBe('125 %');
    await userEvent.keyboard('0');
    expect(zoom()).toBe('100 %');
    const wheel = (deltaY: number) => {
      const event = new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true });
      dialog()?.querySelector('.picture-frame')?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel(-100)).toBe(true);
    await vi.waitFor(() => expect(zoom()).toBe('125 %'));
    wheel(100);
    await vi.waitFor(() => expect(zoom()).toBe('100 %'));
  });

  test('gives the focus back, and goes with its article', async () => {
    const state = await showPictures();
    await openFirst();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(content().activeElement).toBe(pictures()[0]);
    await openFirst();
    state.view.value = { kind: 'loading' };
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  test.each(['light', 'dark'] as const)('shuts nobody out in %s', async (theme) => {
    app.style.inlineSize = '320px';
    await showPictures(theme);
    expect(await violations()).toEqual([]);
    await openFirst();
    expect(await violations()).toEqual([]);
  });
});
