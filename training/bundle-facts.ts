import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const root = path.dirname(import.meta.dirname);

/**
 * Bundles what reads facts off pages in the browser (a file in `training/`), in memory; the hash tells whether facts that were kept are still those
 * that the code would read. Rejects with the bundler's message when the source does not build.
 */
export async function bundleFacts(entry: string): Promise<{ code: string; hash: string }> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(root, 'training', entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const { code } = built.output[0];
  return { code, hash: createHash('sha256').update(code).digest('hex').slice(0, 16) };
}
