import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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

const passedOver = new Set(['node_modules', 'dist', 'data'])
/** Beside the build, the digest of what it was made of. */
const stamp = '.sources'

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
async function build(
  { folder, sources, chinese, english }: Site,
  log: (line: string) => void,
): Promise<void> {
  const config = join(repository, folder, 'vite.config.ts')
  if (!existsSync(config)) return
  const digest = await digestOf(sources.map((name) => join(repository, name)))
  if ((await builtFrom(folder)) === digest) return
  const vite = await import('vite').catch(() => undefined)
  if (!vite) return
  log(
    `正在生成${chinese}（仅首次或更新后） / building ${english} (at the first start or after an update only)`,
  )
  try {
    await vite.build({ configFile: config, logLevel: 'silent' })
    await writeFile(join(distOf(folder), stamp), digest)
  } catch (error) {
    log(`${chinese}未能生成 / ${english} could not be built: ${error}`)
  }
}

const builtFrom = (folder: string): Promise<string | undefined> =>
  readFile(join(distOf(folder), stamp), 'utf8').catch(() => undefined)

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths)
    for await (const file of filesUnder(path)) hash.update(await readFile(file))
  return hash.digest('hex')
}

async function* filesUnder(path: string): AsyncGenerator<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (!entries) {
    if (existsSync(path)) yield path
    return
  }
  const named = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of named) {
    if (passedOver.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue
    const below = join(path, entry.name)
    if (entry.isDirectory()) yield* filesUnder(below)
    else yield below
  }
}
