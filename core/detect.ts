/// <reference lib="dom" preserve="true" />
export type { Detection } from '../src/article/article.ts';
export type { PageOptions } from './check-page.ts';
export { detectArticle } from './detect-article.ts';
