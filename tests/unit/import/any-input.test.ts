import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addressKey } from '../../../src/import/same-address.ts';
import { readAddress } from '../../../src/import/web-address.ts';
import { bytesOf, fixture, readFiles } from './fixture.ts';

/** Pieces of all formats: words that make readers go on, in any order. */
const PIECES = [
  'title,url,time_added,tags,status\n',
  'URL,Title,Selection,Folder,Timestamp,Tags\n',
  'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n',
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
  '<title>Pocket Export</title>',
  '<DL><p>',
  '</DL>',
  '<DT><H3>Folder</H3>',
  '<DT><A HREF="https://a.example/1" ADD_DATE="1700000000" TAGS="a,b">A</A>',
  '<DD>',
  '---\nsource: https://a.example/2\n',
  'tags: [a, b]\n---\n',
  '==',
  '[{"url":"https://a.example/3","is_archived":1}]',
  '[{"slug":"a","url":null,"labels":{}}]',
  '[{"url":1,"highlights":[null,{"quote":1}]}]',
  'https://a.example/4',
  'javascript:1',
  '"',
  "'",
  ',',
  '\n',
  '\r\n',
  '\ud800',
  '['.repeat(50),
];

const anyText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), {
  maxLength: 12,
});

/** What is not as every reading has to be; empty for a sound one. */
function faultsOf({ items, merged, refused, unread, formats }: Awaited<ReturnType<typeof readFiles>>): string[] {
  const rules: [name: string, holds: boolean][] = [
    ['only addresses of the web', items.every(({ url }) => /^https?:\/\//.test(url))],
    ['each tag once', items.every(({ tags }) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length)],
    ['no empty marks', items.every(({ marks }) => marks.every(({ quote, note }) => quote !== '' || note))],
    ['each address once', new Set(items.map(({ url }) => addressKey(url))).size === items.length],
    ['something said of each file', formats.length + unread.length > 0],
    ['merged into what is there', merged.every(({ into }) => items.some(({ url }) => url === into))],
    ['refused somewhere', refused.every(({ file }) => file !== '')],
  ];
  return rules.filter(([, holds]) => !holds).map(([name]) => name);
}

test('whatever pieces of formats are put together, something sound comes out', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (pieces) => {
      expect(faultsOf(await readFiles(['any', pieces.join('')]))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('whatever bytes a file has, something sound comes out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(faultsOf(await readFiles(['any', bytes]))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const FIXTURES = [
  'pocket.csv',
  'ril_export.html',
  'instapaper.csv',
  'readwise.csv',
  'wallabag.json',
  'clipping.md',
  'bookmarks.html',
];
const ARCHIVE = zipSync(
  Object.fromEntries(FIXTURES.filter((name) => !name.endsWith('.html')).map((name) => [name, fixture(name)])),
);

test('whatever is cut from or changed in an export, something sound comes out', async () => {
  const change = fc.record({
    file: fc.constantFrom(...FIXTURES),
    from: fc.nat(2000),
    length: fc.nat(400),
    put: fc.string({ unit: 'binary', maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ file, from, length, put }) => {
      const bytes = fixture(file);
      expect(
        faultsOf(
          await readFiles([
            file,
            new Uint8Array([...bytes.subarray(0, from), ...bytesOf(put), ...bytes.subarray(from + length)]),
          ]),
        ),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('whatever bytes of an archive are changed, something sound comes out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(ARCHIVE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        const bytes = ARCHIVE.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(faultsOf(await readFiles(['a.zip', bytes]))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('reading two exports in either order finds the same articles, tags and dates', async () => {
  const pair = fc.tuple(fc.constantFrom(...FIXTURES), fc.constantFrom(...FIXTURES));
  const gist = async (names: string[]) =>
    (await readFiles(...names)).items
      .map(({ url, tags, savedAt, isArchived, isFavourite }) => ({
        key: addressKey(url),
        tags: tags.map((tag) => tag.toLowerCase()).sort(),
        savedAt,
        isArchived,
        isFavourite,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  await fc.assert(
    fc.asyncProperty(pair, async ([one, other]) => {
      expect(await gist([one, other])).toEqual(await gist([other, one]));
    }),
    { numRuns: 40 },
  );
});

test('an address that is taken is one that can be opened, and its key does not change with what does not count', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const read = readAddress(url);
      const taken = 'url' in read ? read.url : '';
      expect(new URL(taken).href).toBe(taken);
      expect(addressKey(`${taken.replace(/#.*/s, '')}#part`)).toBe(addressKey(taken.replace(/#.*/s, '')));
    }),
    { numRuns: 200 },
  );
});
