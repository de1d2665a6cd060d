import fs from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { groupScripts, preloadText } from './scripts/group-scripts.ts';
import { EXTENSION_ICON_SIZES, renderIcons, TOOLBAR_ICON_SIZES } from './scripts/render-icons.ts';
import { bundledPackages, dependencyFolders, thirdPartyNotices } from './scripts/third-party-notices.ts';

/**
 * Extension pages run only their own scripts and styles; pictures may come from anywhere because an article's pictures do;
 * `connect-src` is open because saving fetches those pictures. Stated explicitly because Firefox's default policy upgrades
 * http pictures to https and breaks their fetch.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The settings, in the reader.
  "frame-src 'self'",
  "font-src 'self' blob:",
  'img-src http: https: data: blob:',
  'media-src http: https: blob:',
  "connect-src 'self' http: https: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Strings become HTML or scripts by two policies alone: see `guard-sinks`.
  "require-trusted-types-for 'script'",
  'trusted-types default dompurify',
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  // What Mozilla's review builds the package from: nothing that a run has left behind.
  zip: { excludeSources: ['test-results/**', 'screenshots/**', 'stats.html', '*.log'] },
  // Scripts lie beside the page: there is no wait that a preload would shorten.
  vite: () => ({ build: { modulePreload: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      // Where the background is a service worker it has no DOM to read an article with.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when backups are switched on.
    optional_permissions: ['downloads'],
    host_permissions: ['http://*/*', 'https://*/*'],
    icons: Object.fromEntries(EXTENSION_ICON_SIZES.map((size) => [size, `icon/${size}.png`])),
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: Object.fromEntries(TOOLBAR_ICON_SIZES.map((size) => [size, `icon/unlit-${size}.png`])),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
    },
    omnibox: { keyword: 'colophon' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'colophon@colophon-reader.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // There without sidebar, menus and shortcuts: articles are read in a tab.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Scripts that are no pages are one file each anyway.
      if (!entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) return;
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      const { output } = config.build.rolldownOptions;
      if (Array.isArray(output)) throw new Error('The pages are built into one output.');
      (config.plugins ??= []).push(preloadText());
      config.build.rolldownOptions.output = { ...output, codeSplitting: groupScripts(import.meta.dirname) };
    },
    'build:publicAssets': (wxt, files) => {
      for (const { file, png } of renderIcons(wxt.config.root)) {
        const absoluteSrc = path.join(wxt.config.root, '.cache', file);
        fs.mkdirSync(path.dirname(absoluteSrc), { recursive: true });
        fs.writeFileSync(absoluteSrc, png);
        files.push({ absoluteSrc, relativeDest: file });
      }
    },
    'build:done': (wxt, output) => {
      const modules = output.steps
        .flatMap((step) => step.chunks)
        .flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
      const notices = thirdPartyNotices(bundledPackages([...dependencyFolders(wxt.config.root), ...modules]));
      fs.writeFileSync(path.join(wxt.config.outDir, 'THIRD-PARTY-NOTICES.txt'), notices);
    },
  },
});
