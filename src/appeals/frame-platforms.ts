import { type Lead, leadOf } from './links.ts';
import { siteOf } from './outlet-names.ts';

/** What a frame asks for: one of a podcast, a video or a post asks for nothing, it is content. */
export type FrameLead = Exclude<Lead, 'follow'>;

/**
 * Platforms on which anyone raises money for anything: what a story embeds from there is mostly what the story is about, not
 * the publisher's own ask.
 */
const CAMPAIGNS =
  /(?:^|\.)(?:gofundme\.com|kickstarter\.com|justgiving\.com|crowdfunder\.co\.uk|ulule\.com|okpal\.com|goteo\.org|fundly\.com|zrzutka\.pl|catarse\.me|donio\.cz|betterplace\.org|actblue\.com|every\.org|classy\.org)$/;

/** Platforms whose frames are forms, and of which links alone tell nothing. */
const FORMS: Record<FrameLead, RegExp> = {
  donate:
    /(?:^|\.)(?:(?:app|widget|widgets|embed|js)\.donorbox\.org|fundraiseup\.com|givebutter\.com|donately\.com|raisely\.com|spenden\.twingle\.de|stripe-donate\.com|fundjournalism\.org|paypal\.com)$/,
  subscribe: /(?:^|\.)(?:steady\.de|steadyhq\.com|steady\.page|tinypass\.com|piano\.io|poool\.fr|memberful\.com)$/,
  newsletter:
    /(?:^|\.)(?:list-manage\.com|mailchi\.mp|beehiiv\.com|sibforms\.com|convertkit\.com|ck\.page|kit\.com|mailerlite\.com|ml\.clcdn\.net|sendfox\.com|buttondown\.(?:email|com)|flodesk\.com|cleverreach\.com|rapidmail\.(?:com|de)|klaviyo\.com|aweber\.com|moosend\.com|mailjet\.com)$/,
};

/** Posts and letters that a story embeds to be read, on platforms whose other frames ask for an address. */
const TO_BE_READ = /^\/(?:embed\/)?(?:p|posts?|notes?|archive)\//;

/** Frames of this size or less, in CSS pixels, are there for their scripts. */
const UNSEEN = 2;

/**
 * What a frame that cannot be read asks for, by where its address leads: one of a platform, or of the page's own site.
 * Undefined for content, adverts, and frames that nobody sees. `url` is the page's address; the frame's must be absolute.
 */
export function leadOfFrame(frame: Element, url: string): FrameLead | undefined {
  const source = frame.getAttribute('src') ?? '';
  if (source.length > 2_000 || !/^https?:/i.test(source) || !URL.canParse(source) || isUnseen(frame)) return undefined;
  const address = new URL(source);
  const host = address.hostname.toLowerCase();
  if (CAMPAIGNS.test(host) || TO_BE_READ.test(address.pathname)) return undefined;
  for (const lead of ['donate', 'subscribe', 'newsletter'] as const) if (FORMS[lead].test(host)) return lead;
  // Without its path, and with a first label that says nothing, an address leads where its host leads, or nowhere.
  const ofPlatform = leadOf(`https://x.${host}/`);
  if (ofPlatform && ofPlatform !== 'follow') return ofPlatform;
  const own = URL.canParse(url) && siteOf(new URL(url).hostname) === siteOf(host);
  const lead = own && ofPlatform === undefined ? leadOf(source) : undefined;
  return lead === 'follow' ? undefined : lead;
}

function isUnseen(frame: Element): boolean {
  for (const side of ['width', 'height']) {
    const stated = frame.getAttribute(side);
    if (stated !== null && /^\s*\d/.test(stated) && !stated.includes('%') && Number.parseFloat(stated) <= UNSEEN)
      return true;
  }
  const style = (frame.getAttribute('style') ?? '').slice(0, 500);
  return /(?:^|[;\s])(?:width|height)\s{0,4}:\s{0,4}[012](?:px)?\s{0,4}(?:;|!|$)/i.test(style);
}
