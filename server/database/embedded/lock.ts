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
    while (!((await placed(draft, file)) || (await takenOver(draft, file)))) {
      // The holder let go between the two: try again.
    }
  } finally {
    await rm(draft, { force: true })
  }
  return () => rm(file, { force: true })
}

/** Process number of the living holder of the lock; `undefined` when nobody holds it. */
export async function holderOf(file: string): Promise<number | undefined> {
  const text = await textOf(file)
  return text === undefined ? undefined : livingHolder(text)
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

// Whoever replaces a stale lock holds a second lock meanwhile, so that nobody can replace the replacement.
async function takenOver(draft: string, file: string) {
  const seen = await textOf(file)
  if (seen === undefined) return false
  const holder = await livingHolder(seen)
  if (holder) throw inUse(file, holder)
  const release = await takeLock(`${file}.takeover`)
  try {
    if ((await textOf(file)) !== seen) return false
    await rename(draft, file)
    return true
  } finally {
    await release()
  }
}

async function textOf(file: string) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
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
