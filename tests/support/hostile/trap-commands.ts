import { openTrap, type Trap } from './trap.ts';

const traps = new Map<string, Trap>();

/** What a test in a browser asks the test run for, since pages cannot open servers. */
export const trapCommands = {
  /** Opens a trap and hands back its address. */
  async openTrap(): Promise<string> {
    const trap = await openTrap();
    traps.set(trap.url, trap);
    return trap.url;
  },
  /** What that trap was asked for, but for pictures that an article may show. */
  askedOfTrap: (_: unknown, url: string): string[] => traps.get(url)?.asked ?? [],
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    openTrap(): Promise<string>;
    askedOfTrap(url: string): Promise<string[]>;
  }
}
