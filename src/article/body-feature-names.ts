import { AROUND } from './block-surroundings.ts';
import { BOX_NAMES } from './box-names.ts';

/** What a block is by its own box. */
export const TAGS = ['p', 'li', 'heading', 'cell', 'figcaption', 'pre', 'term', 'other'] as const;

/** Neighbours that are looked at one by one. */
export const NEIGHBOURS = [-2, -1, 1, 2];

/** Boxes around a block that are looked at one by one, its own first. */
export const LEVELS = 4;

const levels = (...names: string[]): string[] =>
  Array.from({ length: LEVELS }, (_, i) => names.map((name) => `${name}-${i}`)).flat();

/** What a block looks like and where it stands: known before Readability has had its say. */
export const SHAPE_FEATURES: readonly string[] = [
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
  'is-title',
  'comment-label',
  'after-comment-label',
  ...TAGS.map((tag) => `tag-${tag}`),
  ...NEIGHBOURS.flatMap((step) => [`length${step}`, `linked${step}`, `heading${step}`]),
  'window-long',
  'long-before',
  'long-after',
  'heading-distance',
  'heading-related',
  'heading-level',
  ...levels('box-linked', 'box-words', 'box-blocks', 'box-long', 'box-of-long'),
  'depth',
  'before-h1',
  'after-h1',
  'place',
  'page-words',
  'page-long',
  'alike',
  'alike-length',
  'alike-linked',
  'alike-of-long',
  'alike2',
  'alike2-linked',
  'core-steps',
  'core-long',
  'core-words',
  'core-before',
  'core-after',
  ...BOX_NAMES.flatMap((name) => [`own-${name}`, `around-${name}`]),
  ...AROUND.map((tag) => `in-${tag}`),
];

/** What Readability kept of a block and of what stands around it. */
export const KEPT_FEATURES: readonly string[] = [
  'kept',
  'same-kept',
  ...NEIGHBOURS.map((step) => `kept${step}`),
  'gap-before',
  'gap-after',
  'words-before',
  'words-after',
  'window-kept',
  'run-words',
  'run-blocks',
  'run-linked',
  'run-ends',
  'heading-kept',
  ...levels('box-kept'),
  'up',
  'up-kept',
  'up-words',
  'page-kept',
  'page-long-kept',
  'alike-kept',
  'alike2-kept',
  ...BOX_NAMES.flatMap((name) => [`inner-${name}`, `outer-${name}`]),
];

/** The features of a block, by number. */
export const BODY_FEATURES: readonly string[] = [...SHAPE_FEATURES, ...KEPT_FEATURES];
