import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/export/export.css';
import '../../src/ui/report/report.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Subject } from '../../src/ui/report/problem-report.ts';
import { ReportDialog } from '../../src/ui/report/report-dialog.tsx';
import { createReportState, type ReportWorld } from '../../src/ui/report/report-state.ts';
import { anArticle, DONATION } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

let app: HTMLElement;
const world = {
  environment: () => Promise.resolve({ lines: ['Colophon 0.1.0, manifest 3', 'Browser: one of the tests'] }),
  copy: vi.fn<ReportWorld['copy']>(),
  download: vi.fn<ReportWorld['download']>(),
};
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('main');
  document.body.append(app);
  world.copy.mockReset().mockResolvedValue();
  world.download.mockReset();
});
afterEach(() => {
  render(null, app);
  app.remove();
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.dir = 'ltr';
});

const ADDRESS = 'https://harbourpost.example/keeper';
const SUBJECT: Subject = {
  kind: 'article',
  article: anArticle({ appeals: [DONATION] }),
  address: ADDRESS,
  looksLikeArticle: true,
  isSaved: false,
};

async function open(subject: Subject = SUBJECT): Promise<void> {
  const state = createReportState(subject, world);
  render(<ReportDialog state={state} onClose={() => undefined} />, app);
  await expect.poll(shown).toContain('Colophon 0.1.0');
}

const shown = (): string => app.querySelector('pre')?.textContent ?? '';
const press = (name: string): void =>
  [...app.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
const tick = (name: string): void =>
  [...app.querySelectorAll('label')]
    .find((one) => one.textContent === name)
    ?.querySelector('input')
    ?.click();

test('the report is shown as it is copied, and grows by what is ticked alone', async () => {
  await open();
  expect(shown()).not.toContain(ADDRESS);
  expect(shown()).not.toContain('three euros');
  tick('The page’s address');
  await expect.poll(shown).toContain(ADDRESS);
  tick('The page’s address');
  await expect.poll(shown).not.toContain(ADDRESS);
  tick('The words of the appeals');
  await expect.poll(shown).toContain('three euros');
  const said = app.querySelector('textarea');
  if (said) {
    said.value = 'The last paragraph is missing.';
    said.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await expect.poll(shown).toContain('The last paragraph is missing.');
  press('Copy');
  await expect.poll(() => app.querySelector('[role="status"]')?.textContent).toBe('The report is copied');
  expect(world.copy.mock.lastCall).toEqual([shown()]);
  press('Save as a file');
  expect(world.download.mock.lastCall).toEqual(['colophon-report.md', shown()]);
});

test('it is said where it cannot be copied', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  world.copy.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await open();
  press('Copy');
  await expect.poll(() => app.querySelector('[role="status"]')?.textContent).toContain('could not be copied');
  error.mockRestore();
});

test('a message has nothing to tick', async () => {
  await open({ kind: 'message', name: 'failure, unresponsive' });
  expect(shown()).toContain('failure, unresponsive');
  expect(app.querySelectorAll('input')).toHaveLength(0);
});

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)('shuts nobody out in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  await open();
  expect(await violations()).toEqual([]);
  const dialog = app.querySelector('dialog');
  expect(dialog?.scrollWidth).toBeLessThanOrEqual(dialog?.clientWidth ?? 0);
});
