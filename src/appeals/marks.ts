/** What a name in `class`, `id` and alike speaks of. They lie both ways, so they are evidence and no verdict. */
export type Mark =
  | 'donate'
  | 'subscribe'
  | 'letter'
  | 'follow'
  | 'call'
  | 'box'
  | 'overlay'
  | 'menu'
  | 'comments'
  | 'related'
  | 'advert'
  | 'consent'
  | 'login'
  | 'author'
  | 'share'
  | 'foot'
  | 'text';

/** Whole names, between the punctuation and the capitals of an attribute. */
const NAMES: readonly [Mark, RegExp][] = [
  [
    'donate',
    /^(?:donat\w{0,6}|donor\w{0,3}|support|supportus|supporter\w{0,2}|contribut\w{0,6}|spende\w{0,3}|appeal|plea|fundrais\w{0,4}|patreon|kofi|crowdfunding|unterstuetz\w{0,4}|don|dons|soutien|apoyo|apoya|steun|giving|paypal|sostieni|wspieraj|podpor\w{0,4}|stott)$/,
  ],
  [
    'subscribe',
    /^(?:membership|members?|memberful|subscri(?:be|ption|ber|bers|ptions)|abo|abobox|abonn\w{0,8}|piano|steady|paywall\w{0,4}|regwall|premium|meter|suscri\w{0,8}|assin\w{0,6}|upsell|offer)$/,
  ],
  [
    'letter',
    /^(?:newsletter\w{0,8}|nl|signup|optin|mailchimp|mc4wp|mc|mailpoet|convertkit|email\w{0,6}|emailsignup|subscribebox|inbox|jetpack|sendgrid|hubspot|hs|mailinglist|boletin|substack|klaviyo|mailmunch|sumo)$/,
  ],
  ['follow', /^(?:follow\w{0,3}|social|podcasts?|app|apps|whatsapp|telegram|facebook|twitter)$/],
  ['call', /^(?:cta|calltoaction|callout|promo\w{0,6}|banner|sponsor|campaign|conversion|house)$/],
  [
    'box',
    /^(?:infobox|boilerplate|disclaimer|endnote|tagline|widget|form|aside|box|note|hinweis|info|teaser|inject\w{0,2})$/,
  ],
  [
    'overlay',
    /^(?:modal\w{0,4}|popup\w{0,3}|popover|overlay\w{0,2}|lightbox|dialog|sticky|slidein|slideup|interstitial|takeover|toast|snackbar|fixed|bottombar|topbar|drawer|ribbon|hellobar|flyout)$/,
  ],
  ['menu', /^(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|search)$/],
  ['comments', /^(?:comments?|commentlist|respond|disqus|kommentare?|replies)$/],
  ['related', /^(?:related|recommended|recirc\w{0,8}|mostread|popular|trending|teasers?|readmore|more|latest|tags?)$/],
  ['advert', /^(?:ads?|advert\w{0,8}|adsense|dfp|sponsored|anzeige|affiliate)$/],
  ['consent', /^(?:cookies?|consent|gdpr|cmp|onetrust|privacy)$/],
  ['login', /^(?:login|signin|register|account|captcha)$/],
  ['author', /^(?:byline|authors?|bio|contributor|writer|vcard)$/],
  ['share', /^(?:share|sharing|shares|sharebar|sharedaddy|addthis|addtoany)$/],
  ['foot', /^(?:footer|copyright|colophon|imprint)$/],
  ['text', /^(?:paragraph|wysiwyg|richtext|prose|bodytext|storytext|entrytext|textbody)$/],
];

/** Marks that speak for an appeal. */
export const APPEALING: ReadonlySet<Mark> = new Set(['donate', 'subscribe', 'letter', 'follow', 'call']);

/** Attributes that name an element. */
const NAMING = ['class', 'id', 'data-component', 'data-testid', 'aria-label', 'itemprop'];

/** More different names than this are not remembered: a hostile page could have any number. */
const MOST_KNOWN = 5_000;

const known = new Map<string, Mark | null>();

function markOf(name: string): Mark | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const mark = NAMES.find(([, names]) => names.test(name))?.[0] ?? null;
  if (known.size < MOST_KNOWN) known.set(name, mark);
  return mark;
}

/** What the names of an element speak of, each with the name. */
export function marksOf(element: Element): ReadonlyMap<Mark, string> {
  if (!element.hasAttributes()) return NO_MARKS;
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  return names === '' ? NO_MARKS : marksIn(names.slice(0, 600));
}

const NO_MARKS: ReadonlyMap<Mark, string> = new Map();

/** Names repeat through a page: what was made of them is kept. */
const read = new Map<string, ReadonlyMap<Mark, string>>();

function marksIn(names: string): ReadonlyMap<Mark, string> {
  const before = read.get(names);
  if (before) return before;
  const marks = new Map<Mark, string>();
  const parts = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  for (const name of parts) {
    const mark = name.length > 1 && name.length < 40 ? markOf(name) : null;
    if (mark && !marks.has(mark)) marks.set(mark, name);
  }
  if (read.size < MOST_KNOWN) read.set(names, marks);
  return marks;
}

/** Whether an element says of itself that it stands over the page. */
export function saysOverlay(element: Element): boolean {
  const role = element.getAttribute('role');
  return (
    element.localName === 'dialog' ||
    role === 'dialog' ||
    role === 'alertdialog' ||
    element.getAttribute('aria-modal') === 'true' ||
    /position\s{0,4}:\s{0,4}(?:fixed|sticky)/i.test((element.getAttribute('style') ?? '').slice(0, 500)) ||
    marksOf(element).has('overlay')
  );
}
