import type { IconNode } from 'lucide';

/** Icons of this page alone, drawn in the manner of the others: what all pages start with stays as small as it is. */

/** What browsers keep their extensions behind. */
export const PUZZLE: IconNode = [
  [
    'path',
    {
      d: 'M4 8h4.5a2.5 2.5 0 1 1 5 0H18v4.5a2.5 2.5 0 1 1 0 5V21h-4.2a2.6 2.6 0 1 0-5.1 0H4Z',
    },
  ],
];

export const PIN: IconNode = [
  ['path', { d: 'M9 4h6l-1 7 3 3H7l3-3Z' }],
  ['path', { d: 'M12 14v6' }],
];

export const KEYS: IconNode = [
  ['rect', { x: '3', y: '6', width: '18', height: '12', rx: '2' }],
  ['path', { d: 'M7 10h.01M12 10h.01M17 10h.01M8 14h8' }],
];

export const GEAR: IconNode = [
  ['circle', { cx: '12', cy: '12', r: '6' }],
  ['circle', { cx: '12', cy: '12', r: '2' }],
  [
    'path',
    { d: 'M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2' },
  ],
];
