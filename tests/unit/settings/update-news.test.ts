import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetUpdateNews, getUpdateNews, noteUpdate } from '../../../src/settings/update-news.ts';

beforeEach(() => fakeBrowser.reset());

describe('what is new', () => {
  it.each([
    ['0.1.0', '0.2.0', '0.2.0'],
    ['0.9.4', '0.10.0', '0.10.0'],
    ['1.4', '2.0.0', '2.0.0'],
    ['1.2.0', '1.2.1', null],
    ['1.2', '1.2.0', null],
    ['1.2.0', '1.2.0', null],
  ])('from %s to %s', async (from, to, told) => {
    await noteUpdate(from, to);
    expect(await getUpdateNews()).toBe(told);
  });

  it('is kept through versions that only mend something, until it was seen', async () => {
    await noteUpdate('0.1.0', '0.2.0');
    await noteUpdate('0.2.0', '0.2.1');
    expect(await getUpdateNews()).toBe('0.2.0');
    await forgetUpdateNews();
    expect(await getUpdateNews()).toBeNull();
  });
});
