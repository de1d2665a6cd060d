/** What may carry a link to itself: headings, and what documentation numbers or defines. */
const NAMED = 'h1, h2, h3, h4, h5, h6, dt, caption, figcaption';

/** What such a link shows: a sign, an unseen character or nothing. Letters and digits say something of their own. */
const SIGN = /^(?:[\s#¶§∞⚓⌗☍🔗]|\u200B|\u200C|\u200D|\u2060|\uFE0E|\uFE0F)*$/u;

/**
 * Takes away, in place, the links by which headings lead to themselves, which documentation and blogs show as `#` or `¶` when a mouse
 * is over them: they are no part of the heading (https://requests.readthedocs.io/en/latest/user/advanced/). A place that such a link names is
 * from then on the heading's.
 */
export function dropPermalinks(document: Document): void {
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    if (!SIGN.test(link.textContent ?? '')) continue;
    const named = link.closest(NAMED);
    if (!named || (named.textContent ?? '').trim() === (link.textContent ?? '').trim()) continue;
    const place = link.id || (link.getAttribute('name') ?? '');
    if (place !== '' && named.id === '') named.id = place;
    link.remove();
  }
}
