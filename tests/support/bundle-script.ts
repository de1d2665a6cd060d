import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

const ENTRY_ID = '\0script-entry';

function entryPlugin(code: string): Plugin {
  return {
    name: 'script-entry',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'script-entry') return ENTRY_ID;
      return id.startsWith('/tests/') ? path.join(ROOT, id) : null;
    },
    load: (id) => (id === ENTRY_ID ? code : null),
  };
}

/**
 * Bundles a module for a plain page from source, in memory: one script without imports. `code` may import by paths from the repository's
 * root (`/tests/…`). Rejects with the bundler's message when the source does not build.
 */
export async function bundleScript(code: string): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [entryPlugin(code)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: 'script-entry', output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
