import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { take } from '../procedure/run.ts'
import { newId } from '../register/address.ts'
import { list } from '../register/run.ts'
import { publicActor } from '../rights/declare.ts'
import { inquirerOf, inquiries } from '../testing/inquiry.ts'
import { openModules } from '../testing/well.ts'
import { forgetMatches } from './forget.ts'

const master = randomBytes(32)
const keys = { keyFor: () => master, keyOf: () => master }
let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([inquiries], { keys })
})
afterAll(() => db.close())

const at = new Date('2026-03-31T02:00:00Z')
const mine = inquirerOf('1101')

async function given(phone: string | null, says = '偷倒') {
  const place = { region: '1101', id: newId() }
  const on = [{ at: place, answers: { says, assignees: [mine.post!], phone } }]
  await take(db.kernel, ['whisper', 'give'], { on, actor: publicActor, at, request: randomUUID() })
  return place
}
const route = (place: object, to: string) =>
  take(db.kernel, ['whisper', 'route'], {
    on: [{ at: place as never, answers: { to } }],
    actor: mine,
    at,
    request: randomUUID(),
  })
const alike = (place: { region: string; id: string }, actor = mine) =>
  list(db.kernel, 'whisper', {
    actor,
    sameAs: { field: 'phone', register: 'whisper', at: place, of: 'phone' },
  }).then(({ records }) => records.map(({ id }) => id).sort())

it('finds records of the same secret, among those that one may read, and none where it is unknown', async () => {
  const one = await given('138 0000 1234')
  const two = await given('+8613800001234')
  await given('13900001234')
  expect(await alike(one)).toEqual([one.id, two.id].sort())
  expect(await alike(await given(null))).toEqual([])
  expect(await alike(one, inquirerOf('1101'))).toEqual([])
})

it('is in no record, event or answer, and follows the secret where it is handed on or changed', async () => {
  const one = await given('13700001111')
  await route(one, '1101')
  const same = { field: 'phone', register: 'whisper', at: one, of: 'phone' }
  const found = () => list(db.kernel, 'rumour', { actor: mine, sameAs: same })
  const [record] = (await found()).records
  expect(record?.fields).toEqual({ says: '偷倒', informant: null, phone: '（保密）' })
  const { rows } = await db.owner.query(
    `select phone_match as match, (select string_agg(to_jsonb(e)::text, '') from event e) as events from whisper where id = $1`,
    [one.id],
  )
  expect(rows[0].match).toMatch(/^[\w+/]{43}=$/)
  expect(rows[0].events).not.toContain(rows[0].match)
  for (const [step, answers] of [
    ['sign', {}],
    ['mend', { phone: '13700002222' }],
  ] as const)
    await take(db.kernel, ['rumour', step], {
      on: [{ at: record!, answers }],
      actor: mine,
      at,
      request: randomUUID(),
    })
  expect((await found()).records).toEqual([])
})

it('is not asked of a field that is not matched', async () => {
  const one = await given('13700001111')
  const sameAs = { field: 'informant', register: 'whisper', at: one, of: 'informant' }
  await expect(list(db.kernel, 'whisper', { actor: mine, sameAs })).rejects.toMatchObject({
    code: 'list.not-offered',
  })
})

it('is forgotten two years after the record was last changed', async () => {
  const one = await given('13600001234')
  const kept = async () =>
    (await db.owner.query('select phone_match from whisper where id = $1', [one.id])).rows[0]
  await forgetMatches(db.kernel, new Date('2028-03-29T02:00:00Z'))
  expect((await kept()).phone_match).not.toBeNull()
  expect(await forgetMatches(db.kernel, new Date('2028-03-31T02:00:00Z'))).toBeGreaterThan(0)
  expect((await kept()).phone_match).toBeNull()
  expect(await forgetMatches(db.kernel, new Date('2028-03-31T02:00:00Z'))).toBe(0)
})
