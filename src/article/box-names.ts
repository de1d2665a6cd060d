/** What the names of a box say it holds, as far as it matters for what is an article. They lie both ways: evidence, no verdict. */
const NAMES = {
  body: 'article articlebody entry content body story post text prose paragraph paragraphs richtext wysiwyg main blog copy markdown rte html editor',
  side: 'sidebar side aside rail column right widget widgets module secondary',
  related:
    'related recommended recommendation recommendations recirc mostread popular trending teaser teasers readmore more latest next previous prev also suggested similar recent promo series pagination pager feed carousel slider grid cards card tile tiles listing',
  comments: 'comment comments commentlist respond disqus kommentare kommentar replies reply discussion',
  share:
    'share sharing social shares sharebar sharedaddy addthis addtoany follow facebook twitter print buttons toolbar actions',
  author: 'author authors byline bio contributor writer vcard profile avatar about',
  dates:
    'date time timestamp published updated meta info details reading dateline kicker eyebrow category categories section',
  tags: 'tag tags topics topic keywords labels taxonomy',
  crumbs: 'breadcrumb breadcrumbs crumbs crumb toc contents jump skip',
  caption: 'caption figcaption credit credits copyright image photo gallery figure media picture',
  advert:
    'ad ads advert advertisement adsense dfp sponsored sponsor anzeige affiliate outbrain taboola banner promoted',
  call: 'cta callout newsletter subscribe subscription signup optin form modal popup popover overlay lightbox paywall donate donation membership login signin register cookie cookies consent gdpr',
  foot: 'footer foot bottom colophon imprint disclaimer disclosure legal footnote footnotes references notes',
  head: 'header head masthead top hero banner nav navbar navigation menu title headline subtitle dek standfirst summary lead intro excerpt',
  folds: 'accordion faq faqs tab tabs panel collapse collapsible expand expandable details question answer',
  listing: 'list item items table row col step steps ingredient ingredients instructions recipe',
} as const;

export type BoxName = keyof typeof NAMES;

/** All that can be said, in the order of the features. */
export const BOX_NAMES = Object.keys(NAMES) as BoxName[];

const BITS = new Map<string, number>();
for (const [bit, name] of BOX_NAMES.entries())
  for (const word of NAMES[name].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << bit));

const NAMING = ['class', 'id', 'data-component', 'data-testid', 'itemprop'];

/** More different names than this are not remembered: a hostile page could have any number. */
const MOST_KNOWN = 5_000;

const known = new Map<string, number>();

/** What the names of an element say, one bit for each of `BOX_NAMES`. */
export function namesOfBox(element: Element): number {
  if (!element.hasAttributes()) return 0;
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  if (names === '') return 0;
  names = names.slice(0, 400);
  const before = known.get(names);
  if (before !== undefined) return before;
  let bits = 0;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of words) bits |= BITS.get(word) ?? 0;
  if (known.size < MOST_KNOWN) known.set(names, bits);
  return bits;
}
