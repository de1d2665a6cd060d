import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen that nobody sees, where keys can be pressed as by a hand. */
export interface VirtualDisplay {
  /** For the environment of a program: `{ DISPLAY: ':99' }`. */
  env: Record<string, string>;
  /** Presses keys in the window whose title contains `title`: `alt+shift+e`. */
  press(title: string, keys: string): Promise<void>;
  /** Opens the context menu of what stands at a place of the screen, and presses keys in it, one after another. */
  chooseFromMenu(at: { x: number; y: number }, keys: readonly string[]): Promise<void>;
  close(): void;
}

/** How long a menu may take to come up, and what it gets until the next key. */
const MENU_LIMIT_MS = 10_000;
const MENU_REST_MS = 300;

const isInPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, name)));

/** Why there can be no virtual display here; undefined where there can be one. */
export function whyNoVirtualDisplay(): string | undefined {
  const missing = ['Xvfb', 'xdotool'].filter((name) => !isInPath(name));
  return missing.length > 0 ? `${missing.join(' and ')} not installed` : undefined;
}

/** Starts Xvfb on a free display. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  // It chooses the number itself and writes it to the file descriptor once it is ready.
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start within 10 s')), 10_000);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => {
      clearTimeout(timer);
      resolve(data.toString().trim());
    });
  });
  const env = { DISPLAY: `:${number}` };
  const xdotool = (...args: string[]) => run('xdotool', args, { env: { ...process.env, ...env }, timeout: 10_000 });
  return {
    env,
    press: async (title, keys) => {
      const { stdout } = await xdotool('search', '--sync', '--onlyvisible', '--name', title);
      const [window = ''] = stdout.trim().split('\n');
      await xdotool('windowfocus', '--sync', window);
      await xdotool('key', '--clearmodifiers', keys);
    },
    chooseFromMenu: async ({ x, y }, keys) => {
      const windows = async (): Promise<number> =>
        (await xdotool('search', '--onlyvisible', '--class', '.*')).stdout.trim().split('\n').length;
      /** A menu is a window of its own: it takes keys soon after it is there. */
      const untilMore = async (before: number): Promise<void> => {
        const end = Date.now() + MENU_LIMIT_MS;
        while ((await windows()) <= before) if (Date.now() > end) throw new Error('No menu came up');
        await wait(MENU_REST_MS);
      };
      let there = await windows();
      await xdotool('mousemove', '--sync', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '3');
      await untilMore(there);
      for (const key of keys) {
        there = await windows();
        await xdotool('key', key);
        if (key === 'Right') await untilMore(there);
        else await wait(MENU_REST_MS);
      }
    },
    close: () => void server.kill(),
  };
}
