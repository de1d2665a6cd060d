/** More values under one name than this are not read: co-authors of a paper have one each. */
const MOST_VALUES = 20;

/** What the page's meta elements say, by lower-cased `property`, `name` or `itemprop`. Values are untrusted and trimmed, never empty. */
export class MetaElements {
  readonly #values = new Map<string, string[]>();
  /** What the page says in HTTP's stead: `<meta http-equiv=content-language>`. */
  readonly contentLanguage: string | null = null;

  constructor(document: Document) {
    for (const element of document.getElementsByTagName('meta')) {
      const content = element.getAttribute('content')?.trim();
      if (!content) continue;
      if (element.getAttribute('http-equiv')?.toLowerCase() === 'content-language') this.contentLanguage ??= content;
      for (const attribute of ['property', 'name', 'itemprop']) {
        const name = element.getAttribute(attribute)?.trim().toLowerCase();
        if (name) this.#add(name, content);
      }
    }
  }

  #add(name: string, content: string): void {
    const values = this.#values.get(name);
    if (!values) this.#values.set(name, [content]);
    else if (values.length < MOST_VALUES && !values.includes(content)) values.push(content);
  }

  /** The first value under a name. */
  first(name: string): string | null {
    return this.#values.get(name)?.[0] ?? null;
  }

  /** All values under a name. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** All names, in the order in which the page has them first. */
  names(): Iterable<string> {
    return this.#values.keys();
  }
}
