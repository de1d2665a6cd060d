import { describe, expect, test } from 'vitest';
import type { Article, Extraction } from '../../../src/article/article.ts';
import { isLogInAddress, isLogInWall } from '../../../src/article/log-in-wall.ts';

const PASSWORD = '<form><input type="password"></form>';
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const article = (wordCount: number, looksLikeArticle: boolean): Extraction => ({
  ok: true,
  looksLikeArticle,
  article: { wordCount, appeals: [] } as unknown as Article,
});
const NONE: Extraction = { ok: false, failure: 'no-article' };
const STORY = 'https://news.example/2026/story';

describe('the address of a log-in', () => {
  test.each([
    'https://news.example/login?next=/story',
    'https://news.example/account/sign-in',
    'https://news.example/de/anmelden.html',
    'https://login.news.example/',
    'https://id.example/oauth2/authorize',
    'https://news.example/users/sign_in',
  ])('%s', (url) => expect(isLogInAddress(url)).toBe(true));

  test.each([
    STORY,
    'https://news.example/2026/how-a-blogin-was-won',
    'https://news.example/authors/ines',
    'https://news.example/story?from=/login',
    'https://authority.example/story',
    `https://news.example/${'a'.repeat(2000)}/login`,
    'no address',
  ])('%.60s is none', (url) => expect(isLogInAddress(url)).toBe(false));
});

describe('a wall', () => {
  const wall = (html: string, found: Extraction, url = STORY, asked = STORY) =>
    isLogInWall({ document: parsed(html), asked, url }, found);

  test('is a log-in that the site led on to, whatever stands on it', () => {
    expect(wall('<p>Hello</p>', article(400, true), 'https://news.example/login')).toBe(true);
    expect(wall('<p>Hello</p>', article(400, true), 'https://news.example/login', 'https://news.example/login')).toBe(
      false,
    );
  });

  test('is a field for a password and hardly anything else', () => {
    expect(wall(PASSWORD, NONE)).toBe(true);
    expect(wall(PASSWORD, article(40, false))).toBe(true);
    expect(wall(PASSWORD, article(400, false))).toBe(false);
    expect(wall(PASSWORD, article(400, true))).toBe(false);
    expect(wall(PASSWORD, { ok: false, failure: 'frameset' })).toBe(false);
    expect(wall('<p>Nothing</p>', NONE)).toBe(false);
  });
});
