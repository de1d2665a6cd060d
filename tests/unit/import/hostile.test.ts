import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, fixture, readFiles } from './fixture.ts';

const POCKET = 'title,url,time_added,tags,status\n';

test.each<[what: string, content: string | Uint8Array, problem: string]>([
  ['nothing', '', 'empty'],
  ['white space', ' \n\t\n', 'empty'],
  ['an empty list', '[]', 'empty'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not-text'],
  [
    'a web page',
    '<!doctype html><html><body><p>Hello <a href="https://a.example">there</a></p></body></html>',
    'unknown',
  ],
  ['prose', 'Nothing here leads anywhere.\nNor does this.', 'unknown'],
  ['JSON of another kind', '[{"title": "A", "href": "https://a.example"}]', 'unknown'],
  ['JSON that was cut', '[{"url": "https://a.example", "is_archived": 1, "title": "Cut he', 'damaged'],
  ['an archive that was cut', zipSync({ 'part_000000.csv': bytesOf(POCKET) }).subarray(0, 60), 'damaged'],
  [
    'an archive of other things',
    zipSync({ 'word/document.xml': bytesOf('<w:document/>'), 'a.txt': bytesOf('hm') }),
    'unknown',
  ],
  ['an empty archive', zipSync({}), 'empty'],
])('%s: nothing is read, and it is said why', async (_, content, problem) => {
  const { items, refused, formats, unread } = await readFiles(['chosen', content]);
  expect({ items, refused, formats }).toEqual({ items: [], refused: [], formats: [] });
  expect(unread).toEqual([{ file: 'chosen', problem }]);
});

test('one file that is nothing does not keep another from being read', async () => {
  const { items, unread } = await readFiles(['a.pdf', new Uint8Array([37, 80, 68, 70, 0])], 'instapaper.csv');
  expect(unread).toEqual([{ file: 'a.pdf', problem: 'not-text' }]);
  expect(items).toHaveLength(4);
});

const LINE = `${POCKET}Brücken,https://harbour.example/br%C3%BCcken,1700000000,Übersee|größe,unread\r\n`;

test.each<[encoding: string, bytes: Uint8Array]>([
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(LINE)])],
  ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, ...utf16(LINE, true)])],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, ...utf16(LINE, false)])],
  ['UTF-16 without a mark', utf16(LINE, true)],
  ['windows-1252', Uint8Array.from(LINE, (sign) => sign.charCodeAt(0))],
  ['semicolons, as a spreadsheet saved it', bytesOf(LINE.replaceAll(',', ';'))],
  ['line ends of old Macs', bytesOf(LINE.replaceAll('\r\n', '\n').replaceAll('\n', '\r'))],
])('%s', async (_, bytes) => {
  const { items, refused, unread } = await readFiles(['pocket.csv', bytes]);
  expect({ refused, unread }).toEqual({ refused: [], unread: [] });
  expect(items).toMatchObject([{ title: 'Brücken', tags: ['Übersee', 'größe'] }]);
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

test('a table that was cut keeps all whole lines and refuses the last', async () => {
  const whole = `${POCKET}A,https://a.example/1,1700000000,,unread\n`;
  const inField = await readFiles(['p.csv', `${whole}B,https://a.exam`]);
  expect(inField.items).toHaveLength(1);
  expect(inField.refused).toEqual([{ reason: 'cut-off', file: 'p.csv', line: 3, said: 'B,https://a.exam' }]);
  const inQuotes = await readFiles([
    'p.csv',
    `${whole}"B\nand,https://a.example/2,1700000000,,unread\nC,https://a.example/3,`,
  ]);
  expect(inQuotes.items).toHaveLength(1);
  expect(inQuotes.refused).toMatchObject([{ reason: 'cut-off', line: 3 }]);
});

test('fields too many: a line whose fields may stand in wrong columns is refused, empty ones at its end are not', async () => {
  const { items, refused } = await readFiles([
    'p.csv',
    `${POCKET}A, and B,https://a.example/1,1700000000,,unread\nC,https://a.example/2,1700000000,,unread,,\n`,
  ]);
  expect(items.map(({ url }) => url)).toEqual(['https://a.example/2']);
  expect(refused).toMatchObject([{ reason: 'wrong-columns', line: 2 }]);
});

test('times that cannot be are none', async () => {
  const times = ['0', '-5', 'yesterday', '99999999999999999999', '4102444800', '1e9'];
  const { items } = await readFiles([
    'p.csv',
    POCKET + times.map((time, at) => `A,https://a.example/${at},${time},,unread`).join('\n'),
  ]);
  expect(items.map(({ savedAt }) => savedAt)).toEqual(times.map(() => undefined));
});

test('addresses that hide what they are', async () => {
  const stated = [
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' data:text/html,x',
    'view-source:https://a.example',
    'C:\\notes.txt',
    'https:a.example',
    'https://',
  ];
  const { items, refused } = await readFiles([
    'w.json',
    JSON.stringify(stated.map((url) => ({ url, title: 'A', is_archived: 0 }))),
  ]);
  expect(items).toEqual([]);
  expect(refused.map(({ reason }) => reason)).toEqual([
    'script',
    'script',
    'script',
    'browser-page',
    'local-file',
    'not-an-address',
    'not-an-address',
  ]);
});

test('titles and tags lose what turns text around, and are cut', async () => {
  const { items } = await readFiles([
    'w.json',
    JSON.stringify([
      {
        url: 'https://a.example',
        title: `gpj.\u202eexe \ud800 use <a> for links ${'x'.repeat(1000)}`,
        tags: ['\u202e', '#sea', { label: 'SEA' }, ...Array.from({ length: 500 }, (_, at) => `t${at}`)],
        is_archived: 0,
      },
    ]),
  ]);
  expect(items[0]?.title).toMatch(/^gpj\. exe \ufffd use <a> for links x{400,}…$/);
  expect(items[0]?.title).toHaveLength(500);
  expect(items[0]?.tags.slice(0, 2)).toEqual(['sea', 't0']);
  expect(items[0]?.tags).toHaveLength(200);
});

test('YAML that refers to itself is refused, not followed', async () => {
  const bomb = ['---', 'source: https://a.example', 'a: &a [x, x]', 'b: &b [*a, *a]', 'tags: [*b, *b]', '---', 'Text'];
  expect(await readFiles(['bomb.md', bomb.join('\n')])).toMatchObject({
    items: [],
    refused: [{ reason: 'not-readable' }],
  });
});

test('fifty thousand lines are read in good time, in linear order of work', async () => {
  const line = (at: number) =>
    `"Title ${at}, with ""quotes""\nand a second line",https://a${at % 500}.example/story/${at},1700000000,one|two,unread`;
  const started = performance.now();
  const { items, refused } = await readFiles([
    'p.csv',
    POCKET + Array.from({ length: 50_000 }, (_, at) => line(at)).join('\n'),
  ]);
  expect(items).toHaveLength(50_000);
  expect(refused).toEqual([]);
  // A second is usual; what grows with the square of the lines takes minutes.
  expect(performance.now() - started).toBeLessThan(15_000);
});

test('an Omnivore archive with a damaged text keeps the article, without it', async () => {
  const archive = zipSync(
    {
      'metadata_0_to_1.json': strToU8(JSON.stringify([{ slug: 'a', url: 'https://a.example', labels: [] }])),
      'content/a.html': strToU8('<p>Unbroken</p>'),
    },
    { level: 0 },
  );
  const at = new TextDecoder('latin1').decode(archive).indexOf('Unbroken');
  archive[at] = 0x78;
  const { items, refused } = await readFiles(['o.zip', archive]);
  expect(items).toHaveLength(1);
  expect(items[0]).not.toHaveProperty('html');
  expect(refused).toEqual([{ reason: 'not-readable', file: 'content/a.html' }]);
});

test('a fixture that is renamed is told by what is in it', async () => {
  expect((await readFiles(['export.txt', fixture('bookmarks.html')])).formats).toEqual(['bookmarks']);
  expect((await readFiles(['a.html', fixture('wallabag.json')])).formats).toEqual(['wallabag']);
});
