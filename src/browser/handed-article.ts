import { storage } from 'wxt/utils/storage';
import type { Article } from '../article/article.ts';

/** So many are kept: a tab that is loaded again finds its own as long as hardly any other was opened. */
const MOST = 3;

interface Handed {
  id: string;
  article: Article;
}

/** In memory only, as long as the browser runs. */
const item = storage.defineItem<Handed[]>('session:handedArticles', { fallback: [] });

/** Leaves an article to a reader in a tab that is about to open, and hands back what it is asked for by. Rejects where the browser's memory is full. */
export async function handOver(article: Article): Promise<string> {
  const id = crypto.randomUUID();
  await item.setValue([{ id, article }, ...(await item.getValue())].slice(0, MOST));
  return id;
}

/** The article that was left under this id; undefined where it is kept no more. */
export const handedArticle = async (id: string): Promise<Article | undefined> =>
  (await item.getValue()).find((handed) => handed.id === id)?.article;
