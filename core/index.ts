export type { Appeal, AppealKind, AppealPlacement, Reason, SignalName } from '../src/appeals/appeal.ts';
export type { Article, Detection } from '../src/article/article.ts';
export { detectArticle } from '../src/article/detect-article.ts';
export { extractArticle } from '../src/article/extract-article.ts';
