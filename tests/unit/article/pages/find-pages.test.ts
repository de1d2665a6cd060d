import { describe, expect, test } from 'vitest';
import { found, pager, pagesOf, SITE } from './paged-story.ts';

describe('pages that are numbered beside the article', () => {
  test.each([
    ['a parameter', '/story', '?page=2', '?page=3', '1/3 2:/story?page=2 3:/story?page=3'],
    [
      'a parameter beside others',
      '/s.php?id=77&utm_source=x',
      's.php?page=2&id=77',
      's.php?page=3&id=77',
      '1/3 2:/s.php?page=2&id=77 3:/s.php?page=3&id=77',
    ],
    [
      'a parameter of another language',
      '/a/story.html',
      '?seite=2',
      '?seite=3',
      '1/3 2:/a/story.html?seite=2 3:/a/story.html?seite=3',
    ],
    [
      'a step',
      '/2026/01/story/',
      '/2026/01/story/2/',
      '/2026/01/story/3/',
      '1/3 2:/2026/01/story/2/ 3:/2026/01/story/3/',
    ],
    ['a named step', '/story', '/story/seite-2', '/story/seite-3', '1/3 2:/story/seite-2 3:/story/seite-3'],
    ['two steps', '/story', '/story/page/2', '/story/page/3', '1/3 2:/story/page/2 3:/story/page/3'],
    ['a suffix', '/a/story.html', 'story-2.html', 'story-3.html', '1/3 2:/a/story-2.html 3:/a/story-3.html'],
    [
      'a suffix after a comma',
      '/a/story,88.html',
      'story,88,2.html',
      'story,88,3.html',
      '1/3 2:/a/story,88,2.html 3:/a/story,88,3.html',
    ],
    [
      'a suffix after a name of words',
      '/a/the-three-pages.html',
      'the-three-pages-2.html',
      'the-three-pages-3.html',
      '1/3 2:/a/the-three-pages-2.html 3:/a/the-three-pages-3.html',
    ],
    [
      'a named suffix',
      '/a/the-story',
      'the-story-page-2',
      'the-story-page-3',
      '1/3 2:/a/the-story-page-2 3:/a/the-story-page-3',
    ],
    [
      'a short named suffix',
      '/a/story-1660.html',
      'story-1660-p2.html',
      'story-1660-p3.html',
      '1/3 2:/a/story-1660-p2.html 3:/a/story-1660-p3.html',
    ],
    [
      'files in the folder of the story',
      '/story/',
      'page2.html',
      'page3.html',
      '1/3 2:/story/page2.html 3:/story/page3.html',
    ],
    [
      'the folder page',
      '/story/index.html',
      'index2.html',
      'index3.html',
      '1/3 2:/story/index2.html 3:/story/index3.html',
    ],
    [
      'a word in another script',
      '/story',
      '/story?%E3%83%9A%E3%83%BC%E3%82%B8=2',
      '/story?%E3%83%9A%E3%83%BC%E3%82%B8=3',
      '1/3 2:/story?%E3%83%9A%E3%83%BC%E3%82%B8=2 3:/story?%E3%83%9A%E3%83%BC%E3%82%B8=3',
    ],
    ['pages counted from 0', '/story', '/story?page=1', '/story?page=2', '1/3 2:/story?page=1 3:/story?page=2'],
  ])('%s', (_name, address, second, third, expected) => {
    expect(found(SITE + address, pager(['1'], ['2', second], ['3', third], ['Next', second]))).toBe(expected);
  });

  test('numbers are read in any digits, with a word before or after them', () => {
    for (const [two, three] of [
      ['٢', '٣'],
      ['۲', '۳'],
      ['२', '३'],
      ['２', '３'],
      ['Page 2', 'Page 3'],
      ['第2页', '第3页'],
      ['[2]', '[3]'],
      ['٦', '٧'],
    ] as const) {
      const [second, third] = two === '٦' ? [6, 7] : [2, 3];
      const own = second - 1;
      expect(
        found(`${SITE}/story?page=${own}`, pager(['1', '/story'], [two, `?page=${second}`], [three, `?page=${third}`])),
      ).toBe(own === 1 ? '1/3 2:/story?page=2 3:/story?page=3' : '5/7 1:/story 6:/story?page=6 7:/story?page=7');
    }
  });

  test('the pages before are known, too', () => {
    expect(found(`${SITE}/story/2/`, pager(['1', '/story/'], ['2'], ['3', '/story/3/']))).toBe(
      '2/3 1:/story/ 3:/story/3/',
    );
    expect(found(`${SITE}/story-3.html`, pager(['1', 'story.html'], ['2', 'story-2.html'], ['3']))).toBe(
      '3/3 1:/story.html 2:/story-2.html',
    );
    expect(found(`${SITE}/story?page=1`, pager(['1', '/story'], ['2'], ['3', '?page=2']))).toBe(
      '2/3 1:/story 3:/story?page=2',
    );
  });

  test('a pager may stand above the text, within it, and far from its end by an appeal and an author', () => {
    const links = pager(['1'], ['2', '/story/2']);
    const stranger =
      '<p>Subscribe to the gazette, which has been printed in the harbour town since 1802, and support its work.</p>';
    expect(found(`${SITE}/story`, '', { before: links })).toBe('1/2 2:/story/2');
    expect(found(`${SITE}/story`, `<aside><h3>The gazette</h3>${stranger}</aside>${stranger}${links}`)).toBe(
      '1/2 2:/story/2',
    );
    expect(found(`${SITE}/story`, stranger.repeat(4) + links)).toBe('none');
  });

  test('not more than 30 are named', () => {
    const links = Array.from({ length: 60 }, (_, at): [string, string] => [`${at + 2}`, `?page=${at + 2}`]);
    expect(pagesOf(`${SITE}/story`, pager(...links))?.others.at(-1)?.number).toBe(30);
    const late = pagesOf(`${SITE}/story?page=50`, pager(...links))?.others;
    expect(late).toHaveLength(29);
    expect(late?.map(({ number }) => number)).toEqual(expect.arrayContaining([49, 51, 40, 60]));
  });
});

