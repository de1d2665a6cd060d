import { defineConfig } from 'vite';

/** The stand-alone build: one ES module with everything in it, for pages, workers with a DOM, and other programs. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: '.output/core',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    lib: { entry: 'core/index.ts', formats: ['es'], fileName: () => 'colophon.js' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
