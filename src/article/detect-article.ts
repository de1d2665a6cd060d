import type { Detection } from './article.ts';
import { askDetector, SURE } from './ask-detector.ts';
import { firstFeatures, furtherFeatures } from './detector-features.ts';
import { FIRST_TREES, FURTHER_TREES } from './detector-trees.ts';

/**
 * Whether the page is one article, rather than a list, a shop's page or an app. Runs on every page, so it asks for no style, reads a
 * bounded part of the text, and stops as soon as it knows; touches nothing. The page's address counts where it is http(s); `url` is it where
 * the document does not know it.
 */
export function detectArticle(document: Document, url?: string): Detection {
  const features = firstFeatures(document, url === undefined ? undefined : new URL(url));
  if (!features) return { isArticle: false };
  let score = askDetector(FIRST_TREES, features);
  // What costs more to look up is looked up only where it can still turn the verdict.
  if (score < SURE.article && score > SURE.other)
    score += askDetector(FURTHER_TREES, [...features, ...furtherFeatures(document)]);
  return { isArticle: score > 0 };
}
