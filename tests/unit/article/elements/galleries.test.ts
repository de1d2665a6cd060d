import { describe, expect, it } from 'vitest';
import { layOutGalleries } from '../../../../src/article/elements/galleries.ts';
import { pageOf } from './page-of.ts';

function laidOut(body: string): string {
  const page = pageOf(body);
  layOutGalleries(page);
  return page.body.innerHTML;
}

const A = '<img src="a.jpg">';
const B = '<img src="b.jpg">';
const BOTH = `<figure><figure>${A}</figure><figure>${B}</figure></figure>`;

describe('a gallery shows each picture once', () => {
  it.each([
    ['slides in boxes', `<div class="carousel"><div>${A}</div><div>${B}</div></div>`, BOTH],
    [
      'with their captions',
      `<ul class="gallery"><li>${A}<p>The weir.</p></li><li>${B}<figcaption>The mill.</figcaption></li></ul>`,
      `<figure><figure>${A}<figcaption><p>The weir.</p></figcaption></figure><figure>${B}<figcaption>The mill.</figcaption></figure></figure>`,
    ],
    [
      'copies that let it go round are left out',
      `<div class="slick-slider"><div class="slick-cloned">${B}</div><div>${A}</div><div>${B}</div><div class="slick-cloned">${A}</div></div>`,
      BOTH,
    ],
    [
      'small pictures to choose from are left out',
      `<div class="slider"><div>${A}</div><div>${B}</div><div class="thumbs"><img src="a-small.jpg"><img src="b-small.jpg"></div></div>`,
      BOTH,
    ],
    [
      'the same file in another size is the same',
      `<div class="slider"><div>${A}</div><div>${B}</div><div><img src="a.jpg?w=300"></div></div>`,
      BOTH,
    ],
    [
      'controls and counters go',
      `<div class="slideshow"><div>${A}<span>1 / 2</span></div><div>${B}<span>2 of 2</span></div><button>Next</button><div>Previous</div></div>`,
      BOTH,
    ],
    ['links that enlarge', `<div class="gallery"><a href="a.jpg">${A}</a><a href="b.jpg">${B}</a></div>`, BOTH],
    [
      'a caption of the whole stays at its end',
      `<figure class="gallery"><figure>${A}</figure><figure>${B}</figure><figcaption>The river.</figcaption></figure>`,
      `<figure><figure>${A}</figure><figure>${B}</figure><figcaption>The river.</figcaption></figure>`,
    ],
    [
      'headings of slides are no headings of the article',
      `<div class="gallery"><div>${A}<h3>The weir</h3></div><div>${B}</div></div>`,
      `<figure><figure>${A}<figcaption><strong>The weir</strong></figcaption></figure><figure>${B}</figure></figure>`,
    ],
  ])('%s', (_name, body, html) => {
    expect(laidOut(body)).toBe(html);
  });
});

describe('what must not be touched', () => {
  it.each([
    ['one picture', `<div class="gallery"><div>${A}</div></div>`],
    ['pictures in a box that is no gallery', `<div class="story"><div>${A}</div><div>${B}</div></div>`],
    ['teasers of other stories', `<div class="carousel"><a href="/weir">${A}</a><a href="/mill">${B}</a></div>`],
    ['words beside the slides', `<div class="slider"><div>${A}</div><p>The river rose.</p><div>${B}</div></div>`],
    ['words right in the box', `<div class="slider">The river rose.<div>${A}</div><div>${B}</div></div>`],
    [
      'texts with a picture each',
      `<div class="slider"><div>${A}<p>${'The river rose. '.repeat(60)}</p></div><div>${B}</div></div>`,
    ],
    [
      'a list in a slide',
      `<div class="slider"><div>${A}<ul><li>1a</li><li>2a</li><li>3a</li><li>4a</li></ul></div><div>${B}</div></div>`,
    ],
    ['a form in a slide', `<div class="slider"><div>${A}<form></form></div><div>${B}</div></div>`],
    ['the whole page, though it is named so', `<main class="gallery"><div>${A}</div><div>${B}</div></main>`],
    [
      'an archive',
      `<div class="gallery">${Array.from({ length: 201 }, (_, i) => `<img src="${i}.jpg">`).join('')}</div>`,
    ],
  ])('%s', (_name, body) => {
    expect(laidOut(body)).toBe(body);
  });
});
