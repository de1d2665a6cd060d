import { afterEach, describe, expect, it } from 'vitest';
import { ASK, pageOf, read, removePages, SENTENCES, TEXT, wordsIn } from './live-page.ts';

afterEach(removePages);

describe('frames', () => {
  const frame = (page: Document, html: string, attributes: Record<string, string> = {}): void => {
    const one = page.createElement('iframe');
    for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
    (page.querySelector('#here') ?? page.body).append(one);
    const inner = one.contentDocument;
    if (inner) inner.body.innerHTML = html;
  };
  const half = SENTENCES.slice(0, 3)
    .map((line) => `<p>${line}</p>`)
    .join('');
  const rest = SENTENCES.slice(3)
    .map((line) => `<p>${line}</p>`)
    .join('');

  it('finds a plea in a frame of the page itself, between paragraphs, and marks its place', () => {
    const page = pageOf(`<article>${half}<div id="here"></div>${rest}</article>`, (page) => frame(page, ASK));
    const { appeals, content } = read(page);
    expect(appeals).toHaveLength(1);
    expect(appeals[0]).toMatchObject({ kind: 'donation', placement: 'inline' });
    expect(appeals[0]?.html).toContain('/donate"');
    expect(content).toContain('data-colophon-appeal="a1"');
    expect(wordsIn(content)).toBe(SENTENCES.join(''));
  });

  it('keeps what else a frame says out of the text', () => {
    const page = pageOf(`<article>${half}<div id="here"></div>${rest}</article>`, (page) =>
      frame(page, '<p>Gauge in centimetres, by month, with the floods of the century marked in blue.</p>'),
    );
    const { appeals, content } = read(page);
    expect(appeals).toEqual([]);
    expect(wordsIn(content)).toBe(SENTENCES.join(''));
  });

  it('finds a plea in a frame over the page', () => {
    const page = pageOf(`<article>${TEXT}</article>`, (page) =>
      frame(page, ASK, { style: 'position: fixed; inset: 0' }),
    );
    expect(read(page).appeals.map(({ kind, placement }) => [kind, placement])).toEqual([['donation', 'overlay']]);
  });

  it.each([
    ['https://donorbox.org/embed/the-diary', 'Donation form', 'donation'],
    ['https://ko-fi.com/thediary/?hidefeed=true', 'Ko-fi', 'donation'],
    ['https://steady.page/en/widgets/thediary', 'Become a member', 'membership'],
    ['https://thediary.us1.list-manage.com/subscribe?u=1', '', 'newsletter'],
    ['https://thediary.substack.com/embed', 'Substack', 'newsletter'],
    ['https://give.news.example/embed', 'Our form', 'donation'],
  ] as const)('folds the form of %s with its title and link', (src, title, kind) => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><body><article>${half}<iframe src="${src}"${title ? ` title="${title}"` : ''}></iframe>${rest}</article></body></html>`,
      'text/html',
    );
    const { appeals, content } = read(page);
    expect(appeals).toHaveLength(1);
    expect(appeals[0]).toMatchObject({ kind, placement: 'inline', text: title || new URL(src).hostname, count: 1 });
    expect(appeals[0]?.html).toContain(`href="${src.replaceAll('&', '&amp;')}"`);
    expect(appeals[0]?.reasons[0]?.signal).toBe('links-to-support');
    expect(content).toContain('data-colophon-appeal="a1"');
    expect(wordsIn(content)).toBe(SENTENCES.join(''));
  });

  it.each([
    ['a film', 'https://www.youtube.com/embed/abc'],
    ['a letter to be read', 'https://other.substack.com/embed/p/the-flood'],
    ['a post', 'https://platform.twitter.com/embed/Tweet.html'],
    ['a campaign that the story is about', 'https://www.gofundme.com/f/mill/widget/large'],
    ['a map of another site', 'https://maps.other.example/support/valley'],
    ['an advert', 'https://ads.other.example/offers/subscribe?x=1'],
    ['a script of a platform', 'https://donorbox.org/pixel" width="1" height="1'],
  ])('takes no appeal from %s', (_, src) => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><body><article>${half}<iframe src="${src}" title="Frame"></iframe>${rest}</article></body></html>`,
      'text/html',
    );
    const { appeals, content } = read(page);
    expect(appeals).toEqual([]);
    // Of a film or a post a card is left, which names it.
    expect(wordsIn(content.replace(/<div class="embed">.*?<\/div>/, ''))).toBe(SENTENCES.join(''));
  });

  it('leaves a film where it stands', () => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><body><article>${half}<iframe src="https://www.youtube.com/embed/abc"></iframe>${rest}</article></body></html>`,
      'text/html',
    );
    expect(read(page).content).toContain('https://www.youtube.com/embed/abc');
  });

  it('does not read adverts in frames', () => {
    const page = pageOf(`<article>${TEXT}</article>`, (page) => frame(page, ASK, { id: 'google_ads_iframe_1' }));
    expect(read(page).appeals).toEqual([]);
  });

  it('reads a page that stands in a frame altogether', () => {
    const page = pageOf('<h1>Reader</h1>', (page) => frame(page, `<article>${TEXT}</article>`));
    expect(wordsIn(read(page).content)).toContain(SENTENCES[2]);
  });
});
