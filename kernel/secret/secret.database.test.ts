import { createSecretKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyAll } from '../event/verify.ts'
import { take } from '../procedure/run.ts'
import { newId } from '../register/address.ts'
import { find, history, list } from '../register/run.ts'
import { type Actor, publicActor } from '../rights/declare.ts'
import { inquirerOf, inquiries } from '../testing/inquiry.ts'
import { openModules } from '../testing/well.ts'
import { look } from './look.ts'

const destroyed = new Set<number>()
const master = randomBytes(32)
const keys = {
  keyFor: () => createSecretKey(master).export(),
  keyOf: (_: string, year: number) => (destroyed.has(year) ? undefined : master),
}
let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([inquiries], { keys })
})
afterAll(() => db.close())

const at = new Date('2026-03-31T02:00:00Z')
const named = inquirerOf('1101')
const token: Actor = { ...publicActor, kind: 'token', post: randomUUID(), roles: ['holder'] }

async function given() {
  const place = { region: '1101', id: newId() }
  const answers = { says: '偷倒', assignees: [named.post!, token.post!], informant: '李不愿' }
  const taking = { actor: publicActor, at, request: randomUUID() }
  await take(db.kernel, ['whisper', 'give'], { on: [{ at: place, answers }], ...taking })
  return place
}
const asking = (actor: Actor, place: { region: string; id: string }) => ({
  actor,
  at: place,
  field: 'informant',
  reason: '发放奖励',
  now: at,
  request: randomUUID(),
})

it('is nowhere in the database, and shows a mark where the record is read', async () => {
  const place = await given()
  const rows = await db.owner.query(
    `select to_jsonb(t)::text as all from whisper t union all select to_jsonb(e)::text from event e`,
  )
  expect(rows.rows.map((row) => row.all).join()).not.toContain('李不愿')
  expect((await find(db.kernel, 'whisper', { actor: named, at: place }))?.fields.informant).toBe(
    '（保密）',
  )
  const { records } = await list(db.kernel, 'whisper', { actor: named })
  expect(JSON.stringify(records)).not.toContain('密1:')
  const events = await history(db.kernel, 'whisper', { actor: named, at: place })
  expect(events[0]?.after).toMatchObject({ says: '偷倒', informant: '（保密）' })
})

it('is told to those whom the register names, and the look stays with its reason', async () => {
  const place = await given()
  expect(await look(db.kernel, 'whisper', asking(named, place))).toBe('李不愿')
  const events = await history(db.kernel, 'whisper', { actor: named, at: place })
  expect(events.at(-1)).toMatchObject({
    stepTitle: '查看保密内容',
    actorName: '查问员 王五',
    answers: { field: '提供人', reason: '发放奖励' },
    state: 'given',
  })
})

it('is told to nobody else, and a refused look leaves nothing', async () => {
  const place = await given()
  await expect(look(db.kernel, 'whisper', asking(token, place))).rejects.toMatchObject({
    code: 'step.not-yours',
  })
  const stranger = look(db.kernel, 'whisper', asking(inquirerOf('1101'), place))
  await expect(stranger).rejects.toMatchObject({ code: 'record.unknown' })
  const open = look(db.kernel, 'whisper', { ...asking(named, place), field: 'says' })
  await expect(open).rejects.toMatchObject({ code: 'secret.none' })
  expect(await history(db.kernel, 'whisper', { actor: named, at: place })).toHaveLength(1)
})

it('is erased by destroying its key, and the chain of events still holds', async () => {
  const place = await given()
  destroyed.add(2026)
  expect(await look(db.kernel, 'whisper', asking(named, place))).toBe(null)
  destroyed.clear()
  const { publicKey } = generateKeyPairSync('ed25519')
  const found = await verifyAll(db.owner, db.kernel.catalogue, { key: publicKey })
  expect(found.findings).toEqual([])
})

it('a look is no pair of eyes: whoever looked may still approve what another did', async () => {
  const place = await given()
  await look(db.kernel, 'whisper', asking(named, place))
  const on = [{ at: place, answers: { answer: '已查实' } }]
  const done = await take(db.kernel, ['whisper', 'answer'], {
    on,
    actor: named,
    at,
    request: randomUUID(),
  })
  expect(done.changed).toBe(1)
})

it('is handed on to a secret field of another region, sealed anew for it and told to nobody on the way', async () => {
  const place = await given()
  await take(db.kernel, ['whisper', 'route'], {
    on: [{ at: place, answers: { to: '1202' } }],
    actor: named,
    at,
    request: randomUUID(),
  })
  const there = inquirerOf('1202')
  const { records } = await list(db.kernel, 'rumour', { actor: there })
  expect(records).toMatchObject([{ fields: { says: '偷倒', informant: '（保密）' } }])
  const seen = await db.owner.query(
    `select to_jsonb(r)::text as all from rumour r union all select to_jsonb(e)::text from event e`,
  )
  expect(seen.rows.map((row) => row.all).join()).not.toContain('李不愿')
  const kept = (name: string) =>
    db.owner.query<{ informant: string }>(`select informant from ${name}`)
  const [mine, theirs] = [(await kept('whisper')).rows, (await kept('rumour')).rows]
  expect(mine.map(({ informant }) => informant)).not.toContain(theirs[0]?.informant)
  const asked = { ...asking(there, records[0]!), request: randomUUID() }
  expect(await look(db.kernel, 'rumour', asked)).toBe('李不愿')
})

it('arrives unknown where its key has been destroyed', async () => {
  const place = await given()
  destroyed.add(2026)
  await take(db.kernel, ['whisper', 'route'], {
    on: [{ at: place, answers: { to: '1203' } }],
    actor: named,
    at,
    request: randomUUID(),
  })
  destroyed.clear()
  const { records } = await list(db.kernel, 'rumour', { actor: inquirerOf('1203') })
  expect(records).toMatchObject([{ fields: { informant: null } }])
})
