import type { ExportArticle } from '../export-article.ts';
import type { ExportWords } from '../export-words.ts';
import { type ExportedPictures, pictureFileName } from '../picture-file.ts';
import type { FileEntry } from '../zip-files.ts';
import { languageOf, writeChapter } from './chapter.ts';
import style from './epub.css?inline';
import { type ManifestItem, navigationDocument, packageDocument, type TocLine } from './package-document.ts';

/** Types of pictures that every reader of books shows (WebP came with EPUB 3.3 only); an SVG of the web is seldom a strict one. */
export const EPUB_PICTURE_TYPES: readonly string[] = ['image/jpeg', 'image/png', 'image/gif'];

/** An article of a book, with its pictures. Those of other types than `EPUB_PICTURE_TYPES` are left out, and become links. */
export interface BookArticle {
  article: ExportArticle;
  pictures: ExportedPictures;
}

export interface BookOptions {
  /** A URN, the book's own. */
  identifier: string;
  /** Of a book of several articles; that of one article is the article's. */
  title?: string;
  /** Milliseconds since 1970. */
  now: number;
  words: ExportWords;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** More headings than that make no table of contents. */
const MOST_PARTS = 40;

/**
 * The files of an EPUB 3 book, in the order of its ZIP: one article, or several with a table of contents. One article is asked for at
 * a time; what the package has to know of it - names and headings - is all that is kept.
 */
export async function* epubFiles(
  articles: Iterable<BookArticle> | AsyncIterable<BookArticle>,
  { identifier, title, now, words }: BookOptions,
): AsyncGenerator<FileEntry> {
  yield { name: 'mimetype', content: 'application/epub+zip', stored: true };
  yield { name: 'META-INF/container.xml', content: CONTAINER };
  yield { name: 'EPUB/style.css', content: style };
  const chapters: ManifestItem[] = [];
  const pictureItems = new Map<string, ManifestItem>();
  const lines: TocLine[] = [];
  const of: ExportArticle[] = [];
  let cover: string | undefined;
  for await (const { article, pictures } of articles) {
    const places = new Map<string, string>();
    for (const [address, picture] of pictures) {
      const { blob } = picture;
      if (!EPUB_PICTURE_TYPES.includes(blob.type)) continue;
      const name = pictureFileName(picture);
      places.set(address, `pictures/${name}`);
      if (address === article.lead) cover ??= name;
      if (pictureItems.has(name)) continue;
      pictureItems.set(name, { id: `picture-${pictureItems.size + 1}`, href: `pictures/${name}`, type: blob.type });
      yield { name: `EPUB/pictures/${name}`, content: blob, stored: true };
    }
    const href = `article-${chapters.length + 1}.xhtml`;
    const chapter = writeChapter(article, { pictures: places, words, style: 'style.css' });
    yield { name: `EPUB/${href}`, content: chapter.xhtml };
    chapters.push({
      id: `article-${chapters.length + 1}`,
      href,
      type: 'application/xhtml+xml',
      ...(chapter.hasFormulas ? { properties: 'mathml' } : {}),
    });
    lines.push({
      title: chapter.title,
      href,
      lang: languageOf(article.lang),
      parts: chapter.headings.slice(0, MOST_PARTS).map(({ id, text }) => ({ title: text, href: `${href}#${id}` })),
    });
    of.push({ ...article, content: article.content.ownerDocument.createDocumentFragment(), appeals: [] });
  }
  const facts = { identifier, modified: now, ...bookFacts(of, title ?? lines[0]?.title ?? words.untitled, words) };
  yield {
    name: 'EPUB/nav.xhtml',
    content: navigationDocument(facts, { contents: words.contents, lines, style: 'style.css' }),
  };
  const covered = [...pictureItems].map(([name, item]) =>
    name === cover ? { ...item, properties: 'cover-image' } : item,
  );
  const manifest = [
    { id: 'nav', href: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
    { id: 'style', href: 'style.css', type: 'text/css' },
    ...chapters,
    ...covered,
  ];
  yield {
    name: 'EPUB/package.opf',
    content: packageDocument(
      facts,
      manifest,
      // The contents are the first page of a book of several articles.
      [...(chapters.length > 1 ? ['nav'] : []), ...chapters.map(({ id }) => id)],
    ),
  };
}

/** What a book of these articles says about itself: of several, what they have in common. */
function bookFacts(articles: readonly ExportArticle[], title: string, words: ExportWords) {
  const [first] = articles;
  const common = <Value>(value: (article: ExportArticle) => Value): Value | null =>
    first && articles.every((article) => value(article) === value(first)) ? value(first) : null;
  const published = articles.length === 1 ? (first?.published ?? null) : null;
  return {
    title,
    lang:
      articles.length === 1 ? languageOf(first?.lang ?? null) : languageOf(common(({ lang }) => lang) ?? words.lang),
    dir: common(({ dir }) => dir) ?? words.dir,
    creators: [...new Set(articles.flatMap(({ byline }) => byline?.trim() || []))],
    publisher: common(({ siteName }) => siteName)?.trim() || null,
    sources: articles.map(({ url }) => url),
    published: published && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null,
    description: articles.length === 1 ? first?.excerpt?.trim() || null : null,
  };
}
