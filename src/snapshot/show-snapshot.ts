import { ROOT_ATTRIBUTE } from './snapshot.ts';

/** What a frame needs that shows snapshots: our own origin, so that it can be filled, but no scripts; links open elsewhere. */
export const SNAPSHOT_SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * Fills the empty document of a frame with a snapshot whose files are in place (`placeSnapshotFiles`). Style sheets and declarations are handed over as
 * such, not as markup: the policy of the extension's pages allows none there.
 */
export function showSnapshot(page: Document, root: HTMLElement): void {
  const shown = page.importNode(root, true);
  const styles: [Element, string][] = [];
  // Chromium gives pages of extensions letters of its own, which are not the page's.
  const sheets = [sheetOf('body { font: inherit }', '', page), ...takeStyles(shown, styles, page)];
  page.documentElement.replaceWith(shown);
  page.adoptedStyleSheets = sheets;
  openRoots(shown, styles, page);
  for (const [element, style] of styles) (element as HTMLElement).style.cssText = style;
}

/** Takes style sheets and declarations off what is to be shown. */
function takeStyles(within: ParentNode, styles: [Element, string][], page: Document): CSSStyleSheet[] {
  const sheets: CSSStyleSheet[] = [];
  for (const element of within.querySelectorAll('style')) {
    sheets.push(sheetOf(element.textContent ?? '', element.getAttribute('media') ?? '', page));
    element.remove();
  }
  const root = 'hasAttribute' in within ? [within as Element] : [];
  for (const element of [...root, ...within.querySelectorAll('[style]')]) {
    const style = element.getAttribute('style');
    if (style === null) continue;
    styles.push([element, style]);
    element.removeAttribute('style');
  }
  return sheets;
}

function sheetOf(css: string, media: string, page: Document): CSSStyleSheet {
  // Only a sheet of the document's own window can be given to it.
  const view = page.defaultView as (Window & { CSSStyleSheet: typeof CSSStyleSheet }) | null;
  const sheet = new (view?.CSSStyleSheet ?? CSSStyleSheet)(media === '' ? {} : { media });
  sheet.replaceSync(css);
  return sheet;
}

/** Makes shadow roots of what stood in them, outer before inner. */
function openRoots(within: ParentNode, styles: [Element, string][], page: Document): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>(`template[${ROOT_ATTRIBUTE}]`)) {
    const host = template.parentElement;
    template.remove();
    if (!host || host.shadowRoot) continue;
    const content = page.importNode(template.content, true);
    const sheets = takeStyles(content, styles, page);
    try {
      const root = host.attachShadow({ mode: 'open' });
      root.append(content);
      root.adoptedStyleSheets = sheets;
      openRoots(root, styles, page);
    } catch (error) {
      // Such an element can have none: the file was made by others. What stood there is to be seen all the same.
      if (!(error instanceof DOMException)) throw error;
      host.append(content);
    }
  }
}
