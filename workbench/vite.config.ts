import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { traditional } from './build/traditional.ts'

const here = (path: string) => new URL(path, import.meta.url)

/** The staff application under `/work/`; the server of `npm start` answers `/api` while developing. */
export default defineConfig({
  root: here('.').pathname,
  base: '/work/',
  plugins: [react(), traditional([here('../ui/language/english.ts'), here('language/english.ts')])],
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'chrome100',
    cssTarget: 'chrome100',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)/, priority: 3 },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 2,
            },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack/, priority: 2 },
          ],
        },
      },
    },
  },
})
