import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { preparePage } from '../../src/article/prepare-page.ts';

const SENTENCES = [
  'The lock keepers of the upper canal have kept a diary since 1874, and every flood of the valley stands in it with its hour.',
  'When the water rose in March, the keeper on duty wrote down how far it came up the stairs of the mill, and which of the meadows were lost.',
  'Historians found the books in an attic last year, wrapped in oilcloth and sorted by season, with only two winters missing.',
  'What they tell is mostly weather, but between the gauges stand weddings, quarrels about a boat, and the price of lamp oil.',
  'There is a drawing of a pike as long as an arm, and beside it, in another hand, the remark that arms were shorter in those days.',
  'Nobody was paid to write any of it, and nobody seems to have been asked, for the rules of the canal speak of gauges and of keys alone.',
  'A printer in the lower town has set the first hundred pages in lead, and the school reads one of them aloud on every day of frost.',
  'The last entry was written by hand in 1998, on the day when the gauge was given an electric eye and a line to the town.',
];
const TEXT = SENTENCES.map((line) => `<p>${line}</p>`).join('');
const ASK =
  '<h2>Before you go</h2><p>We need your help. Please consider a donation to support our independent journalism.</p><p><a href="/donate">Donate now</a></p><button>Maybe later</button>';

const FOOTER =
  '<footer><p>The Valley Courier, Mill Lane 4, printed since 1902 and read by everybody who lives between the two locks of the canal.</p><p>Editor: A. Person. All rights reserved. The weather station on the roof of the house is open to visitors on the first day of each month.</p></footer>';

const frames: HTMLIFrameElement[] = [];

/** A live page, in a frame of the test's own site, made by `build`. */
function pageOf(html: string, build?: (document: Document) => void): Document {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(
    `<!doctype html><html lang="en"><head><title>The lock keepers' diary</title></head><body>${html}</body></html>`,
  );
  page.close();
  build?.(page);
  return page;
}

const read = (page: Document): Article => {
  const article = extractArticle(page, { url: 'https://www.news.example/story/diary' });
  if (!article) throw new Error('No article.');
  return article;
};
const wordsIn = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, ' ').trim();

