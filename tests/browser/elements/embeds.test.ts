import { describe, expect, it } from 'vitest';
import { isEmbed, makeCards, markEmbeds } from '../../../src/article/elements/embeds.ts';
import { pageOf } from '../../unit/article/elements/page-of.ts';

const PAGE = 'https://gazette.example/wall';
const FILM = 'https://www.youtube.com/embed/abcdefghijk';

/** What is marked on a page, and the page with cards in the place of it. */
function embedded(body: string): { marked: number; html: string } {
  const page = pageOf(body);
  markEmbeds(page, []);
  const marked = [...page.body.querySelectorAll('*')].filter(isEmbed).length;
  makeCards(page.body, PAGE);
  return { marked, html: page.body.innerHTML };
}

const card = (href: string, title: string, host?: string): string =>
  `<div class="embed"><a href="${href}">${title}</a>${host ? ` <small>${host}</small>` : ''}</div>`;

describe('a card leads to what was embedded', () => {
  it.each([
    [
      'a film, with its title, in the boxes of its size',
      `<div class="ratio"><div><iframe src="${FILM}?start=30" title="The wall, closed"></iframe></div></div>`,
      card('https://www.youtube.com/watch?v=abcdefghijk&amp;t=30', 'The wall, closed', 'youtube.com'),
    ],
    [
      'a film that is loaded later',
      '<lite-youtube videoid="abcdefghijk" playlabel="The wall"></lite-youtube>',
      card('https://www.youtube.com/watch?v=abcdefghijk', 'The wall', 'youtube.com'),
    ],
    [
      'a title that says nothing is none',
      '<iframe src="https://player.vimeo.com/video/77" title="Vimeo video player"></iframe>',
      card('https://vimeo.com/77', 'vimeo.com'),
    ],
    [
      'a player of its own',
      '<iframe src="https://media.gazette.example/player/9" title="Hear it"></iframe>',
      card('https://media.gazette.example/player/9', 'Hear it', 'media.gazette.example'),
    ],
    [
      'a post of a server of any name',
      '<iframe src="https://sea.example/@wall/123/embed"></iframe>',
      card('https://sea.example/@wall/123', 'sea.example'),
    ],
    [
      'an old film in two elements for two browsers',
      '<object width="425"><param name="movie" value="https://www.youtube.com/v/abcdefghijk"><embed src="https://www.youtube.com/v/abcdefghijk"></object>',
      card('https://www.youtube.com/watch?v=abcdefghijk', 'youtube.com'),
    ],
    [
      'an old film in one',
      '<object data="https://www.youtube.com/v/abcdefghijk" title="The wall">Words for old browsers</object>',
      card('https://www.youtube.com/watch?v=abcdefghijk', 'The wall', 'youtube.com'),
    ],
    [
      'a film that only its page can play',
      `<video src="blob:${PAGE}" title="The wall" poster="wall.jpg"></video>`,
      `<img src="wall.jpg" alt="The wall">${card(PAGE, 'The wall', 'gazette.example')}`,
    ],
  ])('%s', (_name, body, html) => {
    expect(embedded(body).html).toBe(html);
  });

  it('a post keeps its words, and says where it stands', () => {
    const { marked, html } = embedded(
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@wall/video/7?x=1"><p>High water!</p></blockquote>',
    );
    expect(marked).toBe(1);
    expect(html).toBe(
      '<blockquote class="embed" cite="https://www.tiktok.com/@wall/video/7?x=1"><p>High water!</p><p><a href="https://www.tiktok.com/@wall/video/7">tiktok.com</a></p></blockquote>',
    );
  });

  it('a title is text, whatever it holds', () => {
    const { html } = embedded(`<iframe src="${FILM}" title="&lt;img src=x onerror=y&gt;"></iframe>`);
    expect(html).toContain('&lt;img src=x onerror=y&gt;');
    expect(html).not.toContain('<img');
  });
});

describe('what is no thing to look at is not marked', () => {
  it.each([
    ['a frame of adverts', '<iframe src="https://ads.doubleclick.net/embed/1"></iframe>'],
    ['comments', '<iframe src="https://disqus.com/embed/comments/"></iframe>'],
    ['a button to like', '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>'],
    ['a frame of a pixel', `<iframe src="${FILM}" width="1" height="1"></iframe>`],
    ['a frame of its own page', '<iframe src="https://gazette.example/weather"></iframe>'],
    ['a script for an address', '<iframe src="javascript:x()" allowfullscreen></iframe>'],
    ['an object with words in it', '<object><p>The wall</p></object>'],
    ['no address', '<iframe title="A film"></iframe>'],
  ])('%s', (_name, body) => {
    expect(embedded(body).marked).toBe(0);
  });

  it.each([
    ['a plain quotation', '<blockquote cite="https://x.example/"><p>High water!</p></blockquote>'],
    ['a film that anybody can fetch', '<video src="https://media.example/wall.mp4"></video>'],
    ['a sound with several sources', '<audio><source src="blob:x"><source src="https://media.example/a.mp3"></audio>'],
  ])('%s stays', (_name, body) => {
    expect(embedded(body)).toEqual({ marked: 0, html: body });
  });

  it('what a film would say in browsers without films is no text of the article', () => {
    const { html } = embedded(
      '<video src="https://gazette.example/wall.mp4" controls><source src="https://gazette.example/wall.webm"><p>Your browser cannot show this.</p>Get <a href="/a">another</a>.</video>',
    );
    expect(html).toContain('wall.webm');
    expect(html).not.toMatch(/cannot|another/);
  });

  it('words in an object that leads nowhere stay', () => {
    expect(embedded('<object><p>The wall</p></object>').html).toBe('<p>The wall</p>');
  });

  it('words beside a film keep their box', () => {
    const { html } = embedded(`<div><iframe src="${FILM}"></iframe><p>The wall, from the harbour.</p></div>`);
    expect(html).toMatch(/^<div><div class="embed">.*<\/div><p>The wall, from the harbour\.<\/p><\/div>$/);
  });

  it('an address that leads to a script makes no card that leads there', () => {
    const { html } = embedded('<div class="fb-post" data-href="javascript:x()"></div>');
    expect(html).not.toContain('javascript');
    const facebook = embedded('<iframe src="https://www.facebook.com/plugins/post.php?href=javascript:x()"></iframe>');
    expect(facebook.html).not.toMatch(/href="javascript/);
  });
});
