import type { FoundNumbers, TextSearch } from './text-search.ts';

/** What the page asks of the worker: a part of `TextSearch` with its argument. */
export interface SearchRequest {
  id: number;
  task: keyof TextSearch;
  argument: unknown;
}

/** What the worker answers to the request of that id. */
export type SearchAnswer = { id: number; result: unknown } | { id: number; failure: string };

/** What was found, as it comes from the worker: articles' ids only where they are others than those it told last. */
export type FoundAnswer = Omit<FoundNumbers, 'ids'> & Partial<Pick<FoundNumbers, 'ids'>>;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** The search in a worker of its own, so that the page goes on while it works. The worker starts with the first request and ends with `end`. */
export function searchInWorker(end: AbortSignal): TextSearch {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const start = (): Worker => {
    const made = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failure' in data) one?.reject(new Error(data.failure));
      else one?.resolve(data.result);
    });
    made.addEventListener('error', (event) => {
      for (const one of waiting.values()) one.reject(new Error(`The search's worker failed: ${event.message}`));
      waiting.clear();
    });
    end.addEventListener('abort', () => made.terminate(), { once: true });
    return made;
  };

  const ask = <Result>(task: keyof TextSearch, argument?: unknown): Promise<Result> => {
    const asked = new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker ??= start();
      const request: SearchRequest = { id: last, task, argument };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no other origin.
      worker.postMessage(request);
    });
    return asked as Promise<Result>;
  };

  let ids: readonly string[] = [];

  return {
    load: () => ask('load'),
    renew: () => ask('renew'),
    tidy: () => ask('tidy'),
    async find(query) {
      const found = await ask<FoundAnswer>('find', query);
      // Answers come in the order in which they were asked for.
      ids = found.ids ?? ids;
      return { ...found, ids };
    },
    notesOf: (id) => ask('notesOf', id),
  };
}
