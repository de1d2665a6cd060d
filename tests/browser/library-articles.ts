import { afterEach, beforeEach, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { deleteLibraryDatabase, openLibraryDatabase } from '../../src/library/database.ts';
import type { Mark } from '../../src/marks/mark.ts';

const PNG = '\x89PNG\r\n\x1a\n';

/** An article of this name, with pictures. */
export function article(name: string, pictures: string[] = [], rest: Partial<Article> = {}): Article {
  return {
    url: `https://example.org/${name}`,
    canonicalUrl: null,
    title: name,
    byline: 'A. Writer',
    siteName: 'Example',
    published: null,
    modified: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    wordCount: 3,
    readingMinutes: 1,
    content: `<p>The text of ${name}.</p>${pictures.map((picture) => `<img src="/${picture}.png">`).join('')}`,
    appeals: [],
    ...rest,
  };
}

/** A mark in such an article. */
export const aMark = (id: string, rest: Partial<Mark> = {}): Mark => ({
  id,
  quote: 'text of one',
  prefix: 'The ',
  suffix: '.',
  start: 4,
  end: 15,
  colour: 'yellow',
  note: '',
  created: 1000,
  updated: 1000,
  ...rest,
});

/** Serves each address its own picture; those called `missing…` are refused. */
export const fetch = vi.fn<(url: unknown) => Promise<Response>>((url) => {
  const { pathname } = new URL(String(url));
  const bytes = Uint8Array.from(PNG + pathname, (character) => character.charCodeAt(0));
  return Promise.resolve(pathname.startsWith('/missing') ? new Response('', { status: 404 }) : new Response(bytes));
});

/** The hashes of all stored pictures. */
export const hashesOf = async (): Promise<string[]> => (await openLibraryDatabase()).getAllKeys('pictures');

/** Begins each test of a file with an empty library. */
export function setUpLibrary(): void {
  beforeEach(async () => {
    await deleteLibraryDatabase();
    fetch.mockClear();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
}
