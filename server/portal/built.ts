import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The public pages as built: they draw what they are given, and know neither this server nor its data. */
export interface Portal {
  /** A whole page as HTML; what a page is made of is in `portal/page.ts`. */
  render(page: object): Promise<string>
  /** The only style sheet, and the mark as SVG. */
  readonly stylesheet: string
  readonly mark: string
}

/** Loads the public pages from the folder of their build; undefined where they are not built. */
export async function openPortal(folder: string): Promise<Portal | undefined> {
  const file = join(folder, 'main.js')
  if (!existsSync(file)) return undefined
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Portal
}
