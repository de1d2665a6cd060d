import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LabelledAppeal } from './appeal-measures.ts';
import type { TrueMetadata } from './metadata-measures.ts';
import { type Half, halfOf } from './outlet-halves.ts';

/** A page of the corpus with all that is known about it. Its id is `<set>/<id>`, as in the appeals' labels. */
export interface CorpusPage {
  id: string;
  /** Empty where the corpus gives none. */
  url: string;
  half: Half;
  /** The gzipped HTML. */
  file: string;
  /** Present when the appeals of the page are labelled. */
  labels?: { lang: string; appeals: LabelledAppeal[]; hardNegatives: string[] };
  /** WCXB's type of page. */
  pageType?: string;
  /** The article's text as people wrote it down; absent where that is empty. */
  mainContent?: string;
  /** What people wrote down of title, author and date; absent where that is nothing. */
  stated?: TrueMetadata;
}

interface LabelLine {
  id: string;
  url: string;
  lang: string;
  appeals: LabelledAppeal[];
  hard_negatives: string[];
}

interface WcxbLine {
  id: string;
  url?: string;
  page_type: string;
  main_content?: string;
  title?: string | null;
  author?: string | null;
  publish_date?: string | null;
}

function readLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** All pages of the corpus in a folder, ordered by id; a page that stands in two sets stands here once. */
export function readCorpus(folder: string): CorpusPage[] {
  const pages = new Map<string, CorpusPage>();
  const add = (id: string, url: string, file: string, more: Partial<CorpusPage>) => {
    const page = pages.get(id) ?? { id, url, half: halfOf(url || id), file: path.join(folder, file) };
    pages.set(id, Object.assign(page, more));
  };

  const wcxb = gunzipSync(fs.readFileSync(path.join(folder, 'wcxb/ground-truth.jsonl.gz'))).toString();
  for (const line of readLines<WcxbLine>(wcxb)) {
    const { id, url, page_type, main_content } = line;
    const truth = main_content?.trim() ? { mainContent: main_content } : {};
    add(`wcxb/${id}`, url ?? '', `wcxb/html/${id}.html.gz`, { pageType: page_type, ...truth, ...statedIn(line) });
  }

  const aeb = JSON.parse(fs.readFileSync(path.join(folder, 'aeb/ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >;
  for (const [id, { articleBody, url }] of Object.entries(aeb)) {
    add(`aeb/${id}`, url, `aeb/html/${id}.html.gz`, articleBody.trim() ? { mainContent: articleBody } : {});
  }

  const labels = fs.readFileSync(path.join(folder, 'appeals/appeals.jsonl'), 'utf8');
  for (const { id, url, lang, appeals, hard_negatives } of readLines<LabelLine>(labels)) {
    add(id, url, `appeals/pages/${id}.html.gz`, { labels: { lang, appeals, hardNegatives: hard_negatives } });
  }
  return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function statedIn({ title, author, publish_date }: WcxbLine): { stated?: TrueMetadata } {
  const stated: TrueMetadata = {};
  if (title?.trim()) stated.title = title;
  if (author?.trim()) stated.author = author;
  if (publish_date?.trim()) stated.published = publish_date;
  return Object.keys(stated).length > 0 ? { stated } : {};
}

/** The address a page is loaded at: its own, or a made-up one where the corpus gives none. */
export function addressOf(page: CorpusPage): string {
  return URL.canParse(page.url) ? page.url : `https://no-address.invalid/${page.id}`;
}

/** The page's HTML as stored. */
export function readHtml(page: CorpusPage): Buffer {
  return gunzipSync(fs.readFileSync(page.file));
}
