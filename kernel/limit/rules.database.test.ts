import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rulesHash } from '../catalogue.ts'
import { catalogueOf, defineProcedure, history, moveCases, workdays } from '../index.ts'
import type { Kernel } from '../kernel.ts'
import { take } from '../procedure/run.ts'
import { clerkOf, repairing, repairs } from '../testing/repair.ts'
import { openModules } from '../testing/well.ts'
import { limitsOn } from './read.ts'
import { sweep } from './sweep.ts'

/** Now ten days instead of five, and nobody promises a visit any more. */
const { visit: _, repair, ...kept } = repairing.steps
const revised = defineProcedure('repairing', {
  ...repairing,
  steps: { ...kept, repair: { ...repair, within: workdays(10).after('open').pausedIn('testing') } },
  earlier: [repairing as never],
} as never)
const now = { ...repairs, procedures: [revised] }

let db: Awaited<ReturnType<typeof openModules>>
let before: Kernel
beforeAll(async () => {
  db = await openModules([now as never])
  before = { ...db.kernel, catalogue: catalogueOf([repairs]), versions: new Map() }
})
afterAll(() => db.close())

const clerk = clerkOf('11')
const on = (text: string) => new Date(`${text}+08:00`)
async function reported(kernel: Kernel, no: string, visitOn: string | null = null) {
  const answers = { no, reportedOn: '2026-03-02', what: '水泵', visitOn }
  const done = await take(kernel, ['breakage', 'report'], {
    on: [{ at: { region: '1101' }, answers }],
    actor: clerk,
    at: on('2026-03-02T09:00'),
    request: randomUUID(),
  })
  return done.records[0]!
}
const days = async (at: Awaited<ReturnType<typeof reported>>) =>
  (await limitsOn(db.kernel, 'breakage', { actor: clerk, at })).map(
    ({ step, ends }) => `${step} ${ends?.slice(0, 10)}`,
  )

it('a case keeps the limit of the rules that it began under, also where they have no such limit any more', async () => {
  const old = await reported(before, 'R1')
  const promised = await reported(before, 'R2', '2026-03-04')
  const fresh = await reported(db.kernel, 'R3')
  expect(await days(old)).toEqual(['repair 2026-03-09'])
  expect(await days(fresh)).toEqual(['repair 2026-03-16'])
  await sweep(db.kernel, { at: on('2026-03-05T00:00') })
  const told = await history(db.kernel, 'breakage', { actor: clerk, at: promised })
  expect(told.at(-1)).toMatchObject({ state: 'missed', actorName: '时钟' })
  await sweep(db.kernel, { at: on('2026-03-10T00:00') })
  const states = await db.owner.query('select no, state from breakage order by no')
  expect(states.rows).toEqual([
    { no: 'R1', state: 'escalated' },
    { no: 'R2', state: 'escalated' },
    { no: 'R3', state: 'open' },
  ])
})

it('a case that is moved to other rules has the time that they give, from when its limit began', async () => {
  const old = await reported(before, 'R4', '2026-03-20')
  expect(await days(old)).toEqual(['repair 2026-03-09', 'visit 2026-03-20'])
  await moveCases(db.kernel, {
    register: 'breakage',
    from: rulesHash(repairing as never),
    states: { open: 'open' },
    at: on('2026-03-05T09:00'),
    request: randomUUID(),
  })
  expect(await days(old)).toEqual(['repair 2026-03-16'])
  await sweep(db.kernel, { at: on('2026-03-17T00:00') })
  const told = await history(db.kernel, 'breakage', { actor: clerk, at: old })
  expect(told.map(({ stepTitle }) => stepTitle)).toEqual(['登记', expect.anything(), '修复逾期'])
})
