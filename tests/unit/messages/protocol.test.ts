import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Check, hear, type Messages, mayBeSaid } from '../../../src/messages/protocol.ts';
import * as saverShapes from '../../../src/messages/saver-shapes.ts';
import * as shapes from '../../../src/messages/shapes.ts';
import { SAMPLES, WRONG } from './samples.ts';

type Name = keyof Messages;
type Sender = Parameters<typeof mayBeSaid>[1];

const NAMES = Object.keys(SAMPLES) as Name[];
const CHECKS = { ...shapes, ...saverShapes } as unknown as Record<Name, Check<Name>>;

/** What the scripts in pages say; stated apart from the product's own list. */
const OF_PAGES: readonly Name[] = ['detected', 'readingProgress', 'pagesProgress', 'pageFolds', 'styleFolds'];

const OWN = 'chrome-extension://colophon-id';
let id: string;
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path = '') => `${OWN}${path}`);
  vi.spyOn(console, 'warn').mockReturnValue();
  ({ id } = fakeBrowser.runtime);
});

const inTab = (rest: object): Sender => ({ id, tab: { id: 7 } as NonNullable<Sender['tab']>, frameId: 0, ...rest });
const PAGE = () => inTab({ url: 'https://example.org/story', origin: 'https://example.org' });

/** Everybody who might speak, and which messages they may say. */
const SPEAKERS: [who: string, sender: () => Sender, may: 'pages' | 'own' | 'nothing'][] = [
  ['the script of a page', PAGE, 'pages'],
  ['the script of a page, in Firefox', () => inTab({ url: 'https://example.org/story' }), 'pages'],
  ['the script of a file', () => inTab({ url: 'file:///tmp/x.html', origin: 'null' }), 'pages'],
  ['the background', () => ({ id, url: `${OWN}/background.js`, origin: OWN }), 'own'],
  ['the background, in Firefox', () => ({ id, url: `${OWN}/_generated_background_page.html` }), 'own'],
  ['the panel', () => ({ id, url: `${OWN}/sidepanel.html`, origin: OWN }), 'own'],
  ['a reader in a tab', () => inTab({ url: `${OWN}/reader.html?tab=1`, origin: OWN }), 'own'],
  ['a frame of a page', () => ({ ...PAGE(), frameId: 3 }), 'nothing'],
  [
    'a script without a tab',
    () => ({ id, url: 'https://example.org/', origin: 'https://example.org', frameId: 0 }),
    'nothing',
  ],
  ['nobody that is known', () => ({ id }), 'nothing'],
  ['another extension', () => ({ ...PAGE(), id: 'other' }), 'nothing'],
  [
    'another extension’s page',
    () => ({ id: 'other', url: 'chrome-extension://other/x.html', origin: 'chrome-extension://other' }),
    'nothing',
  ],
  [
    'another extension that claims our address',
    () => ({ id: 'other', url: `${OWN}/sidepanel.html`, origin: OWN }),
    'nothing',
  ],
  ['a page', () => ({ url: 'https://example.org/', origin: 'https://example.org' }), 'nothing'],
  ['a page whose host begins like ours', () => ({ id, url: `${OWN}.example/x`, origin: `${OWN}.example` }), 'nothing'],
  [
    'a page that claims our address',
    () => ({ id, url: `${OWN}/sidepanel.html`, origin: 'https://example.org' }),
    'nothing',
  ],
];

/** What no field of any message can be. */
const BAD: readonly unknown[] = [
  {},
  [[]],
  Number.NaN,
  -1,
  1e300,
  'x'.repeat(20_000_000),
  JSON.parse('{"__proto__":[]}'),
];

/** Says a message as somebody, and tells whether it was heard and as what. */
async function said(name: Name, data: unknown, sender: Sender): Promise<unknown[]> {
  const heard: unknown[] = [];
  const end = new AbortController();
  const listeners = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  hear(name, CHECKS[name], (what) => heard.push(what), end.signal);
  const listener = listeners.mock.calls.at(-1)?.[0] as ((message: unknown, sender: Sender) => void) | undefined;
  if (!listener) throw new Error('Nobody listens.');
  listener({ name, data }, sender);
  end.abort();
  listeners.mockRestore();
  return heard;
}

const speakerOf = (name: Name): Sender =>
  OF_PAGES.includes(name) ? PAGE() : { id, url: `${OWN}/sidepanel.html`, origin: OWN };

test('every message has its sample and its check', () => {
  for (const name of NAMES) expect(CHECKS[name], name).toBeTypeOf('function');
  const checks = Object.entries(CHECKS).filter(([, check]) => typeof check === 'function');
  expect(
    checks
      .filter(([name]) => !/^is[A-Z]/.test(name))
      .map(([name]) => name)
      .sort(),
  ).toEqual([...NAMES].sort());
});

describe.each(SPEAKERS)('%s', (_, sender, may) => {
  test.each(NAMES)(`says %s where it may`, async (name) => {
    const allowed = may === 'pages' ? OF_PAGES.includes(name) : may === 'own' && !OF_PAGES.includes(name);
    expect(mayBeSaid(name, sender())).toBe(allowed);
    for (const sample of SAMPLES[name]) expect(await said(name, sample, sender())).toHaveLength(allowed ? 1 : 0);
  });
});

describe.each(NAMES)('%s', (name) => {
  test('is heard as it is', async () => {
    for (const sample of SAMPLES[name]) expect(await said(name, sample, speakerOf(name))).toEqual([sample]);
  });

  test('of another shape is not heard', async () => {
    const wrong = [...WRONG, ...(SAMPLES[name].includes(null as never) ? [] : [null])];
    for (const data of wrong) expect(await said(name, data, speakerOf(name)), JSON.stringify(data)).toEqual([]);
  });

  test('with a field of another type, or far too long, is not heard as it is', async () => {
    const heardAsWere: string[] = [];
    for (const sample of SAMPLES[name].filter((one) => one !== null)) {
      for (const field of Object.keys(sample)) {
        for (const value of BAD) {
          const [heard] = await said(name, { ...sample, [field]: value }, speakerOf(name));
          const kept = heard && (heard as Record<string, unknown>)[field];
          if (kept !== undefined && Object.is(kept, value)) heardAsWere.push(`${field}: ${typeof value}`);
        }
      }
    }
    expect(heardAsWere).toEqual([]);
  });

  test('brings nothing along that it should not have', async () => {
    for (const sample of SAMPLES[name].filter((one) => one !== null)) {
      const more = JSON.parse(
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":1}',
      ) as object;
      const [heard] = await said(name, Object.assign(more, sample), speakerOf(name));
      expect(heard).toEqual(sample);
      expect(Object.keys(heard as object).sort()).toEqual(Object.keys(sample).sort());
      expect(Object.getPrototypeOf(heard)).toBe(Object.prototype);
      expect('polluted' in {}).toBe(false);
    }
  });
});
