import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/settings/settings.css';
import '../../src/ui/settings/learnt.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Correction } from '../../src/appeals/correction.ts';
import { SettingsFileError } from '../../src/settings/settings-file-error.ts';
import { Toasts } from '../../src/ui/parts/toasts.tsx';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { LearntSection } from '../../src/ui/settings/learnt-section.tsx';
import { createLearntState } from '../../src/ui/settings/learnt-state.ts';
import { SettingsFileSection } from '../../src/ui/settings/settings-file-section.tsx';
import { createSettingsFileState } from '../../src/ui/settings/settings-file-state.ts';
import { tellLearnt, tellSettingsFile } from '../../src/ui/settings/tell-learnt.ts';
import { settled } from '../support/settled.ts';
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
  delete document.documentElement.dataset.theme;
  document.documentElement.dir = '';
});

const correction = (id: string, text: string, as: Correction['as'] = 'article'): Correction => ({
  id,
  as,
  text,
  place: 'between',
  blocks: [{ fingerprint: id.padStart(11, '0') }],
  madeAt: Date.UTC(2026, 3, 2),
});

const THREE: Record<string, Correction[]> = {
  'tidewater-gazette.example': [
    correction('a', 'The harbour fund asks for volunteers every spring'),
    correction('b', 'Support the Gazette', 'appeal'),
  ],
  'xn--mnchen-3ya.example': [correction('c', 'تبرعات القراء تحفظ هذا المتحف منذ مئة عام')],
};

/** The sections with a memory in place of the storage. */
async function show(stored = THREE, file: { text?: string; fails?: SettingsFileError } = {}) {
  const memory = {
    sites: structuredClone(stored),
    on: true,
    cleared: 0,
    exported: [] as string[],
    imported: [] as string[],
  };
  const toasts = createToastsState();
  const learnt = createLearntState(
    {
      listCorrections: () => Promise.resolve(structuredClone(memory.sites)),
      changeCorrections: (host, change) => {
        const before = memory.sites[host] ?? [];
        const after = [...change(before)];
        if (after.length > 0) memory.sites[host] = after;
        else delete memory.sites[host];
        return Promise.resolve(before);
      },
      watchCorrections: () => undefined,
      measureSiteMemory: () => Promise.resolve({ sites: 3, repeated: 41 }),
      clearSiteMemory: () => {
        memory.cleared += 1;
        return Promise.resolve();
      },
      siteMemorySwitch: {
        getValue: () => Promise.resolve(memory.on),
        setValue: (on) => {
          memory.on = on;
          return Promise.resolve();
        },
        watch: () => () => undefined,
      },
    },
    (event) => tellLearnt(event, toasts),
    new AbortController().signal,
  );
  const taking = createSettingsFileState(
    {
      exportSettings: () => Promise.resolve('{}'),
      importSettings: (text) => {
        if (file.fails) return Promise.reject(file.fails);
        memory.imported.push(text);
        return Promise.resolve({ taken: 2, unknown: [] });
      },
      download: (name) => void memory.exported.push(name),
      now: () => Date.UTC(2026, 3, 2),
    },
    (event) => tellSettingsFile(event, toasts),
  );
  render(
    <>
      <h1>Settings</h1>
      <LearntSection state={learnt} />
      <SettingsFileSection state={taking} />
      <Toasts state={toasts} />
    </>,
    app,
  );
  await settled();
  return { memory, taking };
}

const button = (name: string | RegExp): HTMLElement => {
  const found = [...app.querySelectorAll<HTMLElement>('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).match(name),
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const passages = () => [...app.querySelectorAll('.corrected q')].map(({ textContent }) => textContent);

describe('what was learnt', () => {
  test('is listed by site, the host as people read it', async () => {
    await show();
    expect([...app.querySelectorAll('.corrected .host')].map(({ textContent }) => textContent)).toEqual([
      'tidewater-gazette.example',
      'münchen.example',
    ]);
    expect(passages()).toHaveLength(3);
  });

  test('is removed one by one, and comes back when that is taken back', async () => {
    const { memory } = await show();
    button(/Support the Gazette/).click();
    await settled();
    expect(memory.sites['tidewater-gazette.example']?.map(({ id }) => id)).toEqual(['a']);
    expect(passages()).toHaveLength(2);
    expect(app.querySelector('.corrected')?.contains(document.activeElement)).toBe(true);
    button('Undo').click();
    await settled();
    expect(memory.sites).toEqual(THREE);
  });

  test('is removed as a whole', async () => {
    const { memory } = await show();
    button(/Remove all corrections/).click();
    await settled();
    expect(memory.sites).toEqual({});
    expect(app.querySelector('.corrected')).toBeNull();
    expect(document.activeElement?.id).toBe('learnt-title');
  });

  test('of what sites repeat is forgotten with one button, and turned off with a switch', async () => {
    const { memory } = await show();
    expect(app.querySelector('.memory [role="status"]')?.textContent).toContain('41');
    button(/^Forget/).click();
    app.querySelector<HTMLInputElement>('[role="switch"]')?.click();
    await settled();
    expect(memory).toMatchObject({ cleared: 1, on: false });
    expect(app.querySelector('.memory button')?.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the file of settings', () => {
  test('is handed out with the day in its name', async () => {
    const { memory } = await show();
    button(/Export/).click();
    await settled();
    expect(memory.exported).toEqual(['colophon-settings-2026-04-02.json']);
  });

  test('is taken in, or refused in words', async () => {
    const { memory, taking } = await show();
    await taking.import(new Blob(['{"a":1}']));
    await settled();
    expect(memory.imported).toEqual(['{"a":1}']);
    render(null, app);
    const refused = await show(THREE, { fails: new SettingsFileError('not-settings') });
    await refused.taking.import(new Blob(['[]']));
    await settled();
    expect(refused.memory.imported).toEqual([]);
    expect(app.querySelector('.toast')?.textContent.length).toBeGreaterThan(20);
  });
});

describe('nobody is shut out', () => {
  test.each([
    ['in the light', 'light', THREE],
    ['in the dark', 'dark', THREE],
    ['where nothing was learnt', 'light', {}],
  ] as const)('%s', async (_, theme, stored) => {
    document.documentElement.dataset.theme = theme;
    await show(stored);
    expect(await violations()).toEqual([]);
  });
});
