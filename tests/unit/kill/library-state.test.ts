import { expect, test } from 'vitest';
import { titleOf } from '../../kill/kill-site.ts';
import { faultsOf, type LibraryState } from '../../kill/library-state.ts';

const title = titleOf(1, 3);
const whole = (): LibraryState => ({
  articles: [{ id: 'a', title, url: 'http://x/a/1', hashes: ['p'], savedAt: 5, trashed: false }],
  contents: [{ id: 'a', title, text: `${title}. `.repeat(5), hashes: ['p'] }],
  pictures: [
    { hash: 'q', actual: 'q' },
    { hash: 'p', actual: 'p' },
  ],
  snapshots: [
    { id: 'a', html: `<title>${title}</title>${`<p>${title}. A</p>`.repeat(5)}`, hashes: ['q'], files: ['q'] },
  ],
  indexed: ['a 5'],
  saves: [],
  savePictures: 0,
});
const known = new Map([[1, 3]]);

test('a whole library has no faults', () => {
  expect(faultsOf(whole(), known)).toEqual([]);
});

test.each<[string, (state: LibraryState) => void]>([
  ['no text', ({ contents }) => contents.pop()],
  ['the text is of', ({ contents }) => Object.assign(contents[0] ?? {}, { title: titleOf(1, 4) })],
  ['the text says otherwise', ({ contents }) => Object.assign(contents[0] ?? {}, { text: titleOf(1, 2).repeat(5) })],
  ['other pictures', ({ contents }) => Object.assign(contents[0] ?? {}, { hashes: [] })],
  ['a picture is gone', ({ pictures }) => pictures.pop()],
  ['has other bytes', ({ pictures }) => Object.assign(pictures[0] ?? {}, { actual: 'z' })],
  ['is of no article', ({ pictures }) => pictures.push({ hash: 'r', actual: 'r' })],
  ['a file of the whole page is gone', ({ pictures }) => pictures.shift()],
  ['has other files than it names', ({ snapshots }) => Object.assign(snapshots[0] ?? {}, { hashes: ['p'] })],
  ['a whole page without its article', ({ snapshots }) => Object.assign(snapshots[0] ?? {}, { id: 'b' })],
  ['the whole page is not whole', ({ snapshots }) => Object.assign(snapshots[0] ?? {}, { html: '<title>x</title>' })],
  ['is not indexed', ({ indexed }) => indexed.pop()],
  ['without its record', ({ articles }) => articles.pop()],
  ['stands twice', ({ articles }) => articles.push({ ...(articles[0] as (typeof articles)[0]), id: 'b' })],
  ['not finished', ({ saves }) => saves.push('http://x/a/1')],
  ['is gone', ({ articles }) => articles.pop()],
])('"%s" is found', (fault, breakIt) => {
  const state = whole();
  breakIt(state);
  expect(faultsOf(state, known).join('\n')).toContain(fault);
});

test('an older version than the one that was saved is found', () => {
  expect(faultsOf(whole(), new Map([[1, 4]])).join()).toContain('4 was saved');
});
