import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { type Instance, startInstance } from './instance.ts'

export { expect }

const root = join(import.meta.dirname, '..')
const fonts = join(root, 'node_modules', '@fontsource', 'noto-sans-sc')

/** The pages name the fonts that people have; a bare machine has none, so a screenshot brings its own. */
async function offerFonts(page: Page): Promise<void> {
  await page.route('**/journey-fonts/**', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1)!
    const path = file.endsWith('.css') ? null : join(fonts, 'files', file)
    return path
      ? route.fulfill({ path })
      : route.fulfill({ contentType: 'text/css', body: fontCss() })
  })
}

async function withFonts(page: Page): Promise<void> {
  await offerFonts(page)
  // The policy of a public page lets no fonts in: it is shown in those of the machine.
  await page.addStyleTag({ url: '/journey-fonts/fonts.css' }).catch(() => undefined)
  await page.evaluate('document.fonts.ready')
  await page.waitForTimeout(300)
}

/** Where scripts are off nothing can be added to a page later: its own style sheet brings the fonts. */
async function drawWithFonts(page: Page): Promise<void> {
  await offerFonts(page)
  await page.route('**/*.css', async (route) => {
    if (route.request().url().includes('journey-fonts')) return route.fallback()
    const response = await route.fetch()
    return route.fulfill({ response, body: `${fontCss()}\n${await response.text()}` })
  })
}

const fontCss = () =>
  ['PingFang SC', 'Source Han Serif SC', 'Songti SC']
    .map((family) =>
      readFileSync(join(fonts, '400.css'), 'utf8')
        .replaceAll('url(./files/', 'url(/journey-fonts/')
        .replace(/font-family: '[^']+'/g, `font-family: '${family}'`),
    )
    .join('\n')

interface Look {
  /** Takes a screenshot to be looked at: `test-results/looks/<name>.png`. */
  look(name: string): Promise<void>
}
interface Started {
  /** Names a file that wants instances of its own, which no other file has worked in. */
  alone: string
  /** An empty instance; the first journey of a file sets it up. */
  empty: Instance
  /** The demonstration with a small number of samples. */
  demo: Instance
}

export const test = base.extend<Look, Started>({
  look: async ({ page, javaScriptEnabled }, use) => {
    const scripts = javaScriptEnabled !== false
    if (!scripts) await drawWithFonts(page)
    await use(async (name) => {
      if (scripts) await withFonts(page)
      await page.screenshot({ path: join(root, 'test-results', 'looks', `${name}.png`) })
    })
  },
  alone: ['', { option: true, scope: 'worker' }],
  empty: [
    async ({ browserName: _ }, use) => {
      const instance = await startInstance(['start'])
      await use(instance)
      await instance.stop()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  demo: [
    async ({ browserName: _ }, use) => {
      const instance = await startInstance(['demo', '--rows', '4000'])
      await use(instance)
      await instance.stop()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})
