import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { DatabaseRefusal } from '../refusal.ts'
import {
  type Account,
  accountFor,
  privateFolder,
  stateFolder,
  switchedTo,
  unprivilegedUser,
} from './account.ts'
import {
  type Credentials,
  newCredentials,
  readCredentials,
  saveCredentials,
} from './credentials.ts'
import { hasCluster, initialise } from './initdb.ts'
import type { Places } from './places.ts'

/** A cluster that exists, and what opens it. */
export interface Residence {
  cluster: string
  credentials: Credentials
}

/** The cluster of this data folder; `undefined` before the first start. @throws DatabaseRefusal if it is unusable */
export async function findResidence(places: Places): Promise<Residence | undefined> {
  const credentials = await readCredentials(places.credentials)
  const cluster = credentials?.cluster ?? places.cluster
  if (!(await hasCluster(cluster))) return undefined
  if (!credentials) throw withoutCredentials(places)
  return { cluster, credentials }
}

/** Makes the first cluster of this data folder, elsewhere when no account can reach the folder. */
export async function foundResidence(
  places: Places,
  native: string,
  { durable, log }: { durable: boolean; log: (line: string) => void },
): Promise<Residence> {
  const account = await accountFor(native, places.cluster)
  const cluster = account ? places.cluster : privateCluster(places)
  const { passwords } = (await readCredentials(places.credentials)) ?? newCredentials()
  const credentials = account ? { passwords } : { passwords, cluster }
  if (!account) log(elsewhere(cluster))
  await saveCredentials(places.credentials, credentials)
  const maker = account ?? (await privateAccount(native, dirname(cluster)))
  await initialise({ account: maker, cluster, password: passwords.admin, durable })
  return { cluster, credentials }
}

async function privateAccount(native: string, folder: string): Promise<Account> {
  const user = await unprivilegedUser()
  await privateFolder(folder, user)
  return switchedTo(native, user)
}

function privateCluster(places: Places) {
  const name = createHash('sha256').update(places.dataDir).digest('hex').slice(0, 16)
  return join(stateFolder(), name, 'postgres')
}

function elsewhere(cluster: string) {
  return `本机不能用用户命名空间以 root 运行 PostgreSQL，数据库改存 ${cluster}，由无特权用户运行 / PostgreSQL cannot run as root here without user namespaces; its data is kept in ${cluster} under an unprivileged user`
}

function withoutCredentials({ credentials, cluster }: Places) {
  return new DatabaseRefusal(
    'credentials',
    `有数据库 ${cluster}，却没有 ${credentials}（端口与口令），请从备份恢复该文件`,
    `there is a database in ${cluster} but no ${credentials}, which holds its port and passwords; restore it from a backup`,
  )
}
