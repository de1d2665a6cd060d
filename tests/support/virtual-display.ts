import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
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
      await xdotool('mousemove', '--sync', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '3');
      // The menu is a window of the system's: nothing tells when it takes keys, so they come slowly.
      await xdotool('sleep', '0.7', ...keys.flatMap((key) => ['key', key, 'sleep', '0.2']));
    },
    close: () => void server.kill(),
  };
}
