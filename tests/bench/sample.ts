import type { CorpusPage } from './corpus-pages.ts';
import type { Options, Part } from './options.ts';
import { stableHash } from './outlet-halves.ts';

/** WCXB's types that are no articles; documentation and forum count as neither. */
const NO_ARTICLE = new Set(['product', 'collection', 'listing', 'service']);

/** WCXB's types besides articles whose text is judged in full mode: readers ask for these pages too. */
export const OTHER_TYPES = ['documentation', 'forum', 'service', 'product'] as const;
export type OtherType = (typeof OTHER_TYPES)[number];

/** Pages of the quick mode, chosen so that it ends within two minutes on two cores without kept results. */
const QUICK = { moneyInline: 60, otherInline: 16, hardNegatives: 16, articles: 36, noArticles: 24, aeb: 16 };

/** Pages on which speed is measured. */
const SPEED_PAGES = { quick: 9, full: 40 };

/** The pages of each part. */
export interface Selection {
  appeals: CorpusPage[];
  /** WCXB's articles with a text written down. */
  articles: CorpusPage[];
  /** The article-extraction-benchmark. */
  aeb: CorpusPage[];
  /** WCXB's other types with a text written down; none in the quick mode. */
  others: Record<OtherType, CorpusPage[]>;
  /** WCXB's articles of which title, author or date are written down. */
  metadata: CorpusPage[];
  detection: CorpusPage[];
  speed: CorpusPage[];
}

/** Whether WCXB counts the page as an article (true), as none (false), or as neither. */
export function isArticlePage({ pageType }: CorpusPage): boolean | undefined {
  if (pageType === 'article') return true;
  return pageType !== undefined && NO_ARTICLE.has(pageType) ? false : undefined;
}

/** The `count` pages with the smallest hashes of their ids: as good as drawn by lot, and always the same. */
export function drawPages(pages: readonly CorpusPage[], count: number): CorpusPage[] {
  return [...pages].sort((a, b) => stableHash(a.id) - stableHash(b.id)).slice(0, count);
}

/** `count` pages of sizes spread evenly over the ranks, small to large. The stored size stands for the page's size. */
export function spreadBySize(
  pages: readonly CorpusPage[],
  count: number,
  sizeOf: (page: CorpusPage) => number,
): CorpusPage[] {
  const sized = pages.map((page) => ({ page, size: sizeOf(page) })).sort((a, b) => a.size - b.size);
  const picked = new Set<CorpusPage>();
  for (let i = 0; i < count; i++) {
    const found = sized[Math.floor(((i + 0.5) / count) * sized.length)];
    if (found) picked.add(found.page);
  }
  return [...picked];
}

/** The pages that the options ask for. */
export function selectPages(
  corpus: readonly CorpusPage[],
  options: Pick<Options, 'full' | 'half' | 'pages' | 'parts'>,
  sizeOf: (page: CorpusPage) => number,
): Selection {
  const asked = corpus.filter(
    ({ id, half }) => (!options.half || half === options.half) && (!options.pages || options.pages.test(id)),
  );
  const whole = options.full || options.pages !== undefined;
  const draw = (pages: CorpusPage[], count: number) => (whole ? pages : drawPages(pages, count));
  const when = (part: Part, pages: () => CorpusPage[]) => (options.parts.includes(part) ? pages() : []);

  const labelled = asked.filter(({ labels }) => labels);
  const inline = (page: CorpusPage, money: boolean) =>
    page.labels?.appeals.some(
      ({ kind, placement }) => placement === 'inline' && (kind === 'donation' || kind === 'membership') === money,
    ) ?? false;
  const articles = asked.filter((page) => page.pageType === 'article');
  const drawnArticles = draw(articles, QUICK.articles);
  const aeb = asked.filter(({ id }) => id.startsWith('aeb/'));
  const others = Object.fromEntries(
    OTHER_TYPES.map((type) => [
      type,
      when('extraction', () => (whole ? asked.filter((page) => page.pageType === type && page.mainContent) : [])),
    ]),
  ) as Record<OtherType, CorpusPage[]>;

  return {
    appeals: when('appeals', () =>
      whole
        ? labelled
        : [
            ...new Set([
              ...drawPages(
                labelled.filter((page) => inline(page, true)),
                QUICK.moneyInline,
              ),
              ...drawPages(
                labelled.filter((page) => inline(page, false)),
                QUICK.otherInline,
              ),
              ...drawPages(
                labelled.filter((page) => page.labels?.hardNegatives.length),
                QUICK.hardNegatives,
              ),
            ]),
          ],
    ),
    articles: when('extraction', () => drawnArticles.filter(({ mainContent }) => mainContent)),
    aeb: when('extraction', () => draw(aeb, QUICK.aeb).filter(({ mainContent }) => mainContent)),
    others,
    metadata: when('metadata', () => drawnArticles.filter(({ stated }) => stated)),
    detection: when('detection', () => [
      ...drawnArticles,
      ...draw(
        asked.filter((page) => isArticlePage(page) === false),
        QUICK.noArticles,
      ),
    ]),
    speed: when('speed', () =>
      spreadBySize([...articles, ...aeb], options.full ? SPEED_PAGES.full : SPEED_PAGES.quick, sizeOf),
    ),
  };
}
