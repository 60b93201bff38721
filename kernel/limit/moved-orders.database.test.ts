import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalogueOf, rulesHash } from '../catalogue.ts'
import {
  type Address,
  defineProcedure,
  limitsOn,
  moveCases,
  newId,
  take,
  workdays,
} from '../index.ts'
import type { Kernel } from '../kernel.ts'
import { on, shanghai } from '../testing/open-repairs.ts'
import { officerOf, ordering, orders } from '../testing/order.ts'
import { openModules } from '../testing/well.ts'

/** Every kind had ten working days. */
const { answer } = ordering.steps
const before = defineProcedure('ordering', {
  ...ordering,
  steps: { ...ordering.steps, answer: { ...answer, within: workdays(10).after('open') } },
} as never)
const [number, resulting] = orders.procedures
const earlier = { ...orders, procedures: [number, resulting, before] } as never
const now = {
  ...orders,
  procedures: [number, resulting, { ...ordering, earlier: [before] }],
} as never

let db: Awaited<ReturnType<typeof openModules>>
let old: Kernel
beforeAll(async () => {
  db = await openModules([now])
  old = { ...db.kernel, catalogue: catalogueOf([earlier]), versions: new Map() }
})
afterAll(() => db.close())

const actor = officerOf('11')

it('a case that is moved has what the rules in force give to its kind, from when its limit began', async () => {
  const at = on('2026-03-02T09:00')
  const issued = async (kind: string | null): Promise<Address> => {
    const made = [{ at: { region: '1101', id: newId() }, answers: { kind } }]
    await take(old, ['well-order', 'issue'], { on: made, actor, at, request: randomUUID() })
    return made[0]!.at
  }
  const cases = [await issued('plain'), await issued('urgent'), await issued('other')]
  const ends = () =>
    Promise.all(
      cases.map(async (one) => {
        const limits = await limitsOn(db.kernel, 'well-order', { actor, at: one })
        return shanghai(limits.find(({ step }) => step === 'answer')?.ends)
      }),
    )
  const tenth = '2026-03-16T23:59:59'
  expect(await ends()).toEqual([tenth, tenth, tenth])
  await moveCases(db.kernel, {
    register: 'well-order',
    from: rulesHash(before as never),
    states: { open: 'open' },
    at: on('2026-03-02T10:00'),
    request: randomUUID(),
  })
  expect(await ends()).toEqual(['2026-03-09T23:59:59', '2026-03-03T09:00:00', undefined])
})
