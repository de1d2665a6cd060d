import type { Outlet } from '../article/prepared-page.ts';
import type { Words } from './words.ts';

/** How an outlet is called: what texts and addresses are compared with. */
export interface OutletNames {
  /** Of its addresses; empty where the page has none. */
  site: string;
  /** In lower case, without what stands around it in metadata; empty where it says nothing. */
  name: string;
  /** The name it registered, which is its own without spaces: `haitiantimes`. Empty where it is too short to be told from a word. */
  label: string;
}

/** Second labels under which countries register names (`co.uk`, `com.br`). */
const SHARED: ReadonlySet<string> = new Set('ac co com edu gob gov gv ne net or org go'.split(' '));

/** The name that was registered for a host: two labels, or three under a shared one. Near enough to tell whether two hosts are of one site. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const shared = labels.length > 2 && labels.at(-1)?.length === 2 && SHARED.has(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}

/** What stands in metadata after the name: "The Post – News from the coast", "The Post | Home". */
const AFTER_NAME = /\s[|–—-]\s.*$|\.(?:com|org|net|de|at|ch|fr|es|it|nl|pl|pt|br|uk|ru|cz|se|no|dk|fi)$/u;
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|il|lo|de|het|o|a|os|as)\s/;

/** Shorter labels and names are words or parts of them. */
const SHORTEST = { name: 3, label: 5 };

export function namesOf({ host, name }: Outlet): OutletNames {
  const site = siteOf(host);
  const bare = (name ?? '')
    .slice(0, 100)
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(AFTER_NAME, '')
    .replace(ARTICLE, '');
  const label = site.split('.')[0]?.replace(/-/g, '') ?? '';
  return {
    site,
    name: bare.length >= SHORTEST.name ? bare : '',
    label: label.length >= SHORTEST.label ? label : '',
  };
}

/** Whether a text names the outlet, as its metadata does or as its host, in one word or several ("The Haitian Times" of `haitiantimes.com`). */
export function namesOutlet({ name, label }: OutletNames, { lower, words }: Words): boolean {
  if (name !== '' && lower.includes(name)) return true;
  if (label === '') return false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    let at = label.startsWith(word) ? word.length : startAfterThe(label, word);
    for (let next = i + 1; at > 0 && at < label.length; next++) {
      const more = words[next] ?? '';
      at = more !== '' && label.startsWith(more, at) ? at + more.length : 0;
    }
    if (at === label.length) return true;
  }
  return false;
}

/** "Independent" names `theindependent` as well. */
const startAfterThe = (label: string, word: string): number =>
  label.startsWith('the') && word.length >= SHORTEST.label && label.startsWith(word, 3) ? 3 + word.length : 0;
