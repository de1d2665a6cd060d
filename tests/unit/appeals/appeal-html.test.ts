import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../src/appeals/appeal-html.ts';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { pageOf } from './page.ts';

function html(body: string): string {
  const { document } = pageOf(body);
  return htmlOf(readBlocks(document.body).blocks, document);
}

describe('htmlOf', () => {
  it('keeps headings, lists, emphasis and links, and nothing else of the page', () => {
    const made = html(
      '<h2 class="x">Give</h2><p style="color:red">It <b>helps</b>. <a href="/give">Now</a></p><ul><li>Mugs</li></ul>',
    );
    expect(made).toBe(
      '<h3>Give</h3><p>It <b>helps</b>. <a href="https://www.news.example/give">Now</a></p><ul><li>Mugs</li></ul>',
    );
  });

  it('leaves the labels and buttons of a form out, which say nothing without it', () => {
    const made = html(
      '<p>Get our letter on Fridays.</p><form><label>E-mail <input type="email"></label> <button>Sign up</button></form>',
    );
    expect(made).toBe('<p>Get our letter on Fridays.</p>');
  });

  it('keeps what one consents to, and a form that says nothing else', () => {
    const consent = 'By signing up you agree that we may write to you about our other letters as well.';
    expect(html(`<form><label>${consent}</label></form>`)).toContain(consent);
    expect(html('<form><button>Sign up</button></form>')).toBe('<p>Sign up</p>');
  });
});
