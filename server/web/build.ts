import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '..', '..')

/** Where the built workbench is. */
export const workbenchFolder: string = join(repository, 'workbench', 'dist')

/** What the build is made of. */
const sources = ['workbench', 'ui', 'portal', 'kernel', 'codes', 'package-lock.json']
const passedOver = new Set(['node_modules', 'dist', 'data'])
/** Beside the build, the digest of what it was made of. */
const stamp = '.sources'

/**
 * Builds the workbench unless the one that is there was made of the same sources.
 * Where that fails, or without Vite (an installation without development packages), what is there is served as it is.
 */
export async function buildWorkbench(log: (line: string) => void): Promise<void> {
  const config = join(repository, 'workbench', 'vite.config.ts')
  if (!existsSync(config)) return
  const digest = await digestOf(sources.map((name) => join(repository, name)))
  if ((await builtFrom()) === digest) return
  const vite = await import('vite').catch(() => undefined)
  if (!vite) return
  log(
    '正在生成办公平台页面（仅首次或更新后） / building the workbench (at the first start or after an update only)',
  )
  try {
    await vite.build({ configFile: config, logLevel: 'silent' })
    await writeFile(join(workbenchFolder, stamp), digest)
  } catch (error) {
    log(`办公平台页面未能生成，只提供接口 / the workbench could not be built: ${error}`)
  }
}

const builtFrom = (): Promise<string | undefined> =>
  readFile(join(workbenchFolder, stamp), 'utf8').catch(() => undefined)

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
