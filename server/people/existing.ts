import { type Actor, type Kernel, type RecordRead, stream } from '@zhiheng/kernel'
import { type DepartmentFacts, departmentsOf } from '@zhiheng/modules'
import { type Account, accountsOf } from '../auth/accounts.ts'
import type { PersonRow } from './sheet.ts'

/** What is registered already in the regions of a sheet. */
export interface Existing {
  readonly persons: readonly RecordRead[]
  /** Posts that are held, now or later. */
  readonly posts: readonly RecordRead[]
  /** By region. */
  readonly departments: ReadonlyMap<string, readonly DepartmentFacts[]>
  /** Of these persons, or with user names of the sheet. */
  readonly accounts: readonly Account[]
}

/** Reads as the actor what a plan of these rows must know. */
export async function existingFor(
  kernel: Kernel,
  actor: Actor,
  rows: readonly PersonRow[],
): Promise<Existing> {
  const regions = [...new Set(rows.map(({ region }) => region))]
  const persons: RecordRead[] = []
  const posts: RecordRead[] = []
  const departments = new Map<string, readonly DepartmentFacts[]>()
  for (const region of regions) {
    for await (const one of stream(kernel, 'person', { actor, where: { region } }))
      persons.push(one)
    for await (const one of stream(kernel, 'post', { actor, where: { region, state: 'held' } }))
      posts.push(one)
    departments.set(region, await departmentsOf(kernel, actor, region))
  }
  const usernames = rows.flatMap(({ values }) => values.username ?? [])
  const accounts = await accountsOf(kernel.pool, {
    persons: persons.map(({ id }) => id),
    usernames,
  })
  return { persons, posts, departments, accounts }
}
