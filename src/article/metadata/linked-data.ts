/** Bounds for what a page may make us parse: scripts, characters in all, and objects looked at. */
const MOST_SCRIPTS = 30;
const MOST_CHARACTERS = 2_000_000;
const MOST_OBJECTS = 3000;
const DEEPEST = 8;
const MOST_NAMES = 20;

type JsonObject = Record<string, unknown>;

/** Types of https://schema.org/ that are one text to be read. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|Report|Review|CriticReview|SocialMediaPosting|Recipe)$/;

/** Types of the page itself. */
const PAGE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|MedicalWebPage|ItemPage|AboutPage|FAQPage|QAPage)$/;

/** Types of what is no person. */
const ORGANIZATION_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Organization|Corporation|LocalBusiness|Brand|WebSite)$/;

/** What a page's JSON-LD says of its article. Values are as found, of any type: check each before use. */
export interface LinkedData {
  article: JsonObject | null;
  /** The page around it, where that is described by itself. */
  page: JsonObject | null;
  /** The names found under `@id`s, for values that only refer to them. */
  named: ReadonlyMap<string, JsonObject>;
  siteName: unknown;
}

/** Reads the JSON-LD of the page at an address. Hostile input: bounded in size, number and depth; what does not parse is passed over. */
export function readLinkedData(document: Document, url: string = document.URL): LinkedData {
  const objects: JsonObject[] = [];
  let characters = 0;
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < scripts.length && i < MOST_SCRIPTS; i++) {
    const text = scripts[i]?.textContent ?? '';
    characters += text.length;
    if (characters > MOST_CHARACTERS) break;
    collectObjects(parseJson(text), objects);
  }
  const named = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1 && !named.has(id)) named.set(id, object);
  }
  const articles = objects.filter((object) => hasType(object, ARTICLE_TYPE));
  // Lists of further articles stand beside the page's own, which is known by its address, else by how much is said of it.
  const article =
    articles.find((object) => object['headline'] && isAbout(object, url)) ??
    articles.find(({ headline, datePublished }) => headline && datePublished) ??
    articles[0] ??
    null;
  const pages = objects.filter((object) => hasType(object, PAGE_TYPE));
  const page = pages.find((object) => isAbout(object, url)) ?? pages[0] ?? null;
  const site = objects.find((object) => hasType(object, /^(?:https?:\/\/schema\.org\/)?WebSite$/));
  return { article, page, named, siteName: site?.['name'] };
}

/** Whether an object says that it is, or is the main thing of, the page at an address. */
function isAbout(object: JsonObject, url: string): boolean {
  const main = object['mainEntityOfPage'];
  const claims = [object['url'], object['@id'], isObject(main) ? (main['@id'] ?? main['url']) : main];
  return claims.some((claim) => typeof claim === 'string' && bareAddress(claim) === bareAddress(url));
}

const bareAddress = (address: string): string =>
  address
    .slice(0, 2000)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');

/** A person or an organization. */
export interface NamedThing {
  name: string;
  isOrganization: boolean;
}

/** The names of what stands for persons or organizations: strings, objects with a name, references, or lists of these. */
export function namesOf(value: unknown, data: LinkedData): string[] {
  return namedThings(value, data).map(({ name }) => name);
}

/** The same, with whether each is an organization; a name alone counts as a person's. */
export function namedThings(value: unknown, data: LinkedData): NamedThing[] {
  const values = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value];
  return values.flatMap((one): NamedThing[] => {
    if (typeof one === 'string') {
      // A string may be a reference too.
      const target = data.named.get(one);
      return target && typeof target['name'] === 'string' ? thing(target) : [{ name: one, isOrganization: false }];
    }
    if (!isObject(one)) return [];
    return thing(one['name'] === undefined && typeof one['@id'] === 'string' ? data.named.get(one['@id']) : one);
  });
}

function thing(object: JsonObject | undefined): NamedThing[] {
  if (!object) return [];
  const isOrganization = hasType(object, ORGANIZATION_TYPE);
  const { name, givenName, familyName } = object;
  if (Array.isArray(name)) {
    return name.slice(0, MOST_NAMES).flatMap((one) => (typeof one === 'string' ? [{ name: one, isOrganization }] : []));
  }
  if (typeof name === 'string') return [{ name, isOrganization }];
  const full = [givenName, familyName].filter((part) => typeof part === 'string').join(' ');
  return full === '' ? [] : [{ name: full, isOrganization }];
}

/** The first address in what stands for a picture: a string, an object with `url`, a reference, or a list of these. */
export function addressOf(value: unknown, data: LinkedData): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return one;
  const target = one['url'] === undefined && typeof one['@id'] === 'string' ? (data.named.get(one['@id']) ?? one) : one;
  return target['url'] ?? target['contentUrl'];
}

function parseJson(text: string): unknown {
  // Some sites wrap it in a comment or CDATA, and leave line breaks within strings.
  const bare = text.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/g, '');
  try {
    return JSON.parse(bare.replace(/[\n\r\t]/g, ' '));
  } catch {
    return null; // Broken JSON-LD is common and tells nothing: the page's other metadata is read instead.
  }
}

function collectObjects(root: unknown, objects: JsonObject[]): void {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.shift(); next && objects.length < MOST_OBJECTS; next = open.shift()) {
    const { value, depth } = next;
    if (isObject(value)) objects.push(value);
    if (depth >= DEEPEST || typeof value !== 'object' || value === null) continue;
    for (const child of Object.values(value).slice(0, 500)) {
      if (typeof child === 'object' && child !== null && open.length < MOST_OBJECTS)
        open.push({ value: child, depth: depth + 1 });
    }
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(object: JsonObject, pattern: RegExp): boolean {
  const type = object['@type'];
  const types = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.some((one) => typeof one === 'string' && pattern.test(one));
}
