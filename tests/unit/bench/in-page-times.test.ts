import { expect, it, vi } from 'vitest';
import type { BenchInPage } from '../../bench/in-page.ts';
import { timeSystems } from '../../bench/in-page-times.ts';
import type { System, SystemName } from '../../bench/system.ts';

it('lets the systems take turns in rotating order, and reports the rounds after a trial and two to warm up', () => {
  const turns: SystemName[] = [];
  const system = (name: SystemName): System => ({
    extract() {
      turns.push(name);
      return null;
    },
    ...(name === 'defuddle' ? {} : { detect: () => true }),
  });
  const bench: BenchInPage = { systems: {}, system, runSystem: () => expect.fail('not asked for') };
  const times = timeSystems(bench, ['colophon', 'readability', 'defuddle'], 2);

  const initials = turns.map((name) => name[0]).join('');
  expect(initials).toBe('crdcrdrdcdcrcrd');
  expect(Object.keys(times.extract).sort()).toEqual(['colophon', 'defuddle', 'readability']);
  expect(times.extract.colophon).toHaveLength(2);
  expect(Object.keys(times.detect).sort()).toEqual(['colophon', 'readability']);
  expect(times.detect.readability?.every((ms) => ms >= 0)).toBe(true);
});

it('leaves out a system that throws', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const broken = (): never => {
    throw new Error('broken');
  };
  const system = (name: SystemName): System => ({ extract: name === 'colophon' ? broken : () => null });
  const bench: BenchInPage = { systems: {}, system, runSystem: () => expect.fail('not asked for') };
  expect(Object.keys(timeSystems(bench, ['colophon', 'readability'], 1).extract)).toEqual(['readability']);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
