import { describe, expect, test } from 'vitest';
import { article, findIn, found, pager, SITE, TEXT } from './paged-story.ts';

describe('what only looks like pages of the article', () => {
  test.each([
    ['the next article', '/2026/01/tower', pager(['Next post', '/2026/01/bell', 'rel="next"'])],
    ['the next article of the same name', '/open-thread', pager(['Next: Open thread', '/open-thread-2', 'rel="next"'])],
    [
      'a numbered series of articles',
      '/open-letters-12',
      pager(['Next', '/open-letters-13', 'rel="next"'], ['Previous', '/open-letters-11', 'rel="prev"']),
    ],
    [
      'articles with numbers for names',
      '/story/12',
      pager(['Previous', '/story/11', 'rel="prev"'], ['Next', '/story/13', 'rel="next"']),
    ],
    ['articles by the numbers of their records', '/?p=12', pager(['Next', '/?p=13', 'rel="next"'])],
    [
      'chapters',
      '/docs/chapter-3.html',
      pager(
        ['1', 'chapter-1.html'],
        ['2', 'chapter-2.html'],
        ['4', 'chapter-4.html'],
        ['Next', 'chapter-4.html', 'rel="next"'],
      ),
    ],
    ['chapters as steps', '/book/chapter/3', pager(['1', '/book/chapter/1'], ['4', '/book/chapter/4', 'rel="next"'])],
    ['parts of a series', '/walk-part-1', pager(['Part 2', '/walk-part-2'], ['2', '/walk-part-2'])],
    ['the next chapter of a manual', '/guide/routing', pager(['Next', '/guide/state', 'rel="next"'])],
    ['days of a calendar', '/2026/05/', pager(['1', '/2026/05/01/'], ['2', '/2026/05/02/'], ['3', '/2026/05/3'])],
    ['versions', '/docs/api-1.2', pager(['1.3', '/docs/api-1.3'], ['3', '/docs/api-1.3'])],
    [
      'comments by their fragment',
      '/story',
      pager(['2', '/story?page=2#comments'], ['Next', '/story?page=2#comments', 'rel="next"']),
    ],
    [
      'comments by their address',
      '/story',
      pager(['2', '/story/comment-page-2'], ['3', '/story?cpage=3'], ['Newer', '/story/comments/2']),
    ],
    ['comments by their box', '/story', `<section id="comments">${pager(['1'], ['2', '/story?page=2'])}</section>`],
    ['comments by what stands over them', '/story', `<p>14 comments</p>${pager(['1'], ['2', '/story?page=2'])}`],
    ['what has a heading of its own', '/story', `<h2>Letters</h2>${pager(['1'], ['2', '/story?page=2'])}`],
    [
      'a list below the article',
      '/story',
      `<ul>${'<li><a href="/other">A gallery of other stories</a></li>'.repeat(9)}</ul>${pager(['1'], ['2', '/story?page=2'])}`,
    ],
    ['another article of another record', '/s.php?id=7', pager(['2', 's.php?page=2'], ['3', 's.php?page=3'])],
    ['slides and seasons', '/story', pager(['2', '/story?slide=2'], ['3', '/story?season=3'])],
    ['a front page', '/', pager(['1'], ['2', '/page/2'], ['Next', '/page/2', 'rel="next"'])],
    ['a blog', '/blog/', pager(['1'], ['2', '/blog/page/2'])],
    ['an archive', '/category/water/', pager(['1'], ['2', '/category/water/page/2'])],
    ['the second page of an archive', '/tag/water/page/2', pager(['1', '/tag/water/'], ['3', '/tag/water/page/3'])],
    ['a thread of a forum', '/threads/diary.77/', pager(['1'], ['2', '/threads/diary.77/page-2'])],
    ['the page itself', '/story?page=2', pager(['2', '/story?page=2'], ['2', '?page=2#top'])],
  ])('%s', (_name, address, after) => {
    expect(found(SITE + address, after)).toBe('none');
  });

  test('a list that its head and its pager name', () => {
    const away = `<h2>All stories</h2>${pager(['1'], ['2', '/story/page/2'])}`;
    expect(found(`${SITE}/story`, away, { head: '<link rel="next" href="/story/page/2">' })).toBe('none');
  });

  test('a page that is no article, or made of teasers', () => {
    const pageWith = (teasers: string): Document =>
      new DOMParser().parseFromString(
        `<html lang="en"><head><title>Things</title><meta property="og:type" content="article"></head><body><article>${article.repeat(4)}${teasers}</article>${pager(['1'], ['2', '?page=2'])}</body></html>`,
        'text/html',
      );
    const url = `${SITE}/2026/01/things-to-see`;
    const teaser = (at: number): string => `<h2><a href="/2026/0${at}/thing">A thing to see</a></h2><p>${TEXT[0]}</p>`;
    expect(findIn(pageWith(''), url, false)).toBeDefined();
    expect(findIn(pageWith(teaser(1) + teaser(2)), url, false)).toBeDefined();
    expect(findIn(pageWith(teaser(1) + teaser(2) + teaser(3)), url, false)).toBeUndefined();
    const list = new DOMParser().parseFromString(
      `<body><ul>${'<li><a href="/x">A thing to buy</a></li>'.repeat(30)}</ul><p>${TEXT[0]}</p>${pager(['1'], ['2', '?page=2'])}</body>`,
      'text/html',
    );
    expect(findIn(list, url, false)).toBeUndefined();
    expect(findIn(list, url, true)).toBeDefined();
  });
});
