import { webAddress } from './plain-dom.ts';
import { rewriteCss, splitImports } from './rewrite-css.ts';
import { MOST_CHARACTERS, type PageSnapshot, type TakenPage, type TakenSheet } from './snapshot.ts';

/** Asks for a style sheet: its text, and where it came from in the end; null where it is not to be had. */
export type FetchSheet = (address: string) => Promise<{ css: string; address: string } | null>;

/** Style sheets that ask for others, at most so deep: beyond that they ask for each other. */
const DEEPEST = 8;

/** Style sheets of one page: the page with the most in the corpus has a third of it. */
const MOST_SHEETS = 300;

/** Pictures that styles name, where it is not known which of them the page shows. */
const MOST_UNKNOWN = 100;

/** Bitmaps, drawings and fonts that stand in a style sheet themselves. */
const DATA = /^data:(?:image\/|font\/|application\/(?:x-)?font|application\/octet-stream)/i;

/**
 * Puts the style sheets where they stand in a page that was taken, with what they ask for in them, and names the files that the page shows. A sheet
 * that cannot be had is as the page itself gave it, or missing. Null where all of it is too large.
 */
export async function settleSheets(
  page: TakenPage,
  fetchSheet: FetchSheet,
  takenAt: number,
): Promise<PageSnapshot | null> {
  const files = new Set(page.pictures);
  const loaded = page.loaded && new Set(page.loaded);
  const fetched = new Map<string, ReturnType<FetchSheet>>();
  let unknown = 0;

  const once = (address: string): ReturnType<FetchSheet> => {
    const known = fetched.get(address);
    if (known) return known;
    const asked = fetched.size < MOST_SHEETS ? fetchSheet(address) : Promise.resolve(null);
    fetched.set(address, asked);
    return asked;
  };

  /** Only what the page itself had asked for is asked for again. */
  const keep = (address: string, base: string): string | null => {
    if (DATA.test(address) || address.startsWith('#')) return address;
    const absolute = webAddress(address, base);
    if (absolute === null) return null;
    const [plain = ''] = absolute.split('#');
    if (!files.has(plain)) {
      if (loaded ? !loaded.has(plain) : unknown >= MOST_UNKNOWN) return null;
      if (!loaded) unknown += 1;
      files.add(plain);
    }
    return absolute;
  };

  const settle = async (css: string, base: string, depth: number): Promise<string> => {
    const { imports, rest } = splitImports(css);
    let text = '';
    for (const { address, condition } of imports) {
      const absolute = webAddress(address, base);
      const one = absolute !== null && depth < DEEPEST ? await once(absolute) : null;
      if (one) text += under(condition, await settle(one.css, one.address, depth + 1));
    }
    return text + rewriteCss(rest, (address) => keep(address, base));
  };

  const textOf = async ({ href, base, css }: TakenSheet): Promise<string> => {
    const one = href === null ? null : await once(href);
    if (one) return settle(one.css, one.address, 0);
    if (css !== null) return settle(css, base, 0);
    return '';
  };

  await Promise.all(page.sheets.flatMap(({ href }) => (href === null ? [] : once(href))));
  let html = '';
  for (const part of page.parts) {
    const sheet = typeof part === 'number' ? page.sheets[part] : undefined;
    html += sheet ? await textOf(sheet) : String(part);
    if (html.length > MOST_CHARACTERS) return null;
  }
  return { html, files: [...files], url: page.url, takenAt };
}

/** A style sheet that holds under the condition of its `@import` (https://drafts.csswg.org/css-cascade-5/#at-import). */
function under(condition: string, css: string): string {
  const found = /^(?:(layer(?:\(([^)]*)\))?)(?![\w-]))?\s*(?:supports\(((?:[^()]|\([^()]*\))*)\))?\s*(.*)$/is.exec(
    condition,
  );
  if (!found) return css;
  const [, layer, name = '', supports, media] = found;
  let text = css;
  if (layer) text = `@layer ${name}{${text}}\n`;
  if (supports)
    text = `@supports ${/^\s*(?:\(|not\b|selector\()/i.test(supports) ? supports : `(${supports})`}{${text}}\n`;
  if (media?.trim()) text = `@media ${media.trim()}{${text}}\n`;
  return `${text}\n`;
}
