import { randomUUID } from 'node:crypto'
import { createDatabase, dropDatabase, inDatabase, type TestCluster } from './template.ts'

export { startThrowawayCluster, type TestCluster, type ThrowawayCluster } from './template.ts'

/** A migrated, empty database of one's own. */
export interface FreshDatabase {
  ownerUrl: string
  servingUrl: string
  /** Removes it, ending whoever is still connected. */
  drop(): Promise<void>
}

/** Copies the migrated template. Outside vitest's project `database`, pass what `startThrowawayCluster` returned. */
export async function freshDatabase(cluster?: TestCluster): Promise<FreshDatabase> {
  const source = cluster ?? (await providedCluster())
  const name = `test_${randomUUID()}`
  await createDatabase(source, name, source.template)
  return {
    ownerUrl: inDatabase(source.ownerUrl, name),
    servingUrl: inDatabase(source.servingUrl, name),
    drop: () => dropDatabase(source, name),
  }
}

// Imported late: vitest complains when it is loaded by Playwright or a benchmark.
async function providedCluster() {
  const { inject } = await import('vitest')
  return inject('database')
}
