import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/appeals/fingerprint.ts';
import { MOST_FINGERPRINTS, pageFingerprints } from '../../../src/appeals/page-fingerprints.ts';

const page = (body: string) => new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');

test('a page is its blocks of five words and more, each once', () => {
  const support = 'Support the gazette with three pounds';
  const document = page(
    `<nav>Home</nav><p>${support}</p><p>Second <b>paragraph</b> of five words</p><p>${support}.</p>`,
  );
  const before = document.documentElement.outerHTML;
  expect(pageFingerprints(document)).toEqual([fingerprintOf(support), fingerprintOf('Second paragraph of five words')]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('of a page with thousands of blocks its beginning and its end', () => {
  const lines = Array.from({ length: 3_000 }, (_, at) => `Comment number ${at} of many people`);
  const found = pageFingerprints(page(lines.map((line) => `<p>${line}</p>`).join('')));
  expect(found).toHaveLength(MOST_FINGERPRINTS);
  expect(found[0]).toBe(fingerprintOf(lines[0] ?? ''));
  expect(found.at(-1)).toBe(fingerprintOf(lines.at(-1) ?? ''));
});

test('of a page without a body nothing', () => {
  const document = page('');
  document.body.remove();
  expect(pageFingerprints(document)).toEqual([]);
});
