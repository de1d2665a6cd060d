import { expect, test } from 'vitest';
import { isCommentLabel } from '../../../src/article/comment-labels.ts';

test.each([
  'Comments',
  '12 Comments',
  'Comments (3)',
  'Leave a reply',
  'Kommentare',
  '3 commentaires',
  'Комментарии: 7',
  '评论',
  'Join the conversation!',
])('over comments: %s', (line) => expect(isCommentLabel(line)).toBe(true));

test.each([
  '',
  '12',
  'The minister comments',
  'Comments were closed after an hour of insults',
  'Kommentar: So geht es nicht',
])('not over comments: %s', (line) => expect(isCommentLabel(line)).toBe(false));
