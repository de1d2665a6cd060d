import { afterEach, describe, expect, it } from 'vitest';
import { preparePage } from '../../src/article/prepare-page.ts';
import { ASK, FOOTER, pageOf, read, removePages, SENTENCES, TEXT, wordsIn } from './live-page.ts';

afterEach(removePages);

function attach(page: Document, selector: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const host = page.querySelector(selector);
  if (!host) throw new Error(`No ${selector}.`);
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

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
