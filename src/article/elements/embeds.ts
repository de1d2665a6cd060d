import { saysAdvert } from '../../appeals/other-dialogs.ts';
import { EMBED_CLASS } from '../../html/embed-class.ts';
import { unwrap } from '../../html/move-children.ts';
import { embedAddress } from './embed-address.ts';
import { freeFromBoxes } from './free-from-boxes.ts';

/** Marks what is embedded in a prepared page; Readability is told to keep frames with this value. */
const EMBED_ATTRIBUTE = 'data-colophon-embed';
export const IS_EMBED = /^colophon-(?:thing|post)$/;

/** What loads a film or post later, by its id: the address that its frame would have. */
const LATE: readonly [selector: string, id: string, address: string][] = [
  ['lite-youtube', 'videoid', 'https://www.youtube.com/embed/'],
  ['youtube-video', 'videoid', 'https://www.youtube.com/embed/'],
  ['amp-youtube', 'data-videoid', 'https://www.youtube.com/embed/'],
  ['.rll-youtube-player', 'data-id', 'https://www.youtube.com/embed/'],
  ['lite-vimeo', 'videoid', 'https://player.vimeo.com/video/'],
  ['amp-vimeo', 'data-videoid', 'https://player.vimeo.com/video/'],
  ['amp-dailymotion', 'data-videoid', 'https://www.dailymotion.com/embed/video/'],
  ['amp-twitter', 'data-tweetid', 'https://platform.twitter.com/embed/Tweet.html?id='],
  ['amp-instagram', 'data-shortcode', 'https://www.instagram.com/p/'],
  ['amp-facebook', 'data-href', ''],
  ['.fb-post, .fb-video', 'data-href', ''],
];
const ANY_LATE = LATE.map(([selector]) => selector).join(', ');

/** Posts quoted with their words, and where each says that it stands. */
const POSTS =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, ' +
  'blockquote.mastodon-embed, blockquote.reddit-card, blockquote.reddit-embed-bq, blockquote.text-post-media, ' +
  'blockquote.wp-embedded-content';
/** Another article, quoted by its title, and framed. */
const QUOTED = 'blockquote.wp-embedded-content';
const POST_ADDRESSES = ['data-instgrm-permalink', 'data-embed-url', 'data-text-post-permalink', 'cite'];

/** Titles that platforms give to all frames of theirs. */
const NO_TITLE =
  /^(?:youtube video player|youtube video|vimeo video player|video player|player|video|audio|iframe|embed(?:ded)?(?: content)?|x post|twitter tweet|tweet|post|map|untitled|spotify|spotify embed|external content|content)$/i;
const PREFIX = /^(?:Spotify Embed|YouTube|Vimeo|Embedded video|Post by|(?:Play )?Video|Play):\s+/i;

/** A frame of this size or less, in CSS pixels, is there for its script. */
const UNSEEN = 40;

const LONGEST_TITLE = 200;

/**
 * Marks the films, posts, pieces of music and charts that a prepared page embeds, in place, and takes the boxes away that only give them
 * their size: what looks for the article would take the one for adverts and the other for empty.
 */
export function markEmbeds(document: Document, closed: Iterable<Element>): void {
  for (const late of document.querySelectorAll(ANY_LATE)) setFrame(late);
  for (const post of document.querySelectorAll(POSTS)) post.setAttribute(EMBED_ATTRIBUTE, 'colophon-post');
  // Hidden by its page once the frame beside it has come, which says the same.
  for (const quoted of document.querySelectorAll(QUOTED)) quoted.removeAttribute('style');
  for (const object of document.querySelectorAll('object')) settleObject(object);
  for (const frame of [...document.getElementsByTagName('iframe'), ...document.getElementsByTagName('embed')])
    markFrame(frame);
  for (const frame of closed) if (frame.localName === 'iframe') markFrame(frame);
  for (const media of document.querySelectorAll('video, audio')) {
    dropFallback(media);
    freeFromBoxes(media);
  }
}

/** What browsers without films and sound would show in their place ("Your browser does not support ..."), and no reader ever sees. */
function dropFallback(media: Element): void {
  const isPart = (node: Node) => node.nodeType === 1 && /^(?:source|track)$/.test((node as Element).localName);
  const shown = [...media.childNodes].filter((node) => !isPart(node));
  for (const node of shown) node.remove();
}

export const isEmbed = (element: Element): boolean => element.hasAttribute(EMBED_ATTRIBUTE);

/**
 * Makes a card of each embedded thing of the content, in place: a link with its title and the host it leads to. Nothing is loaded from there.
 * Posts that are quoted with their words keep them. A film whose source only its page can play leads to the page.
 */
