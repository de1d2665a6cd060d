import { sanitize } from '../../../src/html/sanitize.ts';
import { ALL_VECTORS } from './all-vectors.ts';
import { faultsOf } from './harmless.ts';
import { fillIn, type Reports } from './vector.ts';
import { handle, watchRuns } from './watch-runs.ts';

/** Where the article of the vectors is said to stand: on the trap's host, since pictures of loopback are shown in articles from there alone. */
const BASE_URL = 'http://127.0.0.1/news/story.html';

/** So many stand in the page at the same time. */
const BATCH = 100;

/** What came of all vectors in one page. */
export interface Outcome {
  tried: number;
  /** Elements that were left of all of them: a sanitizer that leaves nothing is none. */
  left: number;
  /** What is wrong, each with the vector's name. */
  faults: string[];
}

const textOf = (html: string): string => {
  const host = document.createElement('div');
  host.append(sanitize(html, { baseUrl: BASE_URL }));
  return host.innerHTML;
};

/**
 * Sanitizes every vector and puts it into the living page, in a shadow root as the reader has it and plainly, does to it what a hand could
 * do, and tells what ran, what stands there that must not, and what changes when it is sanitized once more. What was asked for, the trap knows.
 */
export async function tryVectors(reports: Reports): Promise<Outcome> {
  const runs = watchRuns();
  const faults: string[] = [];
  const stage = document.createElement('div');
  document.body.append(stage);
  let left = 0;
  for (const [id, vector] of ALL_VECTORS.entries()) {
    const html = fillIn(vector, id, reports);
    const fault = (what: string) => faults.push(`${vector.name}: ${what}`);
    const plain = document.createElement('div');
    const shadowed = document.createElement('div');
    const root = shadowed.attachShadow({ mode: 'open' });
    stage.append(plain, shadowed);
    plain.append(sanitize(html, { baseUrl: BASE_URL }));
    root.append(sanitize(html, { baseUrl: BASE_URL }));
    for (const element of plain.querySelectorAll('*')) for (const what of faultsOf(element)) fault(what);
    left += plain.querySelectorAll('*').length;
    const once = plain.innerHTML;
    const twice = textOf(once);
    if (twice !== once) fault(`changes when it is sanitized again: ${once.slice(0, 200)} → ${twice.slice(0, 200)}`);
    // Far down the page a picture would wait until it is looked at.
    for (const picture of plain.querySelectorAll('img')) picture.setAttribute('loading', 'eager');
    handle(plain);
    handle(root);
    // Scripts, frames and pictures come in their own time.
    if (id % BATCH === BATCH - 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      stage.replaceChildren();
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  stage.remove();
  for (const ran of runs.ran) faults.push(`${ALL_VECTORS[Number(ran)]?.name ?? String(ran)}: ran`);
  runs.stop();
  return { tried: ALL_VECTORS.length, left, faults };
}

/** A frame of the page's own origin where a script of a vector may run, and lead its own frame away at most. */
function openFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  return frame;
}

/** Opens every fourth vector as it is, without the sanitizer, and tells the names of those whose script ran: vectors are what they say. */
export async function tryUnsanitized(reports: Reports): Promise<string[]> {
  const runs = watchRuns();
  const queue = [...ALL_VECTORS.entries()].filter(([id]) => id % 4 === 0);
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [id, vector] = next;
      const frame = openFrame();
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
        setTimeout(resolve, 300);
      });
      frame.srcdoc = `<!doctype html><body>${fillIn(vector, id, reports)}`;
      document.body.append(frame);
      await loaded;
      if (frame.contentDocument) handle(frame.contentDocument);
      await new Promise((resolve) => setTimeout(resolve, 20));
      frame.remove();
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  runs.stop();
  return [...new Set(runs.ran.map((ran) => ALL_VECTORS[Number(ran)]?.name ?? String(ran)))];
}
