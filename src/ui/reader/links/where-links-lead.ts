import { i18n } from '../../../browser/i18n.ts';
import { honestHost } from '../../parts/honest-host.ts';
import { findAnchor } from '../follow-links.ts';

/** Where a link leads, in a word or two. */
export interface Lead {
  words: string;
  /** The host as the network writes it, where it is shown in other letters. */
  written?: string;
}

/** Where a link of the text leads; undefined where it leads nowhere, or to what is not followed. */
export function leadOf(link: Element, root: ParentNode): Lead | undefined {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) return findAnchor(root, href) ? { words: i18n.t('linkHere') } : undefined;
  if (!URL.canParse(href)) return undefined;
  const { protocol, pathname, host } = new URL(href);
  if (protocol === 'mailto:') return pathname === '' ? undefined : { words: i18n.t('linkMail', [pathname]) };
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const words = honestHost(href);
  return words === host ? { words } : { words, written: host };
}
