import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { take } from '../procedure/run.ts'
import { count, find, history, list } from '../register/run.ts'
import { matching } from '../register/select.ts'
import { compile, sql } from '../sql.ts'
import { openWells, someWells, wardenOf, well } from '../testing/well.ts'
import { nobodyActor } from './declare.ts'
import { actFor } from './store.ts'

let db: Awaited<ReturnType<typeof openWells>>
let app: pg.Client
const at = new Date('2026-03-31T02:00:00Z')

beforeAll(async () => {
  db = await openWells()
  for (const region of ['1101', '1201'])
    await take(db.kernel, ['well', 'record'], {
      on: someWells(region, 5),
      actor: wardenOf(region),
      at,
      request: randomUUID(),
    })
  app = new pg.Client({ connectionString: db.url })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await db.close()
})

/** What the serving role sees of a table with no predicate of the application, acting for `actor`. */
async function bare(table: string, actor = wardenOf('1101'), step = '') {
  await app.query(`begin; ${actFor(actor, step)}`)
  const found = await app.query<{ region: string }>(`select distinct region from ${table}`)
  await app.query('rollback')
  return found.rows.map((row) => row.region).sort()
}

it.each(['well', 'well_key', 'well_delta', 'event', 'request'])(
  'the database alone shows no foreign row of %s',
  async (table) => {
    expect(await bare(table)).toEqual(['1101'])
    expect(await bare(table, { ...wardenOf(), roles: [] })).toEqual([])
    expect((await app.query(`select from ${table}`)).rowCount).toBe(0)
  },
)

it('the predicates alone show no foreign row', async () => {
  const { text, values } = compile(
    sql`select region from ${matching(well, { actor: wardenOf('1101') })}`,
  )
  const found = await db.owner.query<{ region: string }>(text, values)
  expect(found.rows.map((row) => row.region)).toEqual(Array(5).fill('1101'))
  const nobody = compile(sql`select region from ${matching(well, { actor: nobodyActor })}`)
  expect((await db.owner.query(nobody.text, nobody.values)).rowCount).toBe(0)
})

it('list, count, search, record and history of another region are empty', async () => {
  const theirs = await list(db.kernel, 'well', { actor: wardenOf('1201') })
  const one = theirs.records[0]!
  const actor = wardenOf('1101')
  const mine = await list(db.kernel, 'well', { actor })
  expect(mine.records.map((r) => r.region)).toEqual(Array(5).fill('1101'))
  expect(await count(db.kernel, 'well', { actor })).toEqual({ n: 5, exact: true })
  const found = await list(db.kernel, 'well', { actor, search: '东村' })
  expect(found.records).toHaveLength(5)
  expect((await list(db.kernel, 'well', { actor, where: { region: '1201' } })).records).toEqual([])
  expect(await find(db.kernel, 'well', { actor, at: one })).toBeUndefined()
  expect(await history(db.kernel, 'well', { actor, at: one })).toEqual([])
  expect(await history(db.kernel, 'well', { actor: wardenOf('12'), at: one })).toHaveLength(1)
})

it('a row can be written only by a step that its post may take, even past the application', async () => {
  const attempt = async (step: string, actor = wardenOf('1101'), region = '1101') => {
    await app.query(`begin; ${actFor(actor, step)}`)
    try {
      const made = await app.query(
        `insert into well (region, id, state, rules, event_no, event_hash, changed_at, well_no, measured_on, name, kind, search)
         values ('${region}', gen_random_uuid(), 'open', 'x', 1, '', now(), 'X', '2026-01-01', 'x', 'dug', '')`,
      )
      return made.rowCount
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await app.query('rollback')
    }
  }
  expect(await attempt('well.record')).toBe(1)
  expect(await attempt('')).toBe('42501')
  expect(await attempt('well.seal')).toBe('42501')
  expect(await attempt('well.record', wardenOf('1101'), '1201')).toBe('42501')
  expect(await attempt('well.record', { ...wardenOf('1101'), roles: ['visitor'] })).toBe('42501')
})

it('no one can change or remove an event', async () => {
  await app.query(`begin; ${actFor(wardenOf('1101'), 'well.record')}`)
  await expect(app.query('update event set step = step')).rejects.toMatchObject({ code: '42501' })
  await app.query('rollback')
  await expect(app.query('delete from event')).rejects.toMatchObject({ code: '42501' })
})

it('a count that is estimated is near the truth, and of the own territory only', async () => {
  const actor = wardenOf('13')
  for (const region of ['1301', '1302'])
    await take(db.kernel, ['well', 'record'], {
      on: someWells(region, 8000),
      actor,
      at,
      request: randomUUID(),
    })
  await db.owner.query('analyze well')
  const { n, exact } = await count(db.kernel, 'well', { actor })
  expect(exact).toBe(false)
  expect(n).toBeGreaterThan(14_000)
  expect(n).toBeLessThan(18_000)
  const dug = await count(db.kernel, 'well', { actor, where: { kind: 'dug' } })
  expect(dug.n).toBeGreaterThan(10_000)
  expect(dug.n).toBeLessThan(11_500)
})

it('an event whose step names fewer readers is told to no other reader of the record, by the database alone', async () => {
  const actor = wardenOf('1101')
  const visitor = { ...actor, roles: ['visitor'] }
  const { records } = await list(db.kernel, 'well', { actor })
  const [{ region, id, fields }] = records as [(typeof records)[number]]
  const { measuredOn } = fields as { measuredOn: string }
  for (const [step, answers] of Object.entries({
    seal: { reason: '水浊' },
    visit: { seen: '有人' },
  }))
    await take(db.kernel, ['well', step], {
      on: [{ at: { region, id, on: measuredOn }, answers }],
      actor,
      at,
      request: randomUUID(),
    })
  const place = { region, id, on: measuredOn }
  const steps = async (reader: typeof actor) =>
    (await history(db.kernel, 'well', { actor: reader, at: place })).map(({ step }) => step)
  expect(await steps(actor)).toEqual(['record', 'seal', 'visit'])
  expect(await steps(visitor)).toEqual(['record', 'seal'])
  await app.query(`begin; ${actFor(visitor, '')}`)
  const bareSteps = await app.query<{ step: string }>(
    `select step from event where record = '${id}' order by event_no`,
  )
  await app.query('rollback')
  expect(bareSteps.rows.map(({ step }) => step)).toEqual(['record', 'seal'])
})
