import type { TestProject } from 'vitest/node'
import { startThrowawayCluster, type TestCluster } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: TestCluster
  }
}

/** Global set-up of the project `database`: one cluster for the run, removed at its end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...cluster } = await startThrowawayCluster()
  project.provide('database', cluster)
  return stop
}
