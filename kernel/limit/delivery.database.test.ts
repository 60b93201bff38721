import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { defineModule, defineProcedure, workdays } from '../index.ts'
import { deliveries } from '../procedure/delivery.ts'
import { take } from '../procedure/run.ts'
import { newId } from '../register/address.ts'
import { list } from '../register/run.ts'
import { inquirerOf, inquiries, writing } from '../testing/inquiry.ts'
import { openModules } from '../testing/well.ts'
import { limitsOn } from './read.ts'
import { sweep } from './sweep.ts'

/** A letter that is to be signed for within five working days, or else goes back. */
const sign = {
  ...writing.steps.sign,
  source: writing.source,
  within: workdays(5).after('delivered'),
  otherwise: 'returned',
}
const limited = defineProcedure('writing', {
  ...writing,
  steps: { ...writing.steps, sign },
} as never)
const letters = defineModule('inquiries', {
  ...inquiries,
  procedures: inquiries.procedures.map((each) => (each === writing ? limited : each)),
} as never)

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([letters])
})
afterAll(() => db.close())

it('a limit starts where a record is delivered, and its sender learns that it has passed', async () => {
  const [mine, theirs] = [inquirerOf('1101'), inquirerOf('1201')]
  const at = { region: '1101', id: newId() }
  const answers = { no: 'C1', subject: '井水发黄', places: 2, otherRegion: '1201' }
  await take(db.kernel, ['inquiry', 'open'], {
    on: [{ at, answers }],
    actor: mine,
    at: new Date('2026-03-02T01:00:00Z'),
    request: randomUUID(),
  })
  const [received] = (await list(db.kernel, 'letter', { actor: theirs })).records
  expect(received).toMatchObject({ limitOn: '2026-03-09T15:59:59.999Z', limitStep: 'sign' })
  const asked = { at: { region: '1201', id: received!.id } }
  expect(await limitsOn(db.kernel, 'letter', { ...asked, actor: theirs })).toHaveLength(1)
  expect(await limitsOn(db.kernel, 'letter', { ...asked, actor: mine })).toEqual([])
  await sweep(db.kernel, { at: new Date('2026-03-09T16:00:00Z') })
  const [sent] = await deliveries(db.kernel, { actor: mine, at })
  expect(sent).toMatchObject({ state: 'returned', by: '时钟' })
})