function attach(page: Document, selector: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const host = page.querySelector(selector);
  if (!host) throw new Error(`No ${selector}.`);
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('shadow roots', () => {
  it('reads the article in one, and what is slotted into it at its place', () => {
    const page = pageOf(
      `<main><news-story><p slot="end">${SENTENCES.at(-1)}</p>${SENTENCES.slice(1, -1)
        .map((line) => `<p>${line}</p>`)
        .join('')}</news-story></main>`,
      (page) => {
        attach(
          page,
          'news-story',
          `<style>:host { display: block }</style><article><h1>The lock keepers' diary</h1><p>${SENTENCES[0]}</p><slot></slot><slot name="end"></slot></article>`,
        );
      },
    );
    const before = page.documentElement.outerHTML;
    const article = read(page);
    expect(wordsIn(article.content)).toBe(SENTENCES.join(''));
    expect(article.content).not.toContain('<style');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('reads slots handed on through two roots, and the fallback of an empty one', () => {
    const page = pageOf('<outer-box><b>Given</b></outer-box>', (page) => {
      const outer = attach(page, 'outer-box', '<inner-box><slot></slot></inner-box><slot name="none">Fallback</slot>');
      (outer.querySelector('inner-box') as Element).attachShadow({ mode: 'open' }).innerHTML =
        '<i>[</i><slot></slot><i>]</i>';
    });
    expect(preparePage(page).document.body.textContent).toBe('[Given]Fallback');
  });

  it('leaves out what a component has no place for, unless it is the longer text', () => {
    const page = pageOf(`<one-box>lost</one-box><two-box>${TEXT}</two-box>`, (page) => {
      attach(page, 'one-box', 'shown instead');
      attach(page, 'two-box', '<p>Subscribe to read.</p>');
    });
    const text = preparePage(page).document.body.textContent ?? '';
    expect(text).not.toContain('lost ');
    expect(text.startsWith('shown instead')).toBe(true);
    expect(text).toContain(SENTENCES.at(-1));
  });

  it('reads roots that a saved page has written down as templates', () => {
    const saved = new DOMParser().parseFromString(
      `<main><news-story><template shadowrootmode="open"><article><slot name="text"></slot></article></template><div slot="text">${TEXT}</div></news-story></main>`,
      'text/html',
    );
    expect(wordsIn(read(saved).content)).toContain(SENTENCES[3]);
  });

  it('finds a plea over the page in one, and one beside the text in another', () => {
    const page = pageOf(
      `<article>${TEXT}</article><support-box></support-box>${FOOTER}<support-ask></support-ask>`,
      (page) => {
        attach(page, 'support-ask', `<style>.x { position: fixed; inset: 0 }</style><div class="x">${ASK}</div>`);
        attach(
          page,
          'support-box',
          '<p>Sign up for our free newsletter, every morning in your inbox.</p><form><input type="email" placeholder="Your email address"><button>Sign up</button></form>',
        );
      },
    );
    const { appeals, content } = read(page);
    expect(appeals.map(({ kind, placement }) => [kind, placement])).toEqual([
      ['newsletter', 'around'],
      ['donation', 'overlay'],
    ]);
    expect(wordsIn(content)).toBe(SENTENCES.join(''));
  });

  it('cannot look into closed ones, and does not stumble over them', () => {
    const page = pageOf(`<article>${TEXT}</article><support-ask></support-ask>`, (page) => {
      attach(page, 'support-ask', ASK, 'closed');
    });
    expect(read(page).appeals).toEqual([]);
  });

  it('is not led astray by roots within roots without end', () => {
    const page = pageOf(`<article>${TEXT}</article><div id="deep"></div>`, (page) => {
      let host = page.querySelector('#deep') as Element;
      for (let i = 0; i < 400; i++) {
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = `<p>Level ${i}</p><div></div>`;
        host = root.querySelector('div') as Element;
      }
    });
    expect(wordsIn(read(page).content)).toContain(SENTENCES[0]);
  });
});

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

describe('what stands hidden in a page and would show over it later', () => {
  it.each([
    ['a closed dialog', `<dialog>${ASK}</dialog>`],
    ['a popover', `<div popover>${ASK}</div>`],
    [
      'a box with a place over the page by its style',
      `<style>.p { position: fixed; display: none }</style><div class="p">${ASK}</div>`,
    ],
    [
      'a box on top of all',
      `<style>.p { position: absolute; z-index: 99999; visibility: hidden }</style><div class="p">${ASK}</div>`,
    ],
  ])('%s', (_, html) => {
    const page = pageOf(`<article>${TEXT}</article>${html}`);
    const { appeals, content } = read(page);
    expect(appeals.map(({ kind, placement }) => [kind, placement])).toEqual([['donation', 'overlay']]);
    expect(wordsIn(content)).toBe(SENTENCES.join(''));
  });
});

describe('what stands over a page and is no appeal', () => {
  it.each([
    [
      'consent to cookies',
      '<h2>We value your privacy</h2><p>We use cookies to support our journalism. Please accept them, or become a member and read without.</p><a href="/subscribe">Subscribe</a><button>Accept all</button>',
    ],
    [
      'a log-in',
      '<h2>Log in</h2><p>Members read everything. Please support us.</p><form><input type="email"><input type="password"><button>Log in</button></form><a href="/subscribe">Subscribe</a>',
    ],
    [
      'a gate of age',
      '<p>You must be over 18 to enter. Please support us with a donation.</p><a href="/donate">Donate</a>',
    ],
    [
      'an advert',
      '<div class="ad-slot"><p>Please support our independent journalism. Subscribe to our newsletter today.</p><a href="https://shop.other.example/subscribe">Subscribe</a></div>',
    ],
  ])('%s', (_, html) => {
    const page = pageOf(`<article>${TEXT}</article>${FOOTER}<div role="dialog">${html}</div>`);
    expect(read(page).appeals).toEqual([]);
  });
});
