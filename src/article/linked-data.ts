/** Bounds for what a page may make us parse: scripts, characters in all, and objects looked at. */
const MOST_SCRIPTS = 30;
const MOST_CHARACTERS = 2_000_000;
const MOST_OBJECTS = 3000;
const DEEPEST = 8;

type JsonObject = Record<string, unknown>;

/** Types of https://schema.org/ that are one text to be read. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|Report|Review|CriticReview|SocialMediaPosting|Recipe)$/;

/** What a page's JSON-LD says of its article. Values are as found, of any type: check each before use. */
export interface LinkedData {
  article: JsonObject | null;
  /** The names found under `@id`s, for values that only refer to them. */
  named: ReadonlyMap<string, JsonObject>;
  siteName: unknown;
}

/** Reads a page's JSON-LD. Hostile input: bounded in size, number and depth; what does not parse is passed over. */
export function readLinkedData(document: Document): LinkedData {
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
  const article = articles.find(({ headline, datePublished }) => headline && datePublished) ?? articles[0] ?? null;
  const site = objects.find((object) => hasType(object, /^(?:https?:\/\/schema\.org\/)?WebSite$/));
  return { article, named, siteName: site?.['name'] };
}

/** The names of what stands for persons or organizations: strings, objects with a name, references, or lists of these. */
export function namesOf(value: unknown, data: LinkedData): string[] {
  const values = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((one): string[] => {
    if (typeof one === 'string') return [one];
    if (!isObject(one)) return [];
    const target = one['name'] === undefined && typeof one['@id'] === 'string' ? data.named.get(one['@id']) : one;
    const name = target?.['name'];
    if (typeof name === 'string') return [name];
    return Array.isArray(name) && typeof name[0] === 'string' ? [name[0]] : [];
  });
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