export function makeCards(content: Element, url: string): void {
  for (const frame of content.querySelectorAll('iframe, embed, object')) {
    const address = embedAddress(addressOf(frame), true);
    if (address) frame.replaceWith(cardOf(address, titleOf(frame), content.ownerDocument));
    else frame.remove();
  }
  for (const post of content.querySelectorAll(`blockquote[${EMBED_ATTRIBUTE}]`)) {
    post.removeAttribute(EMBED_ATTRIBUTE);
    post.setAttribute('class', EMBED_CLASS);
    leadToPost(post);
  }
  for (const media of content.querySelectorAll('video, audio')) settleMedia(media, url);
}

/** Some posts say only in an attribute where they stand. */
function leadToPost(post: Element): void {
  const said = POST_ADDRESSES.map((name) => post.getAttribute(name) ?? '').find((one) => /^https?:/.test(one)) ?? '';
  if (!URL.canParse(said)) return;
  const address = new URL(embedAddress(said, true) ?? said);
  const leads = [...post.querySelectorAll('a[href]')].some((link) =>
    link.getAttribute('href')?.includes(address.hostname),
  );
  if (leads) return;
  address.search = '';
  const line = post.ownerDocument.createElement('p');
  line.append(linkTo(address.href, hostOf(address.href), post.ownerDocument));
  post.append(line);
}

function setFrame(late: Element): void {
  const entry = LATE.find(([selector]) => late.matches(selector));
  const id = entry && late.getAttribute(entry[1])?.trim();
  if (!entry || !id || late.querySelector('iframe')) return;
  const frame = late.ownerDocument.createElement('iframe');
  frame.setAttribute('src', entry[2] + id);
  const title = ['playlabel', 'title', 'data-title', 'aria-label', 'videotitle', 'data-alt']
    .map((name) => late.getAttribute(name))
    .find(Boolean);
  if (title) frame.setAttribute('title', title);
  if (entry[2] === '') frame.setAttribute('allowfullscreen', '');
  late.replaceWith(frame);
}

/** Of two ways to show one thing the inner stays; an object that shows nothing of its own shows the words in it. */
function settleObject(object: Element): void {
  const inner = object.querySelector('iframe, embed');
  if (inner) object.replaceWith(inner);
  else if (object.getAttribute('data')) markFrame(object);
  else {
    for (const parameter of object.querySelectorAll('param')) parameter.remove();
    unwrap(object);
  }
}

const addressOf = (frame: Element): string => frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';

function markFrame(frame: Element): void {
  if (frame.classList.contains('wp-embedded-content') && frame.parentElement?.querySelector(QUOTED)) return;
  const plays =
    frame.hasAttribute('allowfullscreen') ||
    frame.hasAttribute('webkitallowfullscreen') ||
    /fullscreen/i.test(frame.getAttribute('allow') ?? '');
  const sizes = ['width', 'height'].map((name) => Number.parseFloat(frame.getAttribute(name) ?? ''));
  if (sizes.some((size) => size <= UNSEEN) || saysAdvert(frame)) return;
  if (embedAddress(addressOf(frame), plays) === null) return;
  frame.setAttribute(EMBED_ATTRIBUTE, 'colophon-thing');
  freeFromBoxes(frame);
}

function titleOf(frame: Element): string {
  for (const name of ['title', 'aria-label', 'data-title']) {
    const title = (frame.getAttribute(name) ?? '').replace(/\s+/g, ' ').trim().replace(PREFIX, '');
    if (title !== '' && !NO_TITLE.test(title)) return title.slice(0, LONGEST_TITLE);
  }
  return '';
}

function cardOf(address: string, title: string, document: Document): Element {
  const card = document.createElement('div');
  card.setAttribute('class', EMBED_CLASS);
  card.append(linkTo(address, title || hostOf(address), document));
  if (title !== '') {
    const host = document.createElement('small');
    host.textContent = hostOf(address);
    card.append(' ', host);
  }
  return card;
}

function linkTo(address: string, text: string, document: Document): Element {
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.textContent = text;
  return link;
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** Whether a source can be fetched by anyone but the page that made it. */
const isOpen = (element: Element): boolean => {
  const source = element.getAttribute('src') ?? '';
  return source !== '' && !/^(?:blob|data|mediasource):/i.test(source);
};

function settleMedia(media: Element, url: string): void {
  if (isOpen(media) || [...media.querySelectorAll('source')].some(isOpen) || !URL.canParse(url)) return;
  const card = cardOf(url, titleOf(media), media.ownerDocument);
  const poster = media.getAttribute('poster');
  if (poster) {
    const picture = media.ownerDocument.createElement('img');
    picture.setAttribute('src', poster);
    picture.setAttribute('alt', titleOf(media));
    media.before(picture);
  }
  media.replaceWith(card);
}
