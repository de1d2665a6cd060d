import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../src/browser/asked-for.ts';

describe('what the extension asks the browser for', () => {
  it('is told once for each purpose, the pages first', () => {
    const manifest = {
      permissions: ['storage', 'activeTab', 'scripting', 'unlimitedStorage'],
      optional_permissions: ['downloads'],
      host_permissions: ['http://*/*', 'https://*/*'],
    };
    expect(askedFor(manifest)).toEqual([{ purpose: 'pages' }, { purpose: 'room' }, { purpose: 'downloads' }]);
  });

  it('is told by its name where its purpose is not known', () => {
    expect(askedFor({ permissions: ['history', 'storage'] })).toEqual([{ purpose: 'room' }, { name: 'history' }]);
  });

  it('is nothing where nothing is asked for', () => {
    expect(askedFor({})).toEqual([]);
  });
});
