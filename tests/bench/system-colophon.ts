import { detectArticle } from '../../src/article/detect-article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import type { System } from './system.ts';

/** The project, from source. */
export const colophon: System = {
  extract(document) {
    const article = extractArticle(document);
    if (!article) return null;
    const appeals = article.appeals.map(({ kind, placement, text, reasons }) => ({
      kind,
      placement,
      text,
      reasons: reasons.map(({ signal, detail }) => (detail ? `${signal} (${detail})` : signal)).join(', '),
    }));
    return { html: article.content, appeals };
  },
  detect: (document) => detectArticle(document).isArticle,
};
