import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { find, take } from '../index.ts'
import { claims, graderOf } from '../testing/claim.ts'
import { openModules } from '../testing/well.ts'

let open: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  open = await openModules([claims])
})
afterAll(() => open.close())

const actor = graderOf('1101')
const at = new Date('2026-11-22T02:00:00Z')
const region = '1101'

async function step(ref: [string, string], id: string | null, answers: object) {
  const on = [{ at: { region, ...(id ? { id } : {}) }, answers: { ...answers } }]
  const done = await take(open.kernel, ref, { actor, at, on, request: randomUUID() })
  return done.records[0]!.id
}
const stateOf = async (id: string) =>
  (await find(open.kernel, 'claim', { actor, at: { region, id } }))?.state

const opened = () => step(['claim', 'open'], null, { subject: '甲', receivedOn: '2026-11-20' })
async function decided() {
  const id = await opened()
  await step(['claim', 'grade'], id, { grade: 'first', fine: 1 })
  await step(['claim', 'decide'], id, { opinion: '准' })
  return id
}
const answered = (claim: string) =>
  step(['answer', 'give'], null, { claim, on: '2026-11-22', amount: 1 })

it('waits for the last of several, which brings about what all were needed for', async () => {
  const id = await decided()
  const second = await answered(id)
  const third = await answered(id)
  await step(['answer', 'check'], second, {})
  expect(await stateOf(id)).toBe('decided')
  await step(['answer', 'check'], third, {})
  expect(await stateOf(id)).toBe('decided')
  const { rows } = await open.owner.query('select id from answer where claim = $1 and state = $2', [
    id,
    'given',
  ])
  await step(['answer', 'check'], rows[0].id, {})
  expect(await stateOf(id)).toBe('settled')
})

it('leaves alone what is in another state, and refuses for any other reason', async () => {
  const id = await opened()
  await step(['answer', 'check'], await answered(id), {})
  expect(await stateOf(id)).toBe('open')
  const nowhere = await answered(id)
  const query = 'update answer set claim = $2 where id = $1'
  await open.owner.query(query, [nowhere, randomUUID()])
  await expect(step(['answer', 'check'], nowhere, {})).rejects.toMatchObject({
    code: 'record.unknown',
  })
})
