import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './tests/support/find-browser.ts';
import { fuzzCommands, fuzzPlan } from './tests/support/fuzz-commands.ts';
import { trapCommands } from './tests/support/hostile/trap-commands.ts';

/** What is waited for may take long on a busy machine; what is tested is that it comes. */
const patient = {
  setupFiles: ['tests/support/patience.ts'],
  testTimeout: 30_000,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { ...patient, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      {
        // Plain pages have no `browser.i18n`: the words come from the locale itself.
        resolve: {
          alias: [
            { find: /^.*\/i18n\.ts$/, replacement: new URL('tests/browser/ui-words.ts', import.meta.url).pathname },
          ],
        },
        // Found one after another they would be bundled in the midst of the tests, and the page reloaded under them.
        optimizeDeps: {
          // What looks for them does not read our `tsconfig.json`.
          rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
          include: [
            '@csstools/css-tokenizer',
            '@joplin/turndown-plugin-gfm',
            '@zip.js/zip.js/lib/zip-core-native.js',
            '@zip.js/zip.js/lib/zip-core-writer.js',
            '@mozilla/readability',
            '@orama/stemmers/arabic',
            '@orama/stemmers/english',
            '@orama/stemmers/german',
            '@preact/signals',
            'approx-string-match',
            'axe-core',
            'dompurify',
            'fast-check',
            'idb',
            'lowlight',
            'highlight.js/lib/languages/*',
            'lucide',
            'marked',
            'papaparse',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'turndown',
            'wxt/browser',
            'wxt/utils/storage',
            'yaml',
          ],
        },
        test: {
          ...patient,
          name: 'browser',
          provide: { fuzz: fuzzPlan() },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
            commands: { ...trapCommands, ...fuzzCommands },
          },
        },
      },
    ],
  },
});
