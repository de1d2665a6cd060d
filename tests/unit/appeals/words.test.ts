import { describe, expect, it } from 'vitest';
import { readable, readWords } from '../../../src/appeals/words.ts';

describe('readable', () => {
  it('takes out what is not seen', () => {
    expect(readable('do\u00ADnate\u00A0 now\u200B\u200C to\u200D us')).toBe('donate now to us');
  });

  it('keeps a joiner that belongs to the spelling', () => {
    expect(readable('رسانه\u200Cای\u200B مستقل')).toBe('رسانه\u200Cای مستقل');
    expect(readable('क्\u200Dष')).toBe('क्\u200Dष');
  });
});

describe('readWords', () => {
  it('compares words without their joiners', () => {
    expect(readWords('رسانه\u200Cای').words).toEqual(['رسانهای']);
  });
});
