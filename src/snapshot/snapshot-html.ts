import { sanitizeSnapshot } from '../html/sanitize-snapshot.ts';
import { type FilePlace, placeSnapshotFiles } from './place-files.ts';
import { type PageSnapshot, ROOT_ATTRIBUTE } from './snapshot.ts';

/** Nothing runs and nothing is asked for when the file is opened, whatever the page may hold. */
const POLICY =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Whether the page was laid out by the rules of old pages: it stands without a document type then. */
export const isOldPage = (html: string): boolean => !/^<!doctype html>/i.test(html);

/**
 * A snapshot as one HTML file that opens anywhere, also without a network. `place` gives its pictures and fonts as `data:` addresses.
 */
export function snapshotHtml(
  { html, url, takenAt }: Omit<PageSnapshot, 'files'>,
  title: string,
  place: FilePlace,
): string {
  const root = sanitizeSnapshot(html);
  placeSnapshotFiles(root, place);
  declareRoots(root);
  const said: Record<string, string>[] = [
    { charset: 'utf-8' },
    { 'http-equiv': 'Content-Security-Policy', content: POLICY },
    { name: 'referrer', content: 'no-referrer' },
    { name: 'viewport', content: 'width=device-width' },
    { name: 'snapshot-of', content: url },
    { name: 'snapshot-taken', content: new Date(takenAt).toISOString() },
  ];
  for (const other of root.querySelectorAll('head > title')) other.remove();
  const head = root.querySelector(':scope > head') ?? elementOf(root, 'head', {});
  head.prepend(...said.map((one) => elementOf(root, 'meta', one)), elementOf(root, 'title', {}, title));
  root.prepend(head);
  return `${isOldPage(html) ? '' : '<!DOCTYPE html>\n'}${root.outerHTML}\n`;
}

function elementOf(root: Element, name: string, attributes: Record<string, string>, text = ''): Element {
  const element = root.ownerDocument.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.textContent = text;
  return element;
}

/** What stood in shadow roots goes back there when the file is read. */
function declareRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template')) {
    declareRoots(template.content);
    if (!template.hasAttribute(ROOT_ATTRIBUTE)) template.remove();
    template.removeAttribute(ROOT_ATTRIBUTE);
    template.setAttribute('shadowrootmode', 'open');
  }
}
