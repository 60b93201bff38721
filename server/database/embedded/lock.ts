import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { errorCode } from '../error-code.ts'
import { DatabaseRefusal } from '../refusal.ts'
import { birthOf } from './process.ts'

/**
 * Takes the one lock of a data folder and returns its release. A lock left by a killed process is taken over: the
 * holder is known by process number and birth, so a reused number does not hold it.
 * @throws DatabaseRefusal `in-use` while its holder lives
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  const claim = JSON.stringify({ pid: process.pid, birth: await birthOf(process.pid) })
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, claim, { mode: 0o600 })
  try {
    while (!(await placed(draft, file))) await removeStale(file)
  } finally {
    await rm(draft, { force: true })
  }
  return () => rm(file, { force: true })
}

/** Process number of the living holder of the lock; `undefined` when nobody holds it. */
export async function holderOf(file: string): Promise<number | undefined> {
  return livingHolder(await textOf(file))
}

// A link appears with its whole content at once: nobody ever reads a lock half written.
async function placed(draft: string, file: string) {
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function removeStale(file: string) {
  const seen = await textOf(file)
  const holder = await livingHolder(seen)
  if (holder) throw inUse(file, holder)
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  // Another start may have replaced the stale lock by its own in between: then put that one back.
  if ((await textOf(aside)) !== seen) await placed(aside, file)
  await rm(aside, { force: true })
}

async function textOf(file: string) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  }
}

async function livingHolder(text: string): Promise<number | undefined> {
  const [, pid, birth] = /^\{"pid":(\d+),"birth":"([^"]+)"\}$/.exec(text) ?? []
  if (!pid || !birth) return undefined
  return (await birthOf(Number(pid))) === birth ? Number(pid) : undefined
}

function inUse(file: string, pid: number) {
  return new DatabaseRefusal(
    'in-use',
    `数据目录正由另一个质衡服务（进程 ${pid}，锁文件 ${file}）使用，请先停止它或换一个 DATA_DIR`,
    `the data folder is in use by another Zhiheng server (process ${pid}, lock ${file}); stop it first or choose another DATA_DIR`,
  )
}
