import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, checkTogether, newId, type StepRef, take } from '../index.ts'
import { keeperOf, stalls } from '../testing/stall.ts'
import { statementsOf } from '../testing/statements.ts'
import { openModules } from '../testing/well.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([stalls])
})
afterAll(() => db.close())

const at = new Date('2026-03-31T02:00:00Z')
const taken = (ref: StepRef, on: readonly object[], rows: 'all' | 'good' = 'all') => {
  const region = (on[0] as { at: { region: string } }).at.region
  const actor = keeperOf(region)
  return take(db.kernel, ref, { on: on as never, actor, at, request: randomUUID(), rows })
}
const made = async (ref: StepRef, region: string, answers: object) => {
  const place = { region, id: newId() }
  await taken(ref, [{ at: place, answers }])
  return { at: place, answers: {} }
}
let traders = 0
const trader = () => `T${++traders}`
const listed = async (who: string, kind = 'grave', region = '1201') => {
  const one = await made(['bar', 'note'], region, { trader: who, kind })
  await taken(['bar', 'list'], [one])
  return one
}
const asked = (who: string, more: object = {}, region = '1101') =>
  made(['stall', 'ask'], region, { trader: who, market: 'M1', food: false, ...more })

it('the declarations are sound', () => {
  expect(check(stalls)).toEqual([])
  expect(checkTogether(db.kernel.catalogue)).toEqual([])
})

describe('what may stand nowhere', () => {
  it('is looked for in every region, and the refusal says what, never whose or where', async () => {
    const who = trader()
    const bar = await listed(who)
    const refused = await asked(who).catch((error) => error)
    expect(refused).toMatchObject({
      code: 'elsewhere.stands',
      status: 409,
      message: '不能办理“申请”：摊主已被列入禁入名单',
      details: [{ row: 1, field: 'trader' }],
    })
    expect(JSON.stringify([refused, refused.message])).not.toMatch(/1201/)
    await taken(['bar', 'lift'], [bar])
    await asked(who)
  })

  it('is only what satisfies its condition', async () => {
    const who = trader()
    const light = await listed(who, 'light')
    const one = await asked(who)
    await taken(['bar', 'mark'], [{ ...light, answers: { kind: 'grave' } }])
    await expect(taken(['stall', 'open'], [one])).rejects.toMatchObject({
      code: 'elsewhere.stands',
      details: [{ field: null }],
    })
  })

  it('may be of the same register, where the record itself is not in its own way', async () => {
    const who = trader()
    const [one, other] = [await asked(who), await asked(who, {}, '1301')]
    await taken(['stall', 'open'], [one])
    await expect(taken(['stall', 'open'], [other])).rejects.toThrow('已在经营另一摊位')
    await taken(['stall', 'close'], [one])
    await taken(['stall', 'open'], [other])
  })

  it('is not made twice by one batch: the first stands, and the others of it are left out', async () => {
    const [who, whoElse] = [trader(), trader()]
    const rows = [await asked(who), await asked(who), await asked(whoElse), await asked(who)]
    const done = await taken(['stall', 'open'], rows, 'good')
    expect(done).toMatchObject({ changed: 2, refused: 2 })
    expect(done.problems.map(({ row }) => row)).toEqual([2, 4])
  })
})

describe('what must stand somewhere', () => {
  const opens = (one: object) => taken(['stall', 'open'], [one])
  it('agrees in every field, and is asked for only where the condition says', async () => {
    const who = trader()
    const one = await asked(who, { food: true })
    await expect(opens(one)).rejects.toMatchObject({
      code: 'elsewhere.missing',
      message: '办理“开业”之前，须有本市场的准营证（《摊位管理办法（测试用）》第3条第1款）',
    })
    await made(['leave', 'give'], '1401', { trader: who, market: 'M2' })
    await expect(opens(one)).rejects.toMatchObject({ code: 'elsewhere.missing' })
    const leave = await made(['leave', 'give'], '1401', { trader: who, market: 'M1' })
    await taken(['leave', 'end'], [leave])
    await expect(opens(one)).rejects.toMatchObject({ code: 'elsewhere.missing' })
    await made(['leave', 'give'], '1401', { trader: who, market: 'M1' })
    await opens(one)
    await opens(await asked(trader()))
  })
})

