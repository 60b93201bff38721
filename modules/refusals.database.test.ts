import { randomBytes, randomUUID } from 'node:crypto'
import {
  type Actor,
  type AnyStep,
  type Catalogue,
  catalogueOf,
  creates,
  type Entry,
  type Field,
  type Fields,
  fromStates,
  type Kernel,
  openKernel,
  Refusal,
  type RowInput,
  take,
} from '@zhiheng/kernel'
import { anyValue, itsDepartment, putSpecimen } from '@zhiheng/kernel/testing/specimen.ts'
import { type FreshDatabase, freshDatabase } from '@zhiheng/server/database/testing/database.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modules } from './index.ts'

/** Every step of every declaration, refused to whom it does not belong: derived from the declarations alone. */
const catalogue: Catalogue = catalogueOf(modules)
const steps = [...catalogue.entries.values()].flatMap((entry) =>
  Object.entries(entry.procedure.steps).flatMap(([name, step]) =>
    step.consequence ||
    step.delivers ||
    step.by.every(({ roles }) => roles.includes('clock') && roles.length === 1)
      ? []
      : [[`${entry.register.name}.${name}`, { entry, name, step }] as const],
  ),
)
interface Case {
  readonly entry: Entry
  readonly name: string
  readonly step: AnyStep
}

let database: FreshDatabase
let owner: pg.Client
let kernel: Kernel
beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const key = randomBytes(32)
  kernel = openKernel(modules, database.servingUrl, {
    keys: { keyFor: () => key, keyOf: () => key },
  })
})
afterAll(async () => {
  await kernel.pool.end()
  await owner.end()
  await database.drop()
})

const here = '1101'
function actor(roles: readonly string[], more: Partial<Actor> = {}): Actor {
  const name = '某人'
  const post = randomUUID()
  return {
    kind: 'post',
    post,
    name,
    roles,
    scope: [here],
    department: itsDepartment,
    party: null,
    ...more,
  }
}
const roleOf = (step: AnyStep) => step.by[0]!.roles[0]!

function answersFor({ entry, step }: Case): Record<string, unknown> {
  const fields = entry.register.fields as Record<string, Field>
  const filled = (step.fills ?? []).map((name) => [name, anyValue(fields[name]!)] as const)
  const asked = Object.entries((step.ask ?? {}) as Fields).map(
    ([name, field]) => [name, anyValue(field)] as const,
  )
  return Object.fromEntries([...filled, ...asked])
}

/** The code of the refusal, or what was done instead. */
async function attempt(of: Case, at: RowInput['at'], by: Actor): Promise<string> {
  const on = [{ at, answers: answersFor(of) }]
  const what = { on, actor: by, at: new Date('2026-03-31T02:00:00Z'), request: randomUUID() }
  try {
    const done = await take(kernel, [of.entry.register.name, of.name], what)
    return `done: ${JSON.stringify(done)}`
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const wrongState = ({ entry, step }: Case) =>
  Object.keys(entry.procedure.states).find((state) => !fromStates(step).includes(state))
const somewhere = async ({ entry, step }: Case) =>
  creates(step)
    ? { region: here }
    : putSpecimen(owner, entry, { region: here, state: fromStates(step)[0]! })

const strangers = ['record.unknown', 'step.not-yours', 'region.outside']

describe.each(steps)('%s', (_, of) => {
  it('is refused to another role', async () => {
    expect(strangers).toContain(await attempt(of, await somewhere(of), actor(['nobody'])))
  })
  it('is refused to the same role of another region', async () => {
    const stranger = actor([roleOf(of.step)], { scope: ['1201'] })
    expect(strangers).toContain(await attempt(of, await somewhere(of), stranger))
  })
  if (creates(of.step)) return
  const elsewhere = wrongState(of)
  if (elsewhere)
    it('is refused from another state', async () => {
      const at = await putSpecimen(owner, of.entry, { region: here, state: elsewhere })
      const refusal = await attempt(of, at, actor([roleOf(of.step)]))
      expect(['step.not-from-here', ...strangers]).toContain(refusal)
    })
  it('is refused to another role by the database alone', async () => {
    const state = fromStates(of.step)[0]!
    const at = await putSpecimen(owner, of.entry, { region: here, state })
    const client = new pg.Client({ connectionString: database.servingUrl })
    await client.connect()
    const step = `${of.entry.register.name}.${of.name}`
    await client.query(
      `begin; set local app.roles = ',nobody,'; set local app.scope = '${here}'; set local app.department = '${itsDepartment}'; set local app.step = '${step}'`,
    )
    const table = `"${of.entry.register.name.replace(/-/g, '_')}"`
    const changed = await client.query(`update ${table} set state = $1 where id = $2`, [
      of.step.to,
      at.id,
    ])
    await client.query('rollback')
    await client.end()
    expect(changed.rowCount).toBe(0)
  })
})
