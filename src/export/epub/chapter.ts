import type { ExportArticle } from '../export-article.ts';
import type { ExportWords } from '../export-words.ts';
import { articleHead, marksElement, titleOf } from '../file-parts.ts';
import { type PicturePlaces, placePictures } from '../place-pictures.ts';
import { StrictContent } from './strict-content.ts';
import { isLanguageTag, XHTML } from './xhtml-builder.ts';
import { xmlText } from './xml.ts';

/** A chapter of a book as it is written. */
export interface Chapter {
  title: string;
  /** The whole document, well formed. */
  xhtml: string;
  /** Its headings of the second level, in order; each has the id to lead to. */
  headings: { id: string; text: string }[];
  hasFormulas: boolean;
}

/** A tag that a book may have: `und` where the language is not known. */
export const languageOf = (lang: string | null): string => (lang && isLanguageTag(lang) ? lang : 'und');

/** Writes an article as a chapter. `pictures` has the paths of the pictures in the package, as seen from the chapter. */
export function writeChapter(
  article: ExportArticle,
  { pictures, words, style }: { pictures: PicturePlaces; words: ExportWords; style: string },
): Chapter {
  const source = article.content.ownerDocument;
  const content = article.content.cloneNode(true) as DocumentFragment;
  placePictures(content, pictures, words);
  const head = articleHead(article, words);
  const marks = marksElement(article, words);

  const document = source.implementation.createDocument(XHTML, 'html', null);
  const root = document.documentElement;
  const lang = languageOf(article.lang);
  root.setAttribute('lang', lang);
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  root.setAttribute('dir', article.dir);
  const chapter = new StrictContent(document, [content], new Set(pictures.values()));
  const title = xmlText(titleOf(article, words));
  const start = chapter.element(root, 'head');
  chapter.element(start, 'title').textContent = title;
  const sheet = chapter.element(start, 'link');
  for (const [name, value] of Object.entries({ rel: 'stylesheet', type: 'text/css', href: style }))
    sheet.setAttribute(name, value);
  const body = chapter.element(root, 'body');

  const header = chapter.element(body, 'header');
  chapter.flow(
    header,
    [...head.childNodes].filter((part) => !(part instanceof Element && part.localName === 'h1')),
  );
  for (const [at, name] of ['origin', 'facts'].entries()) header.children[at]?.setAttribute('class', name);
  const heading = chapter.document.createElementNS(XHTML, 'h1');
  heading.setAttribute('dir', 'auto');
  heading.textContent = title;
  if (header.firstElementChild) header.firstElementChild.after(heading);
  else header.append(heading);
  chapter.flow(body, content.childNodes);
  if (marks) {
    const section = chapter.element(body, 'section');
    section.setAttribute('class', 'marks');
    chapter.flow(section, marks.childNodes);
  }
  chapter.close(body);
  const headings = [...body.querySelectorAll('h2')].flatMap((one, at) => {
    const text = one.textContent.replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    if (!one.id) one.setAttribute('id', `part-${at + 1}`);
    return [{ id: one.id, text }];
  });
  const written = new XMLSerializer().serializeToString(document);
  return {
    title,
    xhtml: `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${written}\n`,
    headings,
    hasFormulas: chapter.hasFormulas,
  };
}
