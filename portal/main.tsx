import { renderToStaticMarkup } from 'react-dom/server'
import { Shell } from './frame/shell.tsx'
import { TongueProvider } from './language/tongue.tsx'
import mark from './look/mark.svg?raw'
import stylesheet from './look/portal.css?inline'
import type { Page } from './page.ts'

export { mark, stylesheet }

/** A whole page as HTML. It needs no script, and the browser keeps no state. */
export async function render(page: Page): Promise<string> {
  const html = renderToStaticMarkup(
    <TongueProvider language={page.language}>
      <Shell page={page} />
    </TongueProvider>,
  )
  const whole = `<!doctype html>${html}`
  if (page.language !== 'zh-Hant') return whole
  const { toTraditional } = await import('./language/traditional.ts')
  return toTraditional(whole)
}
