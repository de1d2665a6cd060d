import { expect } from 'vitest';
import { cdp } from 'vitest/browser';

/** Has the system force its colours, until `asItWas`. */
export async function forceColours(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
}

/** Takes back what a test made of the system. */
export const asItWas = async (): Promise<void> => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
};
