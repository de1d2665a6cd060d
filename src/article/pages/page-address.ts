import { LIST_SEGMENTS, OTHER_NUMBERED_WORDS, PAGE_WORDS, WEAK_PAGE_WORDS } from './page-words.ts';

/**
 * How sure an address is to be that of a page: `named`: it says so (`?page=2`, `/seite-2`); `appended`: a number follows the
 * article's address as a step of its own (`/story/2`); `suffixed`: it follows its last word (`story-2.html`), as the address of
 * another article may.
 */
export type Sureness = 'named' | 'appended' | 'suffixed';

/** An address taken as that of one page of a series. Addresses of one series have the same `base` and `form`. */
interface NumberedAddress {
  /** The address without the number: that of the first page, as `plainAddress` has it. */
  base: string;
  /** How the number stands there. */
  form: string;
  number: number;
  sureness: Sureness;
}

/** Two addresses that differ in nothing but a page number. */
export interface SameSeries {
  /** Names the series. */
  series: string;
  /** The number of the page one stands on, and of the one that the address leads to, as they are written; 1 for an address without a number. */
  own: number;
  number: number;
  /** Whether the own address has a number. */
  isOwnWritten: boolean;
  /** Whether the other has. */
  isWritten: boolean;
  sureness: Sureness;
}

/** Parameters that say where a reader came from, and nothing of what is shown. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|referrer|cmp|cmpid|icid|xtor|smid|wt_mc|amp)$/i;

const EXTENSION = /\.(?:html?|php\d?|aspx?|jspx?|shtml|cfm|cms)$/i;

/** A first page is often the folder's own. */
const FOLDER_PAGE = /^(?:index|default)(?:\.\w{3,5})?$/i;

/** `name-2`: what stands before, how the number is put there, and the number. */
const SUFFIXED = /^(.+?)([-_,;.~+]+)(\d{1,2})$/;

/** `_page2`, `,seite-2`: what follows a name, with a word for the number. */
const JOINTS = /[-_,;.~+]+/g;
const NAMED = /^([-_,;.~+]+(\p{L}+)[-_=,.]?)(\d{1,2})$/u;

/** `page-2`, `seite2`, `p=2`, alone. */
const STEP = /^(\p{L}[\p{L}_]*)[-_=,.]?(\d{1,2})$/u;

/** Ends as a date does: what follows is a month or a day. */
const DATED = /(?:^|\/)(?:19|20)\d\d(?:\/\d{1,2})?$/;
const DATED_NAME = /^(?:19|20)\d\d$|(?:^|\D)(?:19|20)\d\d[-_.]\d{1,2}$/;

/** What follows is a part of a version. */
const VERSION = /\d\.$/;

/** Tells, of addresses on the site of a page, whether they belong to pages of the same text, in each form in which they may. */
export function seriesAround(here: URL): (there: URL) => SameSeries[] {
  const own = numberedAddresses(here);
  const plain = plainAddress(here);
  return (there) => {
    if (there.origin !== here.origin) return [];
    const found: SameSeries[] = [];
    for (const { base, form, number, sureness } of numberedAddresses(there)) {
      const series = `${form} ${base}`;
      if (base === plain) found.push({ series, own: 1, number, isOwnWritten: false, isWritten: true, sureness });
      for (const known of own)
        if (known.base === base && known.form === form && known.number !== number)
          found.push({ series, own: known.number, number, isOwnWritten: true, isWritten: true, sureness });
    }
    const first = own.length > 0 ? plainAddress(there) : '';
    for (const { base, form, number, sureness } of own) {
      if (base !== first) continue;
      const series = `${form} ${base}`;
      found.push({ series, own: number, number: 1, isOwnWritten: true, isWritten: false, sureness });
    }
    return found;
  };
}

/** Whether an address is that of a list: a front page, an archive, a forum. What stands there is no article of several pages. */
export function isListAddress({ pathname }: URL): boolean {
  const steps = segments(pathname).map((step) => step.toLowerCase());
  const last = steps.at(-1) ?? '';
  if (steps.length === 0 || FOLDER_PAGE.test(pathname.slice(1))) return true;
  // Under `/news/` and `/blog/` articles stand as well: they have a name of their own.
  const named = steps.filter((step) => !/^\d+$/.test(step) && !PAGE_WORDS.has(step));
  return (
    LIST_SEGMENTS.has(last) ||
    named.every((step) => LIST_SEGMENTS.has(step)) ||
    steps.some((step) => ALWAYS_LIST.test(step))
  );
}

