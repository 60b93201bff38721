import { execFile } from 'node:child_process'
import { chown, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseRefusal } from '../refusal.ts'

const run = promisify(execFile)

/** A user and group of this machine, by number. */
export interface User {
  uid: number
  gid: number
}

/** How PostgreSQL, which refuses to run as root, is run here. */
export interface Account {
  /** Folder with the binaries that this account can reach. */
  native: string
  /** Words put before the program, for a user namespace. */
  wrap: string[]
  /** The user to switch to; `undefined` keeps our own. */
  user?: User
}

/** A command of the PostgreSQL package, as `spawn` takes it. */
export function commandFor(account: Account, program: 'initdb' | 'postgres', args: string[]) {
  const [file = '', ...rest] = [...account.wrap, join(account.native, 'bin', program), ...args]
  return { file, args: rest, options: { cwd: '/', ...account.user } }
}

/**
 * The account for a cluster: our own; as root, the user who owns it, else a user namespace. `undefined` where
 * neither can reach `cluster`, so that it must live elsewhere.
 */
export async function accountFor(native: string, cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return { native, wrap: [] }
  const owner = await ownerOf(cluster)
  if (owner && owner.uid !== 0) return switchedTo(native, owner)
  const namespaced = { native, wrap: await namespaceWords() }
  if (await reaches(namespaced, dirname(cluster))) return namespaced
  if (owner) throw unreachable(cluster)
  return undefined
}

/** The account of an unprivileged user, with binaries copied under the state folder where they are out of its reach. */
export async function switchedTo(native: string, user: User): Promise<Account> {
  const near = { native, wrap: [], user }
  if (await reaches(near)) return near
  return { ...near, native: await copyOf(native) }
}

/** Folder for what must lie outside a data folder that only root can enter. */
export function stateFolder(): string {
  // systemd sets it for a unit with StateDirectory=.
  return process.env.STATE_DIRECTORY ?? '/var/lib/zhiheng'
}

/** Makes a folder that only `user` can enter, inside folders that everyone can pass. */
export async function privateFolder(folder: string, user: User): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o755 })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chown(folder, user.uid, user.gid)
}

/** A user without rights, by the names that systems commonly have; initdb wants one that has a name. */
export async function unprivilegedUser(): Promise<User> {
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([, , uid]) => Number(uid) > 0)
  const named = (name: string) => users.find(([own]) => own === name)
  const [, , uid, gid] = named('postgres') ?? named('nobody') ?? users[0] ?? []
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) }
}

async function namespaceWords() {
  const { uid, gid } = await unprivilegedUser()
  return ['unshare', '-U', `--map-user=${uid}`, `--map-group=${gid}`]
}

/** Whether the account may run PostgreSQL at all and, where `folder` is given, write in it. */
async function reaches(account: Account, folder?: string) {
  try {
    const { file, args, options } = commandFor(account, 'postgres', ['--version'])
    await run(file, args, options)
    const [wrap, ...words] = [
      ...account.wrap,
      'test',
      '-w',
      folder ?? '/',
      '-a',
      '-x',
      folder ?? '/',
    ]
    if (folder && wrap) await run(wrap, words, options)
    return true
  } catch {
    return false
  }
}

async function ownerOf(cluster: string): Promise<User | undefined> {
  const found = await stat(cluster).catch(() => undefined)
  return found && { uid: found.uid, gid: found.gid }
}

async function copyOf(native: string) {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(native, '..', 'package.json'), 'utf8'),
  )
  const copy = join(stateFolder(), `postgres-${version}`)
  if (await stat(copy).catch(() => undefined)) return copy
  const draft = `${copy}.${process.pid}`
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await run('chmod', ['-R', 'a+rX', draft])
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }))
  return copy
}

function unreachable(cluster: string) {
  return new DatabaseRefusal(
    'not-permitted',
    `${cluster} 属于 root，而本机不允许用户命名空间，PostgreSQL 不能以 root 运行；请以普通用户启动并把该目录交给它（chown -R）`,
    `${cluster} belongs to root and this machine allows no user namespaces, while PostgreSQL does not run as root; start as an ordinary user and give it that folder (chown -R)`,
  )
}
