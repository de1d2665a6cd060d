import { expect, test } from 'vitest';
import { readFiles } from './fixture.ts';

test('Pocket: tags, times in seconds, the archive, quoted fields over two lines', async () => {
  const { items, merged, refused, formats, unread } = await readFiles('pocket.csv');
  expect({ formats, unread }).toEqual({ formats: ['pocket'], unread: [] });
  expect(items).toEqual([
    {
      url: 'https://harbour.example/bridges-hum',
      source: 'pocket',
      title: 'Why bridges hum',
      // One is still to be read: so is the article. The second was saved earlier.
      isArchived: false,
      isFavourite: false,
      savedAt: 1_600_000_000_000,
      tags: ['engineering', 'long read', 'Übersicht', 'sound'],
      marks: [],
    },
    expect.objectContaining({
      url: 'https://kitchen.example/salt?utm_source=pocket&id=4',
      title: 'Salt, smoke, and "patience"',
      isArchived: true,
      savedAt: 1_690_000_000_000,
    }),
    expect.objectContaining({ url: 'https://harbour.example/two-lines', title: 'A title over two lines' }),
    expect.not.objectContaining({ title: expect.anything() }),
    expect.objectContaining({ url: 'https://harbour.example/last' }),
  ]);
  expect(merged).toEqual([
    { url: 'http://www.harbour.example/bridges-hum/#comments', into: 'https://harbour.example/bridges-hum' },
  ]);
  expect(refused).toEqual([
    { reason: 'wrong-columns', file: 'pocket.csv', line: 11, said: 'Too short,https://harbour.example/short' },
    { reason: 'script', file: 'pocket.csv', line: 7, said: 'javascript:alert(1)' },
    { reason: 'local-file', file: 'pocket.csv', line: 8, said: 'file:///home/reader/notes.html' },
    { reason: 'browser-page', file: 'pocket.csv', line: 9, said: 'chrome://extensions' },
  ]);
});

test('Pocket: highlights come to the articles of the other file, and alone where there is none', async () => {
  const { items, merged } = await readFiles('pocket.csv', 'pocket-annotations.json');
  expect(items[0]?.marks).toEqual([
    { quote: 'A cable is a string that somebody has to paint.', createdAt: 1_700_001_000_000 },
  ]);
  expect(items.at(-1)).toMatchObject({ url: 'https://elsewhere.example/only-marked', title: 'Only marked' });
  expect(merged).toHaveLength(1);
});

test('Pocket, as HTML: the list below "Read Archive" is archived', async () => {
  const { items, formats } = await readFiles('ril_export.html');
  expect(formats).toEqual(['pocket']);
  expect(items.map(({ url, title, tags, savedAt, isArchived }) => [url, title, tags, savedAt, isArchived])).toEqual([
    ['https://harbour.example/bridges-hum', 'Why bridges hum', ['engineering', 'long read'], 1_400_000_000_000, false],
    ['https://harbour.example/a?b=1&c=2', 'Salt & smoke', [], 1_400_000_001_000, false],
    ['https://kitchen.example/read', 'Read long ago', ['food'], 1_400_000_002_000, true],
  ]);
});

test('Instapaper: folders as state or tag, tags as JSON, the selection as a mark', async () => {
  const { items, refused, formats } = await readFiles('instapaper.csv');
  expect(formats).toEqual(['instapaper']);
  expect(items).toEqual([
    expect.objectContaining({ isArchived: false, isFavourite: false, tags: [], savedAt: 1_700_000_000_000 }),
    expect.objectContaining({ title: 'Salt, smoke', isArchived: true, tags: ['food', 'slow "cooking"'] }),
    expect.objectContaining({
      isFavourite: true,
      tags: ['engineering'],
      marks: [{ quote: 'The passage that was selected, with a comma' }],
    }),
    expect.objectContaining({ tags: ['Recipes for winter'] }),
  ]);
  expect(refused).toEqual([
    { reason: 'not-web', file: 'instapaper.csv', line: 6, said: 'instapaper://private-content/12345' },
  ]);
});

test('Readwise Reader: lists as Python writes them, places, progress; what was only in the feed is told', async () => {
  const { items, refused, formats } = await readFiles('readwise.csv');
  expect(formats).toEqual(['readwise']);
  expect(items).toEqual([
    expect.objectContaining({
      tags: ['engineering', "reader's choice"],
      progress: 0.75,
      savedAt: Date.parse('2022-11-06T04:33:50Z'),
    }),
    expect.objectContaining({ isArchived: true, progress: 1, tags: [] }),
    expect.objectContaining({ tags: ['sea', 'shortlist'], savedAt: Date.parse('2022-11-08T04:33:50.123Z') }),
  ]);
  expect(refused.map(({ reason, line }) => [reason, line])).toEqual([
    ['feed-only', 5],
    ['not-web', 6],
  ]);
});

