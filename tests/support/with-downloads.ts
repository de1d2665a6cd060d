import fs from 'node:fs';
import path from 'node:path';
import { CHROME_BUILD } from './extension-browser.ts';

/** Writes the built extension into a folder, with downloads allowed: no test can press the browser's own button. Hands back the folder. */
export function withDownloads(folder: string): string {
  fs.cpSync(CHROME_BUILD, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
  };
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  fs.writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
