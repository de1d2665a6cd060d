import { siteOf } from './outlet-names.ts';

/** What a link leads to, as far as its address tells. */
export type Lead = 'donate' | 'subscribe' | 'newsletter' | 'follow';

/** Words of a path or query, between its punctuation. In several languages, since addresses often are in the page's own. */
const PATH_WORDS: Record<Lead, RegExp> = {
  donate:
    /^(?:donat\w{0,8}|give|giving|support-?(?:us)?|supportus|contribut\w{0,8}|spende\w{0,4}|unterstuetz\w{0,8}|unterstutz\w{0,8}|foerder\w{0,8}|don|dons|soutenir|soutien|soutenez|faire-un-don|apoya\w{0,6}|dona|donar|doe|doar|apoie|doneer|steun|wesprzyj|wspieraj|darowizna|sostieni\w{0,4}|dona-ora|podpor\w{0,6}|stoett|stod|stott|bagis|destek|pomoc|fundraiser|crowdfunding|patron|supporter|tip-?jar)$/,
  subscribe:
    /^(?:subscri\w{0,10}|abo|abos|abonn\w{0,10}|abonnement|member\w{0,8}|join|signup-plus|suscri\w{0,10}|suscripcion|assin\w{0,8}|abbon\w{0,8}|prenum\w{0,10}|predplat\w{0,6}|premium|checkout|plans|pricing|mitglied\w{0,8}|offers?|trial|register|registrieren|probeabo|shop)$/,
  newsletter:
    /^(?:newsletters?|mailinglist|email-?signup|boletin\w{0,4}|infolettre|nyhedsbrev|nyhetsbrev\w{0,3}|nieuwsbrief|rassylka|mailchimp|optin|signup|briefing)$/,
  follow: /^(?:podcasts?|app|apps|follow|rss|feed|whatsapp|telegram|share|survey|umfrage|petition)$/,
};

/** Where past letters are read is no place to ask for them. */
const PAST_LETTERS =
  /(?:^|[/.\-_])(?:archives?|archivos?|archiv|archivio|arquivos?|arkiv|archiwum|archief)(?:[/.\-_]|$)/;

/** Services, by the registered name and what stands after it. They serve outlets of every country. */
const SERVICES: Record<Lead, RegExp> = {
  donate:
    /(?:^|\.)(?:paypal\.(?:com|me)|donorbox\.org|ko-fi\.com|buymeacoffee\.com|patreon\.com|liberapay\.com|opencollective\.com|gofundme\.com|fundjournalism\.org|classy\.org|givebutter\.com|networkforgood\.com|actblue\.com|every\.org|tipeee\.com|helloasso\.com|okpal\.com|ulule\.com|betterplace\.org|altruja\.de|twingle\.de|fundraisingbox\.com|boosty\.to|cloudtips\.ru|patronite\.pl|zrzutka\.pl|suppi\.pl|buycoffee\.to|catarse\.me|apoia\.se|donio\.cz|darujme\.cz|donate\.stripe\.com|donately\.com|kickstarter\.com|crowdfunder\.co\.uk|justgiving\.com|flattr\.com|goteo\.org|fundly\.com|raisely\.com|secure\.givelively\.org)$/,
  subscribe:
    /(?:^|\.)(?:steadyhq\.com|steady\.page|piano\.io|tinypass\.com|memberful\.com|laterpay\.net|blendle\.com|zuora\.com|podia\.com|subscribestar\.com)$/,
  newsletter:
    /(?:^|\.)(?:list-manage\.com|mailchi\.mp|eepurl\.com|substack\.com|beehiiv\.com|convertkit\.com|sendinblue\.com|cleverreach\.com|tinyletter\.com|revue\.email|getrevue\.co|mailerlite\.com|campaign-archive\.com|feedburner\.google\.com)$/,
  follow:
    /(?:^|\.)(?:facebook\.com|twitter\.com|x\.com|instagram\.com|linkedin\.com|youtube\.com|t\.me|telegram\.me|whatsapp\.com|wa\.me|pinterest\.com|tiktok\.com|flipboard\.com|apps\.apple\.com|itunes\.apple\.com|podcasts\.apple\.com|play\.google\.com|open\.spotify\.com|news\.google\.com|vk\.com|ok\.ru|dzen\.ru|zen\.yandex\.ru|threads\.net|bsky\.app|discord\.gg|discord\.com|surveymonkey\.com|typeform\.com|stitcher\.com)$/,
};

/** A single post, film, photo or letter on a service: what an article quotes or points to. Nobody follows the outlet, or subscribes to it, there. */
const POST =
  /\/(?:status(?:es)?|posts?|permalink\.php|photos?(?:\.php)?|videos?|reel|reels|p|tv|watch|embed|shorts|live|pulse|events?|jobs|playlist|episode|track|story\.php|wall-?\d+_\d+)(?:\/|$)|^\/[\w-]{3,40}\/\d{1,9}$/;

const LEADS: readonly Lead[] = ['donate', 'subscribe', 'newsletter', 'follow'];

/** More addresses than this are not remembered. */
const MOST_KNOWN = 5_000;

/** An address as far as it tells: where it leads (undefined for most), and on which site; no site where it is none of the web. */
export interface Target {
  lead: Lead | undefined;
  site: string;
  /** A service that others use, so that it is nobody's own site. */
  service: boolean;
}

const known = new Map<string, Target>();

export function targetOf(address: string): Target {
  const before = known.get(address);
  if (before !== undefined) return before;
  const target = readTarget(address);
  if (known.size < MOST_KNOWN) known.set(address, target);
  return target;
}

/** Where an address leads; undefined for most. */
export const leadOf = (address: string): Lead | undefined => targetOf(address).lead;

/** Scheme, host and path of an address on the web. Cheaper than `URL`, for the hundreds of links of a page; addresses are resolved already. */
const ADDRESS = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,255})[^/?#]{0,10}([^?#]{0,1000})/i;

const NOWHERE: Target = { lead: undefined, site: '', service: false };

function readTarget(address: string): Target {
  const parts = ADDRESS.exec(address);
  if (!parts) return NOWHERE;
  const host = (parts[1] ?? '').toLowerCase();
  const path = (parts[2] ?? '').toLowerCase();
  const site = siteOf(host);
  for (const lead of LEADS)
    if (SERVICES[lead].test(host))
      return { lead: ofSingles(lead) && POST.test(path) ? undefined : lead, site, service: true };
  return { lead: readPath(host, path), site, service: false };
}

const ofSingles = (lead: Lead): boolean => lead === 'follow' || lead === 'newsletter';

function readPath(host: string, path: string): Lead | undefined {
  // The pages of a site about support are short ways; a long path with the word in it is an article's.
  const words = `${host.slice(0, host.indexOf('.'))}/${path}`
    .split(/[/.]/)
    .filter((part) => part !== '' && part.length <= 40)
    .slice(0, 8);
  for (const lead of LEADS) {
    if (
      words.some(
        (word) =>
          PATH_WORDS[lead].test(word) ||
          word.split(/[-_]/).some((piece, i) => i < 3 && word.length < 25 && PATH_WORDS[lead].test(piece)),
      )
    ) {
      return lead === 'newsletter' && PAST_LETTERS.test(path) ? undefined : lead;
    }
  }
  return undefined;
}
