import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { writeChapter } from '../../src/export/epub/chapter.ts';
import { selfContainedHtml } from '../../src/export/self-contained-html.ts';
import { parseHtml } from '../../src/html/parse-html.ts';
import { ALL_VECTORS } from '../support/hostile/all-vectors.ts';
import { fillIn } from '../support/hostile/vector.ts';
import { handle, watchRuns } from '../support/hostile/watch-runs.ts';
import { exported, WORDS } from './export/exported.ts';

/** An article that is nothing but a vector, in its text, its fields, its appeal and the notes of its reader. */
const hostile = (id: number, trap: string) => {
  const vector = ALL_VECTORS[id];
  if (!vector) throw new Error(`No vector ${id}`);
  const html = fillIn(vector, id, { trap });
  return exported(
    html,
    {
      title: html,
      byline: html,
      siteName: html,
      excerpt: html,
      appeals: [{ id: 'a1', kind: 'other', placement: 'inline', html, text: html, reasons: [], count: 1 }],
    },
    { marks: [{ quote: html, note: html, colour: 'yellow' }], tags: [html] },
  );
};

/** What stands 600 deep and more takes most of the time, and is cut by the sanitizer before a file is written. */
const ids = [...ALL_VECTORS.keys()].filter((id) => !/^(?:600|3000) deep/.test(ALL_VECTORS[id]?.name ?? ''));
const pictures = new Map<string, string>();
const nameOf = (id: unknown): string => ALL_VECTORS[Number(id)]?.name ?? String(id);

/** Opens documents in frames, a few at a time, does to each what a hand could do, and tells whose scripts ran. */
async function openAll(documents: readonly Blob[]): Promise<string[]> {
  const runs = watchRuns();
  const queue = documents.map((one) => URL.createObjectURL(one));
  const work = async (): Promise<void> => {
    for (let address = queue.pop(); address; address = queue.pop()) {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.src = address;
      document.body.append(frame);
      await loaded;
      if (!frame.contentDocument) throw new Error('The document cannot be looked at.');
      handle(frame.contentDocument);
      frame.remove();
      URL.revokeObjectURL(address);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  runs.stop();
  return runs.ran.map(nameOf);
}

test('files of HTML run nothing and ask for nothing, whatever their text, title, author, appeals and notes are', async () => {
  const trap = await commands.openTrap();
  const files = ids.map((id) => selfContainedHtml(hostile(id, trap), { pictures, words: WORDS, appeals: true }));
  const faults = files.flatMap((file, at) => {
    const page = parseHtml(file);
    const policy = page.head.children[1]?.getAttribute('content') ?? '';
    const wrong = [
      ...page.querySelectorAll(
        'script, iframe, object, embed, base, form, input, button, template, svg, body style, body link, body meta, [style], [srcset], img:not([src^="data:"]), video, audio, source',
      ),
    ].map((one) => one.localName);
    const handlers = [...page.querySelectorAll('*')].flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    const heads = page.head.querySelectorAll('meta[http-equiv], link').length;
    return policy.startsWith("default-src 'none'; img-src data:;") &&
      heads === 2 &&
      wrong.length + handlers.length === 0
      ? []
      : [`${nameOf(ids[at])}: ${policy.slice(0, 30)} ${heads} ${wrong.join(' ')} ${handlers.join(' ')}`];
  });
  expect(faults).toEqual([]);
  const some = files.filter((_, id) => id % 20 === 0).map((file) => new Blob([file], { type: 'text/html' }));
  expect(await openAll(some)).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
}, 60_000);

test('chapters of books are well formed, run nothing and ask for nothing', async () => {
  const trap = await commands.openTrap();
  const chapters = ids.map(
    (id) => writeChapter(hostile(id, trap), { pictures, words: WORDS, style: 'data:text/css,' }).xhtml,
  );
  const faults = chapters.flatMap((xhtml, at) => {
    const page = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml');
    const wrong = [...page.querySelectorAll('*')].filter(
      (one) =>
        /^(?:parsererror|script|iframe|object|embed|base|meta|form|input|button|template|svg|style|img|video|audio)$/.test(
          one.localName,
        ) ||
        one.getAttributeNames().some((name) => /^on|^(?:style|src|srcset)$/.test(name)) ||
        /^\s*(?!https?:|mailto:|#|data:text\/css,$)/.test(one.getAttribute('href') ?? '#'),
    );
    return wrong.map((one) => `${nameOf(ids[at])}: ${one.outerHTML.slice(0, 120)}`);
  });
  expect(faults).toEqual([]);
  const some = chapters
    .filter((_, id) => id % 20 === 0)
    .map((one) => new Blob([one], { type: 'application/xhtml+xml' }));
  expect(await openAll(some)).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
}, 60_000);
