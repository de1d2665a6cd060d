import { contentMarkdown } from './article-markdown.ts';
import type { ExportArticle } from './export-article.ts';
import type { ExportWords } from './export-words.ts';
import { titleOf } from './file-parts.ts';
import { marksSection } from './marks-markdown.ts';
import { type PicturePlaces, placePictures } from './place-pictures.ts';

/** The folder of pages and the folder of pictures in a ZIP of Markdown: the layout of a Logseq graph, and plain folders to Obsidian. */
export const PAGES_FOLDER = 'pages';
export const ASSETS_FOLDER = 'assets';

/** The way from a page to its pictures. */
export const WAY_TO_ASSETS = `../${ASSETS_FOLDER}/`;

/** A text in YAML: JSON between double quotes is YAML but for a few signs that it would take for line breaks or refuse. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Tags of notes hold no white space and no `#`. */
const asTag = (tag: string): string => tag.trim().replace(/^#+/, '').replace(/\s+/g, '-');

/** What is known of an article, as YAML between two lines. Days as ISO 8601; what is not known is left out. */
function frontMatter(article: ExportArticle, words: ExportWords): string {
  const { url, byline, siteName, published, savedAt, lang, excerpt } = article;
  const tags = article.tags.map(asTag).filter((tag) => tag !== '');
  const lines: [string, string | null][] = [
    ['title', quoted(titleOf(article, words))],
    ['source', url && quoted(url)],
    ['author', byline && quoted(byline)],
    ['site', siteName && quoted(siteName)],
    ['published', published && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null],
    ['saved', savedAt === null ? null : new Date(savedAt).toISOString().slice(0, 10)],
    ['lang', lang && quoted(lang)],
    ['description', excerpt && quoted(excerpt)],
    ['tags', tags.length > 0 ? `[${tags.map(quoted).join(', ')}]` : null],
  ];
  const known = lines.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
  return `---\n${known.join('\n')}\n---\n`;
}

/**
 * An article as a Markdown file with front matter. `pictures` says where each picture is, as a path from the file or as `data:`;
 * others are links.
 */
export function markdownFile(
  article: ExportArticle,
  { pictures, words }: { pictures: PicturePlaces; words: ExportWords },
): string {
  const document = article.content.ownerDocument;
  const whole = document.createDocumentFragment();
  const heading = document.createElement('h1');
  heading.textContent = titleOf(article, words);
  const content = article.content.cloneNode(true) as DocumentFragment;
  placePictures(content, pictures, words);
  whole.append(heading, content);
  const marks = article.marks.length > 0 ? `\n${marksSection(article.marks, words.marks)}` : '';
  return `${frontMatter(article, words)}\n${contentMarkdown(whole)}\n${marks}`;
}
