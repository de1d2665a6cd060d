import { describe, expect, test } from 'vitest';
import { honestHost } from '../../../src/ui/parts/honest-host.ts';
import { decodePunycode } from '../../../src/ui/parts/punycode.ts';

describe('punycode', () => {
  // Sample strings of RFC 3492, section 7.1.
  test.each([
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
    ['MajiKoi5-783gue6qz075azm5e', 'MajiでKoiする5秒前'],
    ['d9juau41awczczp', 'そのスピードで'],
  ])('decodes %s', (code, text) => {
    expect(decodePunycode(code)).toBe(text);
  });

  test.each(['99999999', 'a-é', 'zzzzzzzzzzzz'])('refuses %s', (code) => {
    expect(decodePunycode(code)).toBeUndefined();
  });
});

describe('the host on screen', () => {
  test.each([
    ['https://www.example.org/a', 'www.example.org'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['https://münchen.de/', 'münchen.de'],
    ['https://例え.jp/', '例え.jp'],
    ['https://пример.рф/', 'пример.рф'],
    ['not an address', ''],
  ])('%s is %s', (address, shown) => {
    expect(honestHost(address)).toBe(shown);
  });

  test('keeps the code of a name that mixes scripts', () => {
    // The a of the second is Cyrillic.
    expect(honestHost('https://pаypal.com/')).toMatch(/^xn--/);
  });

  test('keeps the code of a name that looks like another in one script', () => {
    // All Cyrillic, under a Latin ending.
    expect(honestHost('https://аррӏе.com/')).toMatch(/^xn--/);
  });
});
