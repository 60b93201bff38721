import { defineConfig } from 'vite'

/** One module for the server, with everything in it: the pages, their only style sheet and their mark. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  logLevel: 'warn',
  ssr: { noExternal: true },
  // The server that loads it may run without NODE_ENV; pages are never a development build.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: 'main.tsx',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node22',
    cssTarget: 'chrome100',
    cssMinify: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
})
