import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { tryUnsanitized, tryVectors } from '../support/hostile/try-vectors.ts';

test('no vector runs, loads, or leaves what must not be there, and sanitizing twice changes nothing', async () => {
  const trap = await commands.openTrap();
  const { tried, left, faults } = await tryVectors({ trap });
  expect(faults).toEqual([]);
  expect(await commands.askedOfTrap(trap)).toEqual([]);
  expect(tried).toBeGreaterThan(1500);
  expect(left).toBeGreaterThan(tried);
}, 60_000);

test('without the sanitizer they do run', async () => {
  const trap = await commands.openTrap();
  const ran = await tryUnsanitized({ trap });
  expect(ran.length).toBeGreaterThan(100);
  expect((await commands.askedOfTrap(trap)).length).toBeGreaterThan(20);
}, 60_000);
