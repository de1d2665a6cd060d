import { expect, test } from 'vitest';
import { createUuid } from '../../../src/library/uuid.ts';

test('a UUID says its version, its variant and its time', () => {
  // RFC 9562, appendix A.6: the example's time is 2022-02-22T19:22:22Z.
  const uuid = createUuid(0x017f22e279b0);
  expect(uuid).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('later ones sort later, and no two are the same', () => {
  expect(createUuid(1_700_000_000_000) < createUuid(1_700_000_000_001)).toBe(true);
  expect(new Set(Array.from({ length: 1000 }, () => createUuid(1))).size).toBe(1000);
});
