import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/library.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SaveTabs } from '../../src/ui/library/tabs/save-tabs.tsx';
import type { LeftTab, TabsState, TabsStep } from '../../src/ui/library/tabs/tabs-state.ts';
import { violations } from './ui-violations.ts';

let app: HTMLElement;
beforeEach(() => {
  app = document.createElement('main');
  document.body.replaceChildren(app);
});
afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

const left = (id: number, title: string, reason: LeftTab['reason']): LeftTab => ({
  tab: { id, title, url: `https://news.example/${id}`, isAsleep: false },
  reason,
});

/** The section, where saving stands so; and what was pressed there. */
function show(first: TabsStep) {
  const pressed: string[] = [];
  const step = signal<TabsStep>(first);
  const state: TabsState = {
    step,
    agree: () => Promise.resolve(void pressed.push('agree')),
    cancel: () => void pressed.push('cancel'),
    saveAnyway: ({ tab }) => Promise.resolve(void pressed.push(`save ${tab.id}`)),
  };
  // As on the library's page, which has a heading of its own.
  render(
    <>
      <h1>Saved</h1>
      <SaveTabs
        state={state}
        showTab={({ tab }) => void pressed.push(`show ${tab.id}`)}
        dismiss={() => void pressed.push('dismiss')}
      />
    </>,
    app,
  );
  return { step, pressed };
}
const press = (name: string): void =>
  [...app.querySelectorAll('button')]
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
    ?.click();
const heading = () => app.querySelector('h2')?.textContent;
const passes = async (): Promise<void> => {
  expect(await violations()).toEqual([]);
  document.documentElement.dataset['theme'] = 'dark';
  expect(await violations()).toEqual([]);
};

test('how far it is stands there, with the way to cancel it', async () => {
  const { pressed } = show({ kind: 'saving', at: 3, of: 12, title: 'منارة', pictures: { done: 2, total: 7 } });
  expect(heading()).toBe('Saving tab 3 of 12');
  expect(app.textContent).toContain('2 of 7 pictures');
  expect(app.querySelector('progress')?.value).toBe(2);
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('h2'));
  press('Cancel');
  expect(pressed).toEqual(['cancel']);
  await passes();
});

test('the end says what was not saved and why, with a way to each tab', async () => {
  const { pressed } = show({
    kind: 'over',
    isCancelled: false,
    report: {
      saved: 5,
      kept: 1,
      left: [
        left(1, 'Front page', { why: 'no-article' }),
        left(2, 'A'.repeat(300), { why: 'asleep' }),
        left(3, '', { library: 'quota' }),
      ],
    },
  });
  expect(heading()).toBe('5 tabs were saved · 1 was in your library already · 3 were not saved');
  expect([...app.querySelectorAll('.link-why')].map((why) => why.textContent.trim())).toEqual([
    'This page does not look like an article',
    'Your browser has put this tab to sleep. Open it and save it there',
    expect.stringContaining('room'),
  ]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  press('Save it anyway: Front page');
  press('Go to the tab: news.example');
  press('Dismiss');
  expect(pressed).toEqual(['save 1', 'show 3', 'dismiss']);
  await passes();
});

test('a private window is asked about first, and a cancelled run keeps the keyboard', async () => {
  const { step, pressed } = show({ kind: 'asking' });
  expect(heading()).toBe('Save the tabs of a private window?');
  await passes();
  press('Save them');
  expect(pressed).toEqual(['agree']);
  step.value = { kind: 'saving', at: 1, of: 2, title: 'One', pictures: { done: 0, total: 0 } };
  await vi.waitFor(() => expect(heading()).toBe('Saving tab 1 of 2'));
  app.querySelector('button')?.focus();
  step.value = { kind: 'over', isCancelled: true, report: { saved: 0, kept: 0, left: [] } };
  await vi.waitFor(() => expect(heading()).toBe('Cancelled · No tab was saved'));
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('h2'));
});
