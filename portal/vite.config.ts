import { defineConfig } from 'vite'

/** One module for the server, with everything in it: the pages, their only style sheet and their mark. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  logLevel: 'warn',
  ssr: { noExternal: true },
  // Never a development build, whatever NODE_ENV the server or the test that builds it runs under.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { development: false } },
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