const ALWAYS_LIST =
  /^(?:categor(?:y|ies)|tags?|authors?|search|(?:forums?|boards?|threads?|discussions?|topics?)(?:-.*)?|(?:showthread|viewtopic|viewforum)\.\w+)$/;

function segments(pathname: string): string[] {
  return decoded(pathname)
    .split('/')
    .filter((step) => step !== '');
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname; // Written with a stray %: taken as it is.
  }
}

/** An address as one page of it can be compared with another: path without the folder's own page, and what it asks for, in order. */
function plainAddress(url: URL, without?: string): string {
  const steps = segments(url.pathname);
  if (FOLDER_PAGE.test(steps.at(-1) ?? '')) steps.pop();
  return withQuery(steps, url, without);
}

function withQuery(steps: readonly string[], url: URL, without?: string): string {
  const asked = [...url.searchParams]
    .filter(([name]) => name !== without && !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `/${steps.join('/')}?${asked.join('&')}`;
}

/** All ways to take an address for that of one page of a series. */
function numberedAddresses(url: URL): NumberedAddress[] {
  const found: NumberedAddress[] = [];
  for (const [name, value] of url.searchParams) {
    const sureness = surenessOf(name.toLowerCase());
    if (sureness && /^\d{1,2}$/.test(value))
      found.push({ base: plainAddress(url, name), form: `?${name}`, number: Number(value), sureness });
  }
  const steps = segments(url.pathname);
  const last = steps.pop() ?? '';
  const extension = EXTENSION.exec(last)?.[0] ?? '';
  const name = last.slice(0, last.length - extension.length);
  const add = (base: readonly string[], form: string, number: string, sureness: Sureness): void => {
    if (Number(number) > 0)
      found.push({ base: withQuery(base, url), form: `${form}${extension}`, number: Number(number), sureness });
  };
  // The first page of `/story/2.html` is `/story/` or `/story.html`.
  const addStep = (above: readonly string[], form: string, number: string, sureness: Sureness): void => {
    add(above, form, number, sureness);
    const folder = above.at(-1);
    if (extension && folder) add([...above.slice(0, -1), folder + extension], form, number, sureness);
    else if (folder && !EXTENSION.test(folder))
      for (const other of ['.html', '.htm', '.php'])
        add([...above.slice(0, -1), folder + other], form, number, sureness);
  };

  if (/^[1-9]\d?$/.test(name)) {
    const above = steps.at(-1)?.toLowerCase() ?? '';
    const sureness = surenessOf(above);
    if (sureness) addStep(steps.slice(0, -1), `/${above}/`, name, sureness);
    else if (!isOther(above) && !DATED.test(steps.join('/'))) addStep(steps, '/', name, 'appended');
    return found;
  }
  const [, word = '', stepNumber = ''] = STEP.exec(name) ?? [];
  if (FOLDER_PAGE.test(word)) add(steps, word, stepNumber, 'suffixed');
  else {
    const sureness = surenessOf(word.toLowerCase());
    if (sureness) addStep(steps, `/${word}`, stepNumber, sureness);
  }
  addSuffixed(name, (before, between, number, sureness) =>
    add([...steps, before + extension], between, number, sureness),
  );
  return found;
}

type AddSuffixed = (before: string, between: string, number: string, sureness: Sureness) => void;

/** Numbers at the end of a name. `part-2`, `2026-05` and `v1.2` are no pages. */
function addSuffixed(name: string, add: AddSuffixed): void {
  const [, before = '', between = '', number = ''] = SUFFIXED.exec(name) ?? [];
  const last = lastWord(before);
  const isPlain = !(number.startsWith('0') || DATED_NAME.test(before) || VERSION.test(before + between));
  if (number !== '' && isPlain && !isOther(last) && !surenessOf(last)) add(before, between, number, 'suffixed');
  for (const { index } of name.matchAll(JOINTS)) {
    const [, joint = '', word = '', named = ''] = NAMED.exec(name.slice(index)) ?? [];
    const sureness = surenessOf(word.toLowerCase());
    const whole = name.slice(0, index);
    if (named === '' || !sureness || whole === '' || isOther(lastWord(whole))) continue;
    add(whole, joint, named, sureness === 'appended' ? 'suffixed' : sureness);
  }
}

const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .split(/[-_,;.~+]/)
    .at(-1) ?? '';

/** What a word before a number says of it; undefined where it says nothing of pages. */
function surenessOf(word: string): Sureness | undefined {
  if (PAGE_WORDS.has(word)) return 'named';
  return WEAK_PAGE_WORDS.has(word) ? 'appended' : undefined;
}

const isOther = (word: string): boolean => OTHER_NUMBERED_WORDS.has(word);
