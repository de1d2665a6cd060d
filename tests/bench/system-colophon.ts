import { findAppeals } from '../../src/appeals/find-appeals.ts';
import { detectArticle } from '../../src/article/detect-article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { preparePage } from '../../src/article/prepare-page.ts';
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
    const { title, byline, published } = article;
    return {
      html: article.content,
      metadata: { title, byline, published },
      appeals,
      doubted: article.doubt !== undefined || article.incomplete === true,
    };
  },
  findAppeals: (document) => {
    const page = preparePage(document);
    return () => findAppeals(page);
  },
  detect: (document) => detectArticle(document).isArticle,
};
