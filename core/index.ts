/// <reference lib="dom" preserve="true" />
import { parseElsewhere } from '../src/html/parse-html.ts';
import { parseBody } from './parse-body.ts';

export type { Appeal, AppealKind, AppealPlacement, Reason, SignalName } from '../src/appeals/appeal.ts';
export type { Article, ArticlePages, Detection, Doubt, OtherReadingName } from '../src/article/article.ts';
export type { PageOptions } from './check-page.ts';
export { detectArticle } from './detect-article.ts';
export { type AppealDisplay, displayAppeals } from './display-appeals.ts';
export { articleToHtml, articleToMarkdown, articleToText, type ExportOptions } from './export-article.ts';
export { type ExtractOptions, extractArticle } from './extract-article.ts';

parseElsewhere(parseBody);
