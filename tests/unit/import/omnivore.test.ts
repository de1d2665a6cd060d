import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { omnivoreMarks } from '../../../src/import/omnivore.ts';
import { readFiles } from './fixture.ts';

const entry = (slug: string, more: object = {}) => ({
  id: `id-${slug}`,
  slug,
  title: `The title of ${slug}`,
  description: 'What it says.',
  author: 'Ines Okafor',
  url: `https://harbour.example/${slug}`,
  state: 'Active',
  readingProgress: 40,
  thumbnail: 'https://harbour.example/a.png',
  labels: ['sea', 'Sea', 'engineering'],
  savedAt: '2024-10-18T20:44:54.069Z',
  updatedAt: '2024-10-26T21:50:01.259Z',
  publishedAt: '2024-10-08T19:19:56.000Z',
  ...more,
});

const archive = (prefix = '') =>
  zipSync({
    [`${prefix}metadata_0_to_20.json`]: strToU8(JSON.stringify([entry('hum'), entry('old', { state: 'Archived' })])),
    [`${prefix}metadata_20_to_21.json`]: strToU8(JSON.stringify([entry('gone', { state: 'DELETED' }), 7])),
    [`${prefix}content/hum.html`]: strToU8('<div id="readability-page-1"><p>A bridge of steel.</p></div>'),
    [`${prefix}content/nobodys.html`]: strToU8('<p>Nobody knows what this is of.</p>'),
    [`${prefix}highlights/hum.md`]: strToU8('> A bridge \n\n#sea\n\nMy note'),
    '__MACOSX/._metadata_0_to_20.json': strToU8('x'),
    'readme.bin': new Uint8Array([1, 0, 2, 0]),
  });

test.each(['', 'omnivore/export/'])(
  'Omnivore: lists, texts and highlights of an archive, also below "%s"',
  async (prefix) => {
    const { items, refused, formats, unread } = await readFiles(['omnivore.zip', archive(prefix)]);
    expect({ formats, unread }).toEqual({ formats: ['omnivore'], unread: [] });
    expect(items).toEqual([
      {
        url: 'https://harbour.example/hum',
        source: 'omnivore',
        title: 'The title of hum',
        html: '<div id="readability-page-1"><p>A bridge of steel.</p></div>',
        excerpt: 'What it says.',
        byline: 'Ines Okafor',
        published: '2024-10-08T19:19:56.000Z',
        savedAt: Date.parse('2024-10-18T20:44:54.069Z'),
        progress: 0.4,
        tags: ['sea', 'engineering'],
        isArchived: false,
        isFavourite: false,
        marks: [{ quote: 'A bridge', note: '#sea\n\nMy note' }],
      },
      expect.objectContaining({ url: 'https://harbour.example/old', isArchived: true }),
    ]);
    expect(items[1]).not.toHaveProperty('html');
    expect(refused).toEqual([
      {
        reason: 'deleted',
        file: `${prefix}metadata_20_to_21.json`,
        entry: 1,
        said: 'The title of gone',
      },
      { reason: 'not-an-article', file: `${prefix}metadata_20_to_21.json`, entry: 2 },
      { reason: 'not-readable', file: 'readme.bin' },
      { reason: 'no-address', file: `${prefix}content/nobodys.html` },
    ]);
  },
);

test('Omnivore: a list alone, taken out of its archive', async () => {
  const { items, formats } = await readFiles(['metadata_0_to_1.json', JSON.stringify([entry('hum')])]);
  expect(formats).toEqual(['omnivore']);
  expect(items).toHaveLength(1);
});

test('Omnivore: what its Markdown says of highlights', () => {
  expect(
    omnivoreMarks('A note on the whole\n\n\n\n> One\n> two \n\n> Three\nfour\n\nWith a note\n\nof two paragraphs'),
  ).toEqual([
    { quote: '', note: 'A note on the whole' },
    { quote: 'One\ntwo' },
    { quote: 'Three\nfour', note: 'With a note\n\nof two paragraphs' },
  ]);
  expect(omnivoreMarks('')).toEqual([]);
});