describe('a next page by itself', () => {
  const head = (href: string, rel = 'next') => ({ head: `<link rel="${rel}" href="${href}">` });

  test('is known by its address and what is said of it', () => {
    expect(found(`${SITE}/story`, '', head('/story?page=2'))).toBe('1/? 2:/story?page=2');
    expect(found(`${SITE}/story`, '', head('/story/2'))).toBe('1/? 2:/story/2');
    for (const label of ['Next page', 'Weiter »', 'Следующая', '次へ', 'الصفحة التالية', '›', '&gt;'])
      expect(found(`${SITE}/story`, pager([label, '/story/2'])), label).toBe('1/? 2:/story/2');
    expect(found(`${SITE}/story`, pager(['The winter of 1911', '/story?page=2']))).toBe('1/? 2:/story?page=2');
    expect(found(`${SITE}/story?page=2`, pager(['‹', '/story', 'rel="prev"'], ['›', '?page=3', 'rel="next"']))).toBe(
      '2/? 1:/story 3:/story?page=3',
    );
  });

  test('is not any page that a number leads to', () => {
    expect(found(`${SITE}/story`, pager(['The tower', '/story/2']))).toBe('none');
    expect(found(`${SITE}/story`, '', head('/story?page=3'))).toBe('none');
    expect(found(`${SITE}/story`, '', head('/story?page=2', 'nofollow'))).toBe('none');
    expect(found(`${SITE}/story`, pager(['5', '/story?page=2']))).toBe('none');
  });

  test('is on the same origin', () => {
    for (const address of [
      'https://other.example/story?page=2',
      'http://www.news.example/story?page=2',
      'https://news.example/story?page=2',
    ])
      expect(found(`${SITE}/story`, pager(['2', address], ['Next', address]), head(address))).toBe('none');
    expect(found('file:///home/a/story.html', pager(['2', 'story-2.html']))).toBe('none');
  });
});
