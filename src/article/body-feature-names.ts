import { AROUND } from './block-surroundings.ts';
import { BOX_NAMES } from './box-names.ts';

/** What a block is by its own box. */
export const TAGS = ['p', 'li', 'heading', 'cell', 'figcaption', 'pre', 'term', 'other'] as const;

/** Neighbours that are looked at one by one. */
export const NEIGHBOURS = [-2, -1, 1, 2];

/** Boxes around a block that are looked at one by one, its own first. */
export const LEVELS = 4;

/** The features of a block, by number. */
export const BODY_FEATURES: readonly string[] = [
  'kept',
  'length',
  'characters',
  'linked',
  'links',
  'ends',
  'colon',
  'commas',
  'digits',
  'capitals',
  'stressed',
  'hidden',
  'menu',
  'way',
  'level',
  'related-label',
  'same-before',
  'same-after',
  'same-kept',
  'is-title',
  'comment-label',
  'after-comment-label',
  ...TAGS.map((tag) => `tag-${tag}`),
  ...NEIGHBOURS.flatMap((step) => [`kept${step}`, `length${step}`, `linked${step}`, `heading${step}`]),
  'gap-before',
  'gap-after',
  'words-before',
  'words-after',
  'window-kept',
  'window-long',
  'run-words',
  'run-blocks',
  'run-linked',
  'run-ends',
  'long-before',
  'long-after',
  'heading-distance',
  'heading-kept',
  'heading-related',
  'heading-level',
  ...Array.from({ length: LEVELS }, (_, i) => [
    `box-kept-${i}`,
    `box-linked-${i}`,
    `box-words-${i}`,
    `box-blocks-${i}`,
    `box-long-${i}`,
  ]).flat(),
  'up',
  'up-kept',
  'up-words',
  'depth',
  'before-h1',
  'after-h1',
  'place',
  'page-words',
  'page-kept',
  'page-long-kept',
  'alike',
  'alike-kept',
  'alike-length',
  'alike-linked',
  'alike2',
  'alike2-kept',
  'alike2-linked',
  ...BOX_NAMES.flatMap((name) => [`own-${name}`, `inner-${name}`, `outer-${name}`]),
  ...AROUND.map((tag) => `in-${tag}`),
];
