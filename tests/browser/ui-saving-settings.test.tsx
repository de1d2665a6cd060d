import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/settings/settings.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LargestPicture } from '../../src/settings/largest-picture.ts';
import { SavingSection } from '../../src/ui/settings/saving-section.tsx';
import { createSavingState } from '../../src/ui/settings/saving-state.ts';
import { violations } from './ui-violations.ts';

let app: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('main');
  app.className = 'settings';
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
});

/** The section with a memory in place of the storage. */
async function show() {
  const memory = { largest: 15 as LargestPicture, keeps: false, tell: () => undefined as void, breaks: false };
  const fail = vi.fn<(error: unknown) => void>();
  const state = createSavingState(
    {
      getLargestPicture: () => Promise.resolve(memory.largest),
      setLargestPicture: (megabytes) => {
        if (memory.breaks) return Promise.reject(new Error('no storage'));
        memory.largest = megabytes;
        return Promise.resolve();
      },
      watchLargestPicture: (onChange) => {
        memory.tell = onChange;
      },
      keepsPages: () => Promise.resolve(memory.keeps),
      setKeepsPages: (keeps) => {
        if (memory.breaks) return Promise.reject(new Error('no storage'));
        memory.keeps = keeps;
        return Promise.resolve();
      },
      watchKeepsPages: () => undefined,
    },
    fail,
    new AbortController().signal,
  );
  render(
    <>
      <h1>Settings</h1>
      <SavingSection state={state} />
    </>,
    app,
  );
  await vi.waitFor(() => expect(app.querySelector('select')).not.toBeNull());
  return { memory, fail };
}
const box = (): HTMLSelectElement => {
  const found = app.querySelector('select');
  if (!found) throw new Error('No choice.');
  return found;
};
const choose = (value: string): void => {
  box().value = value;
  box().dispatchEvent(new Event('change', { bubbles: true }));
};

test('the largest picture is chosen, none among them; a choice made elsewhere is followed', async () => {
  const { memory } = await show();
  expect([...box().options].map((one) => one.text)).toEqual([
    'Up to 15 MB each',
    'Up to 5 MB each',
    'Up to 1 MB each',
    'None',
  ]);
  expect(box().selectedOptions[0]?.text).toBe('Up to 15 MB each');
  choose('0');
  await vi.waitFor(() => expect(memory.largest).toBe(0));
  memory.largest = 5;
  memory.tell();
  await vi.waitFor(() => expect(box().value).toBe('5'));
  expect(await violations()).toEqual([]);
});

test('what could not be stored does not stand there as chosen', async () => {
  const { memory, fail } = await show();
  memory.breaks = true;
  choose('1');
  await vi.waitFor(() => expect(fail).toHaveBeenCalled());
  await vi.waitFor(() => expect(box().value).toBe('15'));
});

test('fits into 320 pixels', async () => {
  await show();
  app.style.inlineSize = '320px';
  expect(app.scrollWidth).toBeLessThanOrEqual(320);
});

test('whole pages are kept when that is switched on, and the switch goes back when it cannot be stored', async () => {
  const { memory, fail } = await show();
  const turn = () => app.querySelector<HTMLInputElement>('[role=switch]')?.click();
  const isOn = () => app.querySelector<HTMLInputElement>('[role=switch]')?.checked;
  expect(isOn()).toBe(false);
  turn();
  await vi.waitFor(() => expect(memory.keeps).toBe(true));
  expect(isOn()).toBe(true);
  expect(app.querySelector('[role=switch]')?.closest('label')?.textContent).toContain('The whole page, too');
  memory.breaks = true;
  turn();
  await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(isOn()).toBe(true));
});
