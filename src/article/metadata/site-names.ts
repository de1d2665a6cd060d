import { lettersOf, wordsIn } from './letters.ts';

/** Labels of hosts that name no site. */
const PLAIN_LABEL = /^(?:www|m|amp|mobile|blog|news|com|org|net|edu|gov|co|info)$/;

/** The names that a page's site goes by, to tell them from titles and authors. */
export class SiteNames {
  readonly #names: ReadonlySet<string>;
  readonly #host: string;

  constructor(stated: readonly (string | null)[], url: string) {
    const names = [...stated.flatMap((name) => (name ? [name, ...partsOf(name)] : [])), ...hostNames(url)];
    this.#host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    this.#names = new Set(names.map(lettersOf).filter((name) => name.length >= 2));
  }

  /** Whether the text is a name of the site, a "The" or "Blog" aside. */
  has(text: string): boolean {
    const name = lettersOf(text);
    if (name.length < 2) return false;
    return (
      [name, name.replace(/^the/, ''), `the${name}`, name.replace(/(?:blog|com|inc|llc|ltd|team)$/, '')].some((one) =>
        this.#names.has(one),
      ) || this.#isHost(text)
    );
  }

  /** `Stove Blog` on `blog.stove-makers.example`: a few words that all stand in the host. */
  #isHost(text: string): boolean {
    const words = wordsIn(text);
    return words.length > 1 && words.length <= 4 && words.every((word) => word.length > 2 && this.#host.includes(word));
  }
}

/** `Upland Post - news of the hills` is known as `Upland Post` too. */
function partsOf(name: string): string[] {
  const first = name.split(/\s+[|–—\-·:•]\s+|\s*[|:]\s+/)[0] ?? '';
  return first === name ? [] : [first];
}

/** The parts of a host that name a site: `www.the-example.co.uk` gives the host and `the-example`. */
function hostNames(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\./, '');
  return [host, ...host.split('.').filter((label) => label.length > 3 && !PLAIN_LABEL.test(label))];
}
