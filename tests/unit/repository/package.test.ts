// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledPackages, dependencyFolders } from '../../../scripts/third-party-notices.ts';
import { ROOT, read } from './tracked-files.ts';

interface Manifest {
  name: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions: string[];
  browser_specific_settings?: unknown;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  icons: Record<string, string>;
  action: { default_icon: Record<string, string>; default_popup?: string };
}

/** Both browsers' packages, as `npm run build` leaves them. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the package for %s', (target) => {
  const folder = path.join(ROOT, '.output', target);
  let manifest: Manifest;

  beforeAll(() => {
    const file = path.join(folder, 'manifest.json');
    if (!fs.existsSync(file)) throw new Error('There is no built extension: run `npm run build` first.');
    manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
  });

  test('asks for what the README explains, and nothing else', () => {
    const section =
      read('README.md')
        .split(/^## Permissions$/m)[1]
        ?.split(/^## /m)[0] ?? '';
    const explained = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
    // Firefox's sidebar needs no permission, and its background is a page with a DOM.
    const wanted = explained.filter((name) => target.startsWith('chrome') || !/^(?:sidePanel|offscreen)$/.test(name));
    const { permissions, host_permissions: hosts, optional_permissions: optional } = manifest;
    expect([...permissions, ...hosts, ...optional].sort()).toEqual(
      wanted.flatMap((name) => (name === 'http(s) pages' ? ['http://*/*', 'https://*/*'] : [name])).sort(),
    );
    // What only some want is asked for when they want it.
    expect(optional).toEqual(['downloads']);
  });

  test('tells Firefox that it collects nothing, and from which version on it runs, on Android too', () => {
    const version = { strict_min_version: '142.0' };
    const told = {
      gecko: expect.objectContaining({ ...version, data_collection_permissions: { required: ['none'] } }),
      gecko_android: version,
    };
    expect(manifest.browser_specific_settings).toEqual(target.startsWith('firefox') ? told : undefined);
  });

  test('lets no page in', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs its own scripts only', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources.join(' ')] as const;
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('frame-src')).toBe("'self'");
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(policy.get(name)).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*/);
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('default dompurify');
  });

  test('has a text for the stores that fits', () => {
    const messages = JSON.parse(fs.readFileSync(path.join(folder, '_locales/en/messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >;
    // The Chrome Web Store takes 132 characters of description and 75 of name.
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75);
  });

  test('has every icon it names, lit and unlit', () => {
    const named = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];
    const lit = Object.values(manifest.action.default_icon).map((file) => file.replace('unlit', 'lit'));
    for (const file of [...named, ...lit]) {
      const png = fs.readFileSync(path.join(folder, file));
      const size = Number(/(\d+)\.png$/.exec(file)?.[1]);
      // Width and height stand in the first chunk of a PNG.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([size, size]);
    }
    const drawings = [...named, ...lit].map((file) => fs.readFileSync(path.join(folder, file)).toString('base64'));
    expect(new Set(drawings).size).toBe(new Set([...named, ...lit]).size);
  });

  test('opens no popup, which would stand in the way of the panel', () => {
    expect(manifest.action.default_popup).toBeUndefined();
  });

  test('says whose work is in it', () => {
    const notices = fs.readFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const { name, version } of bundledPackages(dependencyFolders(ROOT)))
      expect(notices).toContain(`\n${name} ${version}\n`);
    const licences = notices
      .split(/\n-{72}\n\n/)
      .slice(1)
      .map((part) => part.split('\n').slice(0, 2).join(': '));
    const allowed = /: \(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1)( OR [\w.-]+)?\)?$/;
    expect(licences.filter((licence) => !allowed.test(licence))).toEqual([]);
  });

  test('holds what it needs, and nothing else', () => {
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => fs.statSync(path.join(folder, file)).isFile())
      .map((file) => file.replaceAll(path.sep, '/'));
    const needed = [
      /^manifest\.json$/,
      /^THIRD-PARTY-NOTICES\.txt$/,
      /^_locales\/[a-z]{2}(?:_[A-Z]{2})?\/messages\.json$/,
      /^icon\/(?:(?:un)?lit-)?\d+\.png$/,
      // What the browser starts, or is put into pages.
      /^(?:background|detect|extract|fold|take-page)\.js$/,
      /^(?:sidepanel|reader|library|options|saver|snapshot|welcome)\.html$/,
      /^chunks\/[\w.-]+-[\w-]{8}\.js$/,
      /^assets\/[\w-]+-[\w-]{8}\.css$/,
      /^assets\/search-worker-[\w-]{8}\.js$/,
      /^assets\/(?:atkinson-hyperlegible-next|opendyslexic|source-serif-4)-latin[\w-]*\.woff2$/,
    ];
    expect(files.filter((file) => !needed.some((known) => known.test(file)))).toEqual([]);
    expect(needed.filter((known) => !files.some((file) => known.test(file)))).toEqual([]);
  });

  test('fetches no code', () => {
    const scripts = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|html)$/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      expect(text, file).not.toMatch(
        /<script[^>]+src="(https?:)?\/\/|\bimport\(\s*["'`]https?:|importScripts\(\s*["'`]https?:/,
      );
      expect(text, file).not.toMatch(/\beval\(|\bnew Function\b|\bsetTimeout\(\s*["'`]|\bdocument\.write\(/);
    }
  });
});
