import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A build, and the files and folders that it is made of. */
export interface Built {
  readonly dist: string
  readonly sources: readonly string[]
}

const passedOver = new Set(['node_modules', 'dist', 'data'])
/** Beside the build, the digest of what it was made of. */
const stampIn = (dist: string): string => join(dist, '.sources')
/** Builds in a row whose sources somebody was changing meanwhile. */
const tries = 3

/** Whether what is there was made of the sources as they are now. */
export async function isCurrent({ dist, sources }: Built): Promise<boolean> {
  const stamp = await readFile(stampIn(dist), 'utf8').catch(() => undefined)
  return stamp !== undefined && stamp === (await digestOf(sources))
}

/**
 * Builds, and notes what it was made of only where that stayed the same meanwhile; otherwise it builds again. A build
 * that nothing is noted of is made anew at the next start.
 */
export async function stampedBuild(
  { dist, sources }: Built,
  build: () => Promise<unknown>,
): Promise<void> {
  for (let n = 1; n <= tries; n++) {
    const before = await digestOf(sources)
    await rm(stampIn(dist), { force: true })
    await build()
    if ((await digestOf(sources)) === before) return writeFile(stampIn(dist), before)
  }
}

/** Digest of every file with its name, so that moving or renaming one tells too. */
async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths)
    for await (const file of filesUnder(path)) {
      const content = await readFile(file)
      hash.update(`${relative(join(path, '..'), file)}\0${content.length}\0`).update(content)
    }
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
