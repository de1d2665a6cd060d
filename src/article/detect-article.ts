import type { Detection } from './article.ts';

/** Whether the page is an article. */
export function detectArticle(document: Document): Detection {
  let score = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < 300; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const length = paragraph.textContent?.length ?? 0;
    if (length >= 140) score += Math.sqrt(length - 140);
    if (score > 20) break;
  }
  return { isArticle: score > 20 };
}
