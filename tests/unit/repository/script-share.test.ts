import { expect, test } from 'vitest';
import { scriptShare } from '../../support/script-share.ts';

const frame = (functionName: string, url: string) => ({
  functionName,
  url,
  scriptId: '1',
  lineNumber: 0,
  columnNumber: 0,
});

test('what a script calls counts as its own, waiting as nobody’s', () => {
  const nodes = [
    { id: 1, callFrame: frame('(root)', ''), children: [2, 3, 6] },
    { id: 2, callFrame: frame('(idle)', '') },
    { id: 3, callFrame: frame('look', 'chrome-extension://ours/detect.js'), children: [4] },
    { id: 4, callFrame: frame('querySelectorAll', ''), children: [5] },
    { id: 5, callFrame: frame('(garbage collector)', '') },
    { id: 6, callFrame: frame('flood', 'https://example.org/x.js') },
  ];
  const profile = { nodes, startTime: 0, endTime: 1, samples: [2, 2, 2, 2, 3, 4, 5, 6, 6, 1] };
  expect(scriptShare(profile, 'chrome-extension://ours/')).toEqual({ own: 0.3, busy: 0.6, samples: 10 });
  expect(scriptShare(profile, 'chrome-extension://theirs/').own).toBe(0);
});
