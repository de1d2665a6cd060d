import { expect, test } from 'vitest';
import { checkTakenPage } from '../../../src/browser/check-taken-page.ts';

const page = {
  parts: ['<html>', 0, '</html>'],
  sheets: [{ href: null, base: 'https://a.example/', css: 'a{}' }],
  pictures: ['https://a.example/p.png'],
  loaded: null,
  url: 'https://a.example/story#part',
};

test('a page as a tab hands it over is taken', () => {
  expect(checkTakenPage(page)).toEqual(page);
  expect(checkTakenPage({ ...page, loaded: ['https://a.example/p.png'], extra: 1 })).toEqual({
    ...page,
    loaded: ['https://a.example/p.png'],
  });
});

test('pictures that are not of the web are left out', () => {
  const pictures = ['https://a.example/p.png', 'file:///etc/passwd', 'chrome://version', 'data:image/png,x'];
  expect(checkTakenPage({ ...page, pictures })?.pictures).toEqual(['https://a.example/p.png']);
});

test.each([
  null,
  undefined,
  'page',
  [],
  {},
  { ...page, parts: 'x' },
  { ...page, parts: [{}] },
  { ...page, parts: [1.5] },
  { ...page, sheets: [null] },
  { ...page, sheets: [{ href: 1, base: 'x', css: null }] },
  { ...page, sheets: [{ href: null, css: null }] },
  { ...page, pictures: [1] },
  { ...page, loaded: 'all' },
  { ...page, loaded: [1] },
  { ...page, url: 'file:///etc/passwd' },
  { ...page, url: 'javascript:alert(1)' },
  { ...page, url: 5 },
  { ...page, parts: { length: 2, every: () => true } },
])('what is none is not: %j', (value) => {
  expect(checkTakenPage(value)).toBeNull();
});
