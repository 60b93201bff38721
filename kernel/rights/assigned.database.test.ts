import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { take } from '../procedure/run.ts'
import { newId } from '../register/address.ts'
import { count, find, history, list } from '../register/run.ts'
import { inquirerOf, inquiries } from '../testing/inquiry.ts'
import { openModules } from '../testing/well.ts'
import { type Actor, publicActor } from './declare.ts'
import { actFor } from './store.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([inquiries])
})
afterAll(() => db.close())

const at = new Date('2026-03-31T02:00:00Z')
const taking = (actor: Actor) => ({ actor, at, request: randomUUID() })
const named = inquirerOf('1101')
const colleague = inquirerOf('1101')
/** Whoever holds the code that was given out with the tip. */
const token: Actor = {
  ...publicActor,
  kind: 'token',
  post: randomUUID(),
  name: '凭码',
  roles: ['holder'],
}

async function given() {
  const place = { region: '1101', id: newId() }
  const answers = { says: '有人偷倒', assignees: [named.post!, token.post!] }
  await take(db.kernel, ['whisper', 'give'], {
    on: [{ at: place, answers }],
    ...taking(publicActor),
  })
  return place
}

it('a record is read by those who are named on it, by post or by token, and by nobody else', async () => {
  const place = await given()
  for (const actor of [named, token]) {
    expect((await find(db.kernel, 'whisper', { actor, at: place }))?.fields.says).toBe('有人偷倒')
    expect(await history(db.kernel, 'whisper', { actor, at: place })).toHaveLength(1)
  }
  for (const actor of [colleague, publicActor, { ...token, post: randomUUID() }]) {
    expect(await find(db.kernel, 'whisper', { actor, at: place })).toBe(undefined)
    expect((await list(db.kernel, 'whisper', { actor })).records).toEqual([])
    expect(await count(db.kernel, 'whisper', { actor })).toEqual({ n: 0, exact: true })
  }
})

it('the database alone keeps everybody else out too', async () => {
  await given()
  const client = new pg.Client({ connectionString: db.url })
  await client.connect()
  const seen = async (actor: Actor) => {
    await client.query(`begin; ${actFor(actor, '')}`)
    const found = await client.query('select from whisper')
    await client.query('rollback')
    return found.rowCount
  }
  expect(await seen(named)).toBeGreaterThan(0)
  expect([await seen(colleague), await seen(publicActor)]).toEqual([0, 0])
  await client.end()
})

it('whoever hands a record on sees it no more, and its new holder does', async () => {
  const place = await given()
  const on = [{ at: place, answers: { assignees: [colleague.post!] } }]
  await take(db.kernel, ['whisper', 'hand'], { on, ...taking(named) })
  expect(await find(db.kernel, 'whisper', { actor: named, at: place })).toBe(undefined)
  expect(await find(db.kernel, 'whisper', { actor: colleague, at: place })).toMatchObject({
    state: 'given',
    version: 2,
  })
  const again = take(db.kernel, ['whisper', 'hand'], { on, ...taking(token) })
  await expect(again).rejects.toMatchObject({ code: 'record.unknown' })
})