describe('of two steps at once', () => {
  /** Takes `first`, which has to wait for its record, and then `second`, which does not see it. */
  async function atOnce(
    waits: { table: string; id: string },
    first: () => Promise<unknown>,
    second: () => Promise<unknown>,
  ) {
    await db.owner.query(`begin; select from "${waits.table}" where id = '${waits.id}' for update`)
    const earlier = first()
    await waiting(1)
    const later = second()
    await waiting(2)
    await db.owner.query('commit')
    const done = await Promise.allSettled([earlier, later])
    return done.map(({ status }) => status)
  }
  async function waiting(count: number): Promise<void> {
    const found = await db.owner.query<{ n: number }>(
      `select count(distinct l.pid)::integer as n from pg_stat_clear_snapshot() c, pg_locks l
where not l.granted and l.pid in (select pid from pg_stat_activity where datname = current_database())`,
    )
    if (found.rows[0]!.n < count) await waiting(count)
  }
  const barAndStall = async () => {
    const who = trader()
    const noted = await made(['bar', 'note'], '1201', { trader: who, kind: 'grave' })
    return { noted, one: await asked(who) }
  }

  it('the one that must find none is taken again where the other comes first, and finds it', async () => {
    const { noted, one } = await barAndStall()
    const listing = () => taken(['bar', 'list'], [noted])
    const opening = () => taken(['stall', 'open'], [one])
    const done = await atOnce({ table: 'bar', id: noted.at.id }, listing, opening)
    expect(done).toEqual(['fulfilled', 'rejected'])
    await expect(opening()).rejects.toMatchObject({ code: 'elsewhere.stands' })
  })

  it('and stands where it came first: the other only waits', async () => {
    const { noted, one } = await barAndStall()
    const listing = () => taken(['bar', 'list'], [noted])
    const opening = () => taken(['stall', 'open'], [one])
    const done = await atOnce({ table: 'stall', id: one.at.id }, opening, listing)
    expect(done).toEqual(['fulfilled', 'fulfilled'])
  })

  it('only one opens where two of the same trader do, in two regions', async () => {
    for (let round = 0; round < 8; round++) {
      const who = trader()
      const rows = [await asked(who), await asked(who, {}, '1301'), await asked(who, {}, '1401')]
      const done = await Promise.allSettled(rows.map((row) => taken(['stall', 'open'], [row])))
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const one of done)
        if (one.status === 'rejected')
          expect(one.reason).toMatchObject({ code: 'elsewhere.stands' })
    }
  })

  it('different traders never wait for each other', async () => {
    const rows = await Promise.all(Array.from({ length: 40 }, () => asked(trader())))
    const done = await Promise.allSettled(rows.map((row) => taken(['stall', 'open'], [row])))
    expect(done.every(({ status }) => status === 'fulfilled')).toBe(true)
  })
})

it('the values that are held are read by nobody, and held by steps only', async () => {
  await expect(db.kernel.pool.query('select * from alike_hold')).rejects.toThrow(
    /permission denied/,
  )
  const holding = db.kernel.pool.query("select hold_alike('bar:trader', array['x'], true)")
  await expect(holding).rejects.toThrow('values are held by steps')
})

it('takes as many statements for many as for one', async () => {
  const rows = await Promise.all(Array.from({ length: 20 }, () => asked(trader())))
  const one = await statementsOf(db.kernel, () => taken(['stall', 'open'], rows.slice(0, 1)))
  const many = await statementsOf(db.kernel, () => taken(['stall', 'open'], rows.slice(1)))
  expect(many).toBe(one)
})
