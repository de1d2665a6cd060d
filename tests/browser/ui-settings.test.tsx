import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AppealDisplay } from '../../src/settings/display-of-kind.ts';
import { contrastOf } from '../../src/ui/parts/contrast.ts';
import { StorageSection } from '../../src/ui/settings/storage-section.tsx';
import { settled } from '../support/settled.ts';
import { showSettings } from './shown-settings.tsx';
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
  delete document.documentElement.dataset.theme;
  document.documentElement.dir = '';
});

/** A colour of the browser's, as `#rrggbb`. */
function hexOf(colour: string): string {
  const drawn = new OffscreenCanvas(1, 1).getContext('2d');
  if (!drawn) throw new Error('Nothing to draw on');
  drawn.fillStyle = colour;
  drawn.fillRect(0, 0, 1, 1);
  const channels = [...drawn.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const radio = (name: string) => {
  const found = [...app.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((one) =>
    one.closest('label')?.textContent.startsWith(name),
  );
  if (!found) throw new Error(`No choice ${name}`);
  return found;
};
const turn = (name: string) => {
  const found = [...app.querySelectorAll<HTMLInputElement>('[role="switch"]')].find((one) =>
    one.closest('label')?.textContent.startsWith(name),
  );
  if (!found) throw new Error(`No switch ${name}`);
  return found;
};
const rows = () => [...app.querySelectorAll('.sites li')].map((row) => row.querySelector('.host')?.textContent);
const forget = (host: string) => {
  const found = app.querySelector<HTMLElement>(`button[aria-label*="${host}"]`);
  if (!found) throw new Error(`No button for ${host}`);
  return found;
};
const MANY = {
  display: [
    ['tidewater-gazette.example', 'leave'],
    ['xn--mnchen-3ya.example', 'hide'],
  ] as [string, AppealDisplay][],
  folding: [
    ['tidewater-gazette.example', true],
    ['a-very-long-name-of-a-host-that-goes-on.and-on.and-on-until-it-ends.example', false],
  ] as [string, boolean][],
};

describe('what is chosen', () => {
  test('is remembered at once', async () => {
    const { memory } = await showSettings(app);
    expect(radio('Fold').checked).toBe(true);
    radio('Hide').click();
    turn('Marks in the text').click();
    turn('Fold support overlays').click();
    await settled();
    expect(memory).toMatchObject({ display: 'hide', marks: false, folding: true });
    expect([radio('Hide').checked, turn('Marks').checked, turn('Fold support').checked]).toEqual([true, false, true]);
  });

  test('follows what is chosen elsewhere', async () => {
    const { memory, tell } = await showSettings(app);
    memory.display = 'leave';
    memory.folding = true;
    tell();
    await settled();
    expect(radio('Leave').checked).toBe(true);
    expect(turn('Fold support').checked).toBe(true);
  });

  test('says so where it cannot be kept', async () => {
    const { memory } = await showSettings(app);
    memory.broken = true;
    radio('Hide').click();
    await settled();
    expect(app.querySelector('[role="alert"]')?.textContent).toContain('could not be read or written');
    memory.broken = false;
    radio('Leave').click();
    await settled();
    expect(app.querySelector('[role="alert"]')?.textContent).toBe('');
  });
});

describe('sites with choices of their own', () => {
  test('are listed once each, as people read their names, and forgotten one by one; the focus stays in the list', async () => {
    const { displays, foldings } = await showSettings(app, MANY);
    expect(rows()).toEqual([MANY.folding[1]?.[0], 'tidewater-gazette.example', 'münchen.example']);
    expect(app.querySelectorAll('.sites li')[1]?.textContent).toContain('In the reader: Leave in place');
    expect(app.querySelectorAll('.sites li')[1]?.textContent).toContain('Folded on the page');
    forget('tidewater').focus();
    forget('tidewater').click();
    await settled();
    expect(rows()).toHaveLength(2);
    expect([displays.has('tidewater-gazette.example'), foldings.has('tidewater-gazette.example')]).toEqual([
      false,
      false,
    ]);
    expect(document.activeElement).toBe(forget('münchen'));
    forget('münchen').click();
    await settled();
    forget('a-very-long').click();
    await settled();
    expect(app.textContent).toContain('All sites are treated alike');
    expect(document.activeElement?.textContent).toBe('Sites treated otherwise');
  });

  test('come back when forgetting is undone', async () => {
    const { displays, foldings } = await showSettings(app, MANY);
    forget('tidewater').click();
    await settled();
    app.querySelector<HTMLElement>('.toast-action')?.click();
    await settled();
    expect(rows()).toHaveLength(3);
    expect(displays.get('tidewater-gazette.example')).toBe('leave');
    expect(foldings.get('tidewater-gazette.example')).toBe(true);
  });
});

test('the way to the storage looks like any other button', () => {
  render(<StorageSection />, app);
  const way = app.querySelector('a.to-storage');
  expect(way && getComputedStyle(way).color).toBe(getComputedStyle(document.body).color);
});

test.each([80, 160, 320])('is never wider than a window of %i pixels', async (width) => {
  await page.viewport(width, 600);
  await showSettings(app, MANY);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(414, 896);
});

test.each(['light', 'sepia', 'dark', 'black', 'contrast'])(
  'the lines of a sketch are seen on their card in %s',
  async (theme) => {
    document.documentElement.dataset.theme = theme;
    await showSettings(app);
    const line = app.querySelector('.sketch i');
    const card = app.querySelector('.choice');
    if (!line || !card) throw new Error('No sketch');
    const colour = (element: Element) => hexOf(getComputedStyle(element).backgroundColor);
    expect(contrastOf(colour(line), colour(card))).toBeGreaterThan(1.8);
  },
);

describe.each(['light', 'sepia', 'dark', 'black', 'contrast'])('nobody is shut out in %s', (theme) => {
  test.each(['ltr', 'rtl'])('%s', async (dir) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = dir;
    await showSettings(app, MANY);
    expect(await violations()).toEqual([]);
  });
});
