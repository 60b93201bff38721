import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { accessStatements } from '../embedded/roles.ts'
import { migrate } from '../migrate.ts'
import { quoteName, withSession } from '../session.ts'
import { startThrowawayServer } from './throwaway.ts'

/** A server for tests with one migrated database that is copied for each use. Plain data, so it can be provided. */
export interface TestCluster {
  ownerUrl: string
  servingUrl: string
  /** Name of the database to copy. */
  template: string
}

/** A test cluster, and the way to remove it. */
export interface ThrowawayCluster extends TestCluster {
  stop(): Promise<void>
}

const MIGRATIONS = join(import.meta.dirname, '..', '..', '..', 'db')

/**
 * Starts a throw-away cluster with all migrations applied, or uses the server that TEST_DATABASE_OWNER_URL and
 * TEST_DATABASE_URL name (its owner needs CREATEDB), for tests, benchmarks and journeys alike.
 */
export async function startThrowawayCluster(migrations = MIGRATIONS): Promise<ThrowawayCluster> {
  const server = externalServer() ?? (await startThrowawayServer())
  const { ownerUrl, servingUrl } = server
  const cluster = { ownerUrl, servingUrl, template: `template_${randomUUID()}` }
  try {
    await createDatabase(cluster, cluster.template)
    await migrate(inDatabase(ownerUrl, cluster.template), migrations)
  } catch (error) {
    await server.stop()
    throw error
  }
  const stop = async () => {
    await dropDatabase(cluster, cluster.template)
    await server.stop()
  }
  return { ...cluster, stop }
}

/** Creates a database that the serving role may enter, as a copy of `template` where that is given. */
export async function createDatabase(cluster: TestCluster, name: string, template?: string) {
  const database = quoteName(name)
  const servingRole = quoteName(decodeURIComponent(new URL(cluster.servingUrl).username))
  await withSession(cluster.ownerUrl, async (owner) => {
    const source = template ? ` template ${quoteName(template)}` : ''
    await owner.query(`create database ${database}${source}`)
    for (const statement of accessStatements(database, servingRole)) await owner.query(statement)
  })
}

/**
 * Drops a database, ending whoever is still in it. Autovacuum cannot be ended by the owner (42501): it is
 * waited for.
 */
export async function dropDatabase(cluster: TestCluster, name: string) {
  await withSession(cluster.ownerUrl, async (owner) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await owner.query(`drop database if exists ${quoteName(name)} with (force)`)
        return
      } catch (error) {
        if ((error as { code?: string }).code !== '42501' || attempt === 100) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  })
}

/** The same server and role, another database. */
export function inDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

function externalServer() {
  const { TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_URL: servingUrl } = process.env
  if (!ownerUrl && !servingUrl) return undefined
  if (!ownerUrl || !servingUrl) {
    throw new Error('set both TEST_DATABASE_OWNER_URL and TEST_DATABASE_URL, or neither')
  }
  return { ownerUrl, servingUrl, stop: async () => undefined }
}
