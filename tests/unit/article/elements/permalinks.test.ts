import { expect, it } from 'vitest';
import { dropPermalinks } from '../../../../src/article/elements/permalinks.ts';
import { pageOf } from './page-of.ts';

function dropped(body: string): string {
  const page = pageOf(body);
  dropPermalinks(page);
  return page.body.innerHTML;
}

it.each([
  ['a sign', '<h2 id="tides">Tides<a class="headerlink" href="#tides">¶</a></h2>', '<h2 id="tides">Tides</h2>'],
  ['one before', '<h3 id="a"><a href="#a">#</a> Tides</h3>', '<h3 id="a"> Tides</h3>'],
  ['an unseen character', '<h2 id="a">Tides<a href="#a">\u200B</a></h2>', '<h2 id="a">Tides</h2>'],
  ['a picture drawn by a style', '<h2>Tides<a id="a" href="#a"><span></span></a></h2>', '<h2 id="a">Tides</h2>'],
  ['a term', '<dl><dt id="f">f()<a href="#f">¶</a></dt></dl>', '<dl><dt id="f">f()</dt></dl>'],
  ['an address in full', '<h2>Tides<a href="https://a.example/b#c">🔗</a></h2>', '<h2>Tides</h2>'],
])('a link by which a heading leads to itself goes: %s', (_name, body, html) => {
  expect(dropped(body)).toBe(html);
});

it.each([
  ['a heading that is a link', '<h2 id="a"><a href="#a">Tides</a></h2>'],
  ['a number of a note', '<h2>Tides<sup><a href="#note-1">1</a></sup></h2>'],
  ['a sign that is all there is', '<h2><a href="#a">§</a></h2>'],
  ['a sign in the text', '<p>See <a href="#a">§</a> above.</p>'],
])('anything else stays: %s', (_name, body) => {
  expect(dropped(body)).toBe(body);
});
