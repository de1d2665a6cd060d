import { expect, test } from 'vitest';
import { hashOfHost } from '../../../src/browser/settings-address.ts';
import { hostOfHash, typedHost } from '../../../src/ui/settings/site-host.ts';

test.each([
  ['example.org', 'example.org'],
  [' Example.ORG ', 'example.org'],
  ['https://news.example.org:8080/a?b#c', 'news.example.org'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['münchen.example/blog', 'xn--mnchen-3ya.example'],
  ['localhost', 'localhost'],
])('%j is the site %s', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});

test.each(['', '  ', 'gazette', 'two words.example', 'javascript:alert(1)', 'https://', 'ftp://'])(
  '%j is none',
  (typed) => {
    expect(typedHost(typed)).toBeNull();
  },
);

test('the address of a site leads back to it; what names none is none', () => {
  for (const host of ['example.org', 'xn--mnchen-3ya.example', '[::1]'])
    expect(hostOfHash(hashOfHost(host))).toBe(host);
  for (const hash of ['', '#sites', '#site=', '#site=%', '#site=a%20b', '#site=<b>', '#site=constructor'])
    expect(hostOfHash(hash)).toBeNull();
});
