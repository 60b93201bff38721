import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const hasProc = process.platform === 'linux'

/**
 * When the process `pid` was born: a text that no other process with the same number shares, not even after a
 * restart of the machine. `undefined` when no such process runs (a zombie does not run).
 */
export async function birthOf(pid: number): Promise<string | undefined> {
  try {
    return hasProc ? await birthInProc(pid) : await columnOf(pid, 'lstart')
  } catch {
    return undefined
  }
}

async function birthInProc(pid: number) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The command may hold blanks and brackets; the fields after the last bracket start with the third, the state.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
  return `${boot.trim()}:${fields[19]}`
}

/** Whether `pid` is a PostgreSQL server whose working folder is `cluster`, as a postmaster's always is. */
export async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  try {
    if (!hasProc)
      return (await columnOf(pid, 'command'))?.includes(`postgres -D ${cluster} `) ?? false
    const command = await readFile(`/proc/${pid}/comm`, 'utf8')
    return command.trim() === 'postgres' && (await readlink(`/proc/${pid}/cwd`)) === cluster
  } catch {
    return false
  }
}

async function columnOf(pid: number, column: string) {
  const { stdout } = await run('ps', ['-o', `${column}=`, '-p', String(pid)])
  return stdout.trim() || undefined
}

/** Waits until `pid` as born at `birth` has ended, or `patience` milliseconds have passed; says which. */
export async function hasEnded(pid: number, birth: string, patience: number): Promise<boolean> {
  const limit = performance.now() + patience
  while ((await birthOf(pid)) === birth) {
    if (performance.now() > limit) return false
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return true
}
