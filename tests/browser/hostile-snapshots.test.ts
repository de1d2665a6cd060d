import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { sanitizeSnapshot } from '../../src/html/sanitize-snapshot.ts';
import { placeSnapshotFiles } from '../../src/snapshot/place-files.ts';
import { showSnapshot } from '../../src/snapshot/show-snapshot.ts';
import { snapshotHtml } from '../../src/snapshot/snapshot-html.ts';
import { ALL_VECTORS } from '../support/hostile/all-vectors.ts';
import { FORBIDDEN, fillIn } from '../support/hostile/vector.ts';
import { handle, watchRuns } from '../support/hostile/watch-runs.ts';

const nothing = (): null => null;

/** Of the vectors every so manieth is shown in a frame of its own, which takes its time. */
const SHOWN = 12;

/** A frame where scripts may run, which the reader's own may not: here the sanitizer alone is to stop them. */
async function inFrame(address: string | null, look: (page: Document) => void): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-scripts allow-forms');
  if (address === null) frame.srcdoc = '<!DOCTYPE html>';
  else frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument) look(frame.contentDocument);
  frame.remove();
}

/** What of a tree would run or ask for something; templates, too. */
function faultsOf(root: ParentNode, asked: string): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLTemplateElement) faults.push(...faultsOf(element.content, asked));
    if (/^(?:script|iframe|object|embed|base|meta|link|noscript|frame|applet)$/i.test(element.localName))
      faults.push(element.localName);
    // The name of a namespace is no address.
    const css = element.localName === 'style' ? (element.textContent ?? '').replace(/@namespace[^;]*;/g, '') : '';
    if (css.includes(asked)) faults.push(css);
    // By the prototype: a form's fields have whatever names they like.
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      const value = Element.prototype.getAttribute.call(element, name) ?? '';
      if (
        /^on|^(?:srcset|action|formaction|ping|srcdoc|target)$/i.test(name) &&
        !(name === 'target' && isLink(element))
      )
        faults.push(`${name}=${value}`);
      if (/^\s*(?:javascript|vbscript|data:text)/i.test(value) && /href|src/.test(name))
        faults.push(`${name}=${value}`);
      const isFile = /^(?:src|href|xlink:href|poster|background|style)$/.test(name) || isDrawing(element);
      if (value.includes(asked) && isFile && !isLink(element) && !/^(?:title|aria-label)$/.test(name))
        faults.push(`${name}=${value}`);
    }
  }
  return faults;
}

const isDrawing = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/2000/svg';
const isLink = (element: Element): boolean => element.localName === 'a' || element.localName === 'area';

test('whole pages of vectors hold nothing that runs or asks', () => {
  const trap = 'https://trap.example/';
  const faults = ALL_VECTORS.flatMap((vector, id) => {
    const root = sanitizeSnapshot(`<html><body>${fillIn(vector, id, { trap })}`);
    placeSnapshotFiles(root, nothing);
    return faultsOf(root, `${trap}${FORBIDDEN}`).map((fault) => `${vector.name}: ${fault.slice(0, 200)}`);
  });
  expect(faults).toEqual([]);
  expect(ALL_VECTORS.length).toBeGreaterThan(1500);
}, 60_000);

test('shown, and opened as files, they run nothing and ask for nothing', async () => {
  const trap = await commands.openTrap();
  const runs = watchRuns();
  for (const [id, vector] of ALL_VECTORS.entries()) {
    if (id % SHOWN !== 0) continue;
    const html = `<html><body>${fillIn(vector, id, { trap })}`;
    await inFrame(null, (page) => {
      const root = sanitizeSnapshot(html);
      placeSnapshotFiles(root, nothing);
      showSnapshot(page, root);
      handle(page);
    });
    const file = new Blob([snapshotHtml({ html, url: 'https://page.example/', takenAt: 0 }, 'x', nothing)], {
      type: 'text/html',
    });
    const address = URL.createObjectURL(file);
    await inFrame(address, handle);
    URL.revokeObjectURL(address);
  }
  runs.stop();
  expect(runs.ran).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
}, 90_000);
