import { listMarkedTexts } from './marks.ts';
import type { FoundAnswer, SearchAnswer, SearchRequest } from './search-in-worker.ts';
import * as searchIndex from './search-index.ts';
import { createTextSearch, type TextSearch } from './text-search.ts';

const search: TextSearch = createTextSearch({ ...searchIndex, listMarkedTexts });

let toldIds: readonly string[] | undefined;

/** Ten thousand ids are not told again with each letter that is typed. */
async function find(query: Parameters<TextSearch['find']>[0]): Promise<FoundAnswer> {
  const { ids, ...found } = await search.find(query);
  if (ids === toldIds) return found;
  toldIds = ids;
  return { ids, ...found };
}

const tasks = { ...search, find };

async function answer({ id, task, argument }: SearchRequest): Promise<SearchAnswer> {
  try {
    return { id, result: await (tasks[task] as (given: unknown) => Promise<unknown>)(argument) };
  } catch (error) {
    return { id, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers the page that made it.
  void answer(event.data).then((made) => self.postMessage(made));
});
