import { describe, expect, it } from 'vitest';
import { settleCaptions } from '../../../../src/article/elements/captions.ts';
import { pageOf } from './page-of.ts';

function settled(body: string): string {
  const page = pageOf(body);
  settleCaptions(page);
  return page.body.innerHTML;
}

const PICTURE = '<img src="weir.jpg">';

describe('a caption is one', () => {
  it.each([
    [
      'a box with a picture and what its class calls a caption',
      `<div class="wp-caption">${PICTURE}<p class="wp-caption-text" style="x">The weir.</p></div>`,
      `<figure class="wp-caption">${PICTURE}<figcaption class="wp-caption-text">The weir.</figcaption></figure>`,
    ],
    [
      'a figure that has a caption in a box of its own',
      `<figure>${PICTURE}<div><span class="image-caption">The weir.</span></div></figure>`,
      `<figure>${PICTURE}<div></div><figcaption class="image-caption">The weir.</figcaption></figure>`,
    ],
    [
      'before its picture, behind it afterwards',
      `<div><p class="caption">The weir.</p>${PICTURE}</div>`,
      `<figure>${PICTURE}<figcaption class="caption">The weir.</figcaption></figure>`,
    ],
    [
      'a credit beside it comes to it, as small print',
      `<figure>${PICTURE}<figcaption>The weir.</figcaption><span class="photo-credit">Ada <b>Moor</b></span></figure>`,
      `<figure>${PICTURE}<figcaption>The weir. <small>Ada <b>Moor</b></small></figcaption></figure>`,
    ],
    [
      'a credit that the caption says already goes',
      `<figure>${PICTURE}<figcaption>The weir. Ada Moor</figcaption><p class="credit">Ada Moor</p></figure>`,
      `<figure>${PICTURE}<figcaption>The weir. Ada Moor</figcaption></figure>`,
    ],
  ])('%s', (_name, body, html) => {
    expect(settled(body)).toBe(html);
  });
});

describe('what must not be touched', () => {
  it.each([
    ['a class that only has the letters', `<div>${PICTURE}<p class="captioned-story">The weir.</p></div>`],
    ['a text of its own', `<div>${PICTURE}<p class="caption">${'The weir. '.repeat(80)}</p></div>`],
    [
      'a caption in a box that says more',
      `<div>${PICTURE}<p class="caption">The weir.</p><p>${'It was built by the miller. '.repeat(6)}</p></div>`,
    ],
    ['a caption without a picture', '<div><p class="caption">The weir.</p></div>'],
    ['a caption of two pictures', `<div>${PICTURE}${PICTURE}<p class="caption">The weir.</p></div>`],
    ['a caption that stands right in the article', `<article>${PICTURE}<p class="caption">The weir.</p></article>`],
    [
      'a box that is called a caption and holds the picture',
      `<div><div class="caption">${PICTURE}The weir.</div></div>`,
    ],
    ['a second caption', `<figure>${PICTURE}<p class="caption">A.</p><figcaption>The weir.</figcaption></figure>`],
    ['what a table says', `<table><tbody><tr><td>${PICTURE}<p class="caption">A.</p></td></tr></tbody></table>`],
    ['a heading of a section', `<div>${PICTURE}<h2 class="caption">The weir</h2></div>`],
    ['a credit in a figure without a caption', `<figure>${PICTURE}<p class="credit">Ada Moor</p></figure>`],
    [
      'a box called a credit that says a lot',
      `<figure>${PICTURE}<figcaption>A.</figcaption><p class="credit">${'Ada Moor '.repeat(30)}</p></figure>`,
    ],
    [
      'a box called a credit that holds the picture',
      `<figure><div class="credit">${PICTURE}Ada Moor</div><figcaption>A.</figcaption></figure>`,
    ],
  ])('%s', (_name, body) => {
    expect(settled(body)).toBe(body);
  });
});
