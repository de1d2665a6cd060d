import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
} as const;

const WINDOWS_PATHS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

function candidates(browser: 'chromium' | 'firefox'): string[] {
  const fromEnvironment = process.env[browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  const found = fromEnvironment ? [fromEnvironment] : [];
  if (process.platform === 'darwin') {
    for (const root of ['/Applications', path.join(os.homedir(), 'Applications')]) {
      found.push(
        ...MAC_APPS[browser].map(
          (app) => `${root}/${app}.app/Contents/MacOS/${browser === 'firefox' ? 'firefox' : app}`,
        ),
      );
    }
  } else if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData];
    for (const root of roots) if (root) found.push(...WINDOWS_PATHS[browser].map((end) => path.win32.join(root, end)));
  }
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of NAMES[browser]) found.push(path.join(folder, name));
  }
  return found;
}

/** The path of an installed Chromium, Chrome or Edge (`CHROME_PATH` first); undefined when there is none. */
export const findChromium = (): string | undefined => candidates('chromium').find((file) => fs.existsSync(file));

/** The path of an installed Firefox (`FIREFOX_PATH` first); undefined when there is none. */
export const findFirefox = (): string | undefined => candidates('firefox').find((file) => fs.existsSync(file));