test('wallabag: text, state, dates with a zone, annotations; what it could not fetch has no text', async () => {
  const { items, refused, formats } = await readFiles('wallabag.json');
  expect(formats).toEqual(['wallabag']);
  expect(items).toEqual([
    {
      url: 'https://harbour.example/bridges-hum',
      source: 'wallabag',
      title: 'Why bridges hum',
      html: '<p>A bridge of steel is never silent.</p><script>alert(1)</script>',
      byline: 'Ines Okafor, Jan Brook',
      published: '2016-09-08T16:00:10+0000',
      lang: 'en-GB',
      tags: ['engineering', 'sea'],
      savedAt: Date.parse('2016-09-11T09:58:27Z'),
      readAt: Date.parse('2016-09-20T06:00:00Z'),
      isArchived: true,
      isFavourite: true,
      marks: [
        { quote: 'never silent', note: 'Check this', createdAt: Date.parse('2016-09-19T08:00:00Z') },
        { quote: 'steel' },
      ],
    },
    expect.objectContaining({ url: 'https://kitchen.example/salt', tags: ['food'], isArchived: false }),
  ]);
  expect(items[1]).not.toHaveProperty('html');
  expect(refused).toEqual([
    { reason: 'not-an-article', file: 'wallabag.json', entry: 3 },
    { reason: 'no-address', file: 'wallabag.json', entry: 4 },
  ]);
});

test('wallabag, version 1: numbers for names, its own words for the state', async () => {
  const { items } = await readFiles([
    'v1.json',
    '{"0": {"url": "https://harbour.example/one", "title": "One", "is_read": "1", "is_fav": "0", "content": "<p>One</p>"}}',
  ]);
  expect(items).toEqual([expect.objectContaining({ html: '<p>One</p>', isArchived: true, isFavourite: false })]);
});

test('Obsidian Clipper: properties, names without brackets, marked passages outside of code', async () => {
  const { items, formats } = await readFiles('clipping.md');
  expect(formats).toEqual(['obsidian']);
  expect(items).toEqual([
    {
      url: 'https://harbour.example/bridges-hum',
      source: 'obsidian',
      title: "Why bridges hum: a listener's guide",
      byline: 'Ines Okafor, Jan Brook',
      excerpt: 'What steel says in the wind.',
      published: '2024-03-02',
      savedAt: Date.parse('2024-05-01T00:00:00Z'),
      markdown: expect.stringMatching(/^A bridge of steel[\s\S]*bridge\.jpg\)$/),
      tags: ['clippings', 'engineering'],
      isArchived: false,
      isFavourite: false,
      marks: [{ quote: 'never silent' }],
    },
  ]);
});

test('a note whose properties are no YAML is refused, and one without a title takes the name of its file', async () => {
  const broken = await readFiles(['broken.md', '---\nsource: https://harbour.example\ntags: [a, "b\n---\nText']);
  expect(broken).toMatchObject({ items: [], refused: [{ reason: 'not-readable', file: 'broken.md' }] });
  const untitled = await readFiles([
    'clips/On tides.md',
    '---\nurl: https://harbour.example/tides\nauthor: [[Jan]]\n---\nText',
  ]);
  expect(untitled.items).toEqual([expect.objectContaining({ title: 'On tides', byline: 'Jan', markdown: 'Text' })]);
});

test('addresses: alone, without a scheme, in Markdown and among words', async () => {
  const { items, refused, formats } = await readFiles('addresses.txt');
  expect(formats).toEqual(['addresses']);
  expect(items.map(({ url, title }) => [url, title])).toEqual([
    ['https://harbour.example/bridges-hum', undefined],
    ['https://kitchen.example/salt', undefined],
    ['https://harbour.example/tides_(sea)', 'Tides (and the moon)'],
    ['https://harbour.example/a', undefined],
    ['https://harbour.example/b', undefined],
  ]);
  expect(refused).toEqual([
    { reason: 'not-an-address', file: 'addresses.txt', line: 7, said: 'not an address at all' },
    { reason: 'not-web', file: 'addresses.txt', line: 8, said: 'ftp://files.example/paper.pdf' },
  ]);
});
