import { openLink } from '../../browser/open.ts';

/** How a link is followed; tests give their own. */
export type FollowLink = typeof openLink;

/**
 * Follows the links within a shadow root or element by one listener: anchors scroll, everything else opens in the tab of the
 * article, or in a new one with the middle button or a modifier key. Only http(s) and mailto are followed. Ends with `signal`.
 */
export function followLinks(
  root: ShadowRoot | HTMLElement,
  tabId: number | undefined,
  signal: AbortSignal,
  follow: FollowLink = openLink,
): void {
  const onClick = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.button > 1) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    // A link of ours, such as the way to a saved article, is the browser's to follow; those of articles never are.
    event.preventDefault();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      const target = findAnchor(root, href);
      if (target) goToAnchor(target);
      return;
    }
    if (!URL.canParse(href) || !/^(?:https?|mailto):$/.test(new URL(href).protocol)) return;
    const inNewTab = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    follow(href, inNewTab ? 'new-tab' : 'article-tab', tabId).catch((error: unknown) => {
      console.error('Colophon: a link could not be followed.', error);
    });
  };
  root.addEventListener('click', onClick, { signal });
  root.addEventListener('auxclick', onClick, { signal });
}

/** The element within a text that an address of the form `#id` leads to. */
export function findAnchor(root: ParentNode, href: string): HTMLElement | null {
  const id = href.slice(1);
  return (
    root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`) ??
    root.querySelector<HTMLElement>(`[id="${CSS.escape(withoutEscapes(id))}"]`)
  );
}

/** Goes to a place in the text. Where the reader goes, the keyboard goes: the next Tab starts from there. */
export function goToAnchor(named: HTMLElement): void {
  // What is hidden, as the original of a translated line is, has no place of its own.
  const target = named.closest<HTMLElement>('[hidden]')?.parentElement ?? named;
  if (!target.matches('a[href], button, summary')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

function withoutEscapes(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // Written by hand with a stray %: taken as it is.
    return id;
  }
}
