import { listMarkedTexts } from './marks.ts';
import type { SearchAnswer, SearchRequest } from './search-in-worker.ts';
import * as searchIndex from './search-index.ts';
import { createTextSearch, type TextSearch } from './text-search.ts';

const search: TextSearch = createTextSearch({ ...searchIndex, listMarkedTexts });

async function answer({ id, task, argument }: SearchRequest): Promise<SearchAnswer> {
  try {
    return { id, result: await (search[task] as (given: unknown) => Promise<unknown>)(argument) };
  } catch (error) {
    return { id, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers the page that made it.
  void answer(event.data).then((made) => self.postMessage(made));
});
