/** What the names in `class`, `id` and alike make of an element. They lie both ways, so they are evidence and no verdict. */
export interface Marks {
  appeal: string[];
  overlay: string[];
  /** Navigation, comments, related links, advertising, consent: other parts of a page. */
  other: string[];
}

const APPEAL =
  /^(?:donat\w{0,6}|donor\w{0,3}|support|supportus|supporter\w{0,2}|contribut\w{0,6}|spende\w{0,3}|appeal|plea|fundrais\w{0,4}|membership|member|subscri\w{0,8}|abo|abobox|abonn\w{0,8}|newsletter\w{0,8}|nl|signup|optin|mailchimp|mc4wp|mc|mailpoet|convertkit|piano|steady|paywall\w{0,4}|regwall|cta|calltoaction|callout|promo\w{0,6}|teaser|banner|follow|social|podcast|app|infobox|boilerplate|disclaimer|endnote|tagline|sponsor|patreon|kofi|email\w{0,6}|emailsignup|subscribebox|inbox|jetpack|widget|sendgrid|hubspot|hs|form|crowdfunding|unterstuetz\w{0,4}|don|soutien|apoyo|apoya|steun)$/;
const OVERLAY =
  /^(?:modal\w{0,4}|popup\w{0,3}|popover|overlay\w{0,2}|lightbox|dialog|sticky|slidein|slideup|interstitial|takeover|toast|snackbar|fixed|bottombar|topbar|drawer|ribbon|hellobar|flyout)$/;
const OTHER =
  /^(?:nav|navbar|navigation|menu|breadcrumbs?|comments?|commentlist|respond|disqus|related|recommended|mostread|ad|ads|advert\w{0,8}|adsense|cookie\w{0,6}|consent|gdpr|login|copyright|search|tags?|pagination|byline|author|share|sharing|footer)$/;

/** The names in an element's `class`, `id` and other attributes that tell something. */
export function marksOf(element: Element): Marks {
  const marks: Marks = { appeal: [], overlay: [], other: [] };
  const names = ['class', 'id', 'data-component', 'data-testid', 'aria-label', 'itemprop']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  if (names.trim() === '') return marks;
  for (const name of new Set(names.split(/[^\p{L}\p{N}]+/u))) {
    if (APPEAL.test(name)) marks.appeal.push(name);
    else if (OVERLAY.test(name)) marks.overlay.push(name);
    else if (OTHER.test(name)) marks.other.push(name);
  }
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
    marksOf(element).overlay.length > 0
  );
}
