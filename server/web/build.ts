import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isCurrent, stampedBuild } from './stamp.ts'

const repository = join(import.meta.dirname, '..', '..')

/** An application that Vite builds from its folder into `dist` below it. */
interface Site {
  readonly folder: string
  /** What the build is made of. */
  readonly sources: readonly string[]
  readonly chinese: string
  readonly english: string
}
const shared = ['ui', 'kernel', 'codes', 'package-lock.json']
const sites: readonly Site[] = [
  {
    folder: 'workbench',
    sources: ['workbench', ...shared],
    chinese: '办公平台页面',
    english: 'the workbench',
  },
  { folder: 'portal', sources: ['portal', ...shared], chinese: '公众页面', english: 'the portal' },
]

const distOf = (folder: string): string => join(repository, folder, 'dist')
/** Where the built workbench and the built public pages are. */
export const workbenchFolder: string = distOf('workbench')
export const portalFolder: string = distOf('portal')

/** Builds the workbench and the public pages, each unless the one that is there was made of the same sources. */
export async function buildSites(log: (line: string) => void): Promise<void> {
  for (const site of sites) await build(site, log)
}

/** Builds the public pages alone, in the same way. */
export const buildPortal = (log: (line: string) => void): Promise<void> => build(sites[1]!, log)

/**
 * Where a build fails, or without Vite (an installation without development packages), what is there is served
 * as it is.
 */
async function build({ chinese, english, ...site }: Site, log: (line: string) => void) {
  const config = join(repository, site.folder, 'vite.config.ts')
  if (!existsSync(config)) return
  const place = {
    dist: distOf(site.folder),
    sources: site.sources.map((name) => join(repository, name)),
  }
  if (await isCurrent(place)) return
  const vite = await import('vite').catch(() => undefined)
  if (!vite) return
  log(
    `正在生成${chinese}（仅首次或更新后） / building ${english} (at the first start or after an update only)`,
  )
  try {
    await stampedBuild(place, () => vite.build({ configFile: config, logLevel: 'silent' }))
  } catch (error) {
    log(`${chinese}未能生成 / ${english} could not be built: ${error}`)
  }
}
