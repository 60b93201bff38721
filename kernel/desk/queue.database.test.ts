import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Address, marksPassed, queue, queueCounts, redesk, take } from '../index.ts'
import { openKernel } from '../kernel.ts'
import type { Actor } from '../rights/declare.ts'
import { actFor } from '../rights/store.ts'
import { baker, errandActors as by, errands, laboratory } from '../testing/errand.ts'
import { on } from '../testing/open-repairs.ts'
import { openModules } from '../testing/well.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([errands])
})
afterAll(() => db.close())
beforeEach(() => db.owner.query('truncate errand, open_work, running_limit'))

const when = on('2026-03-02T09:00')
type As = readonly [name: string, actor: Actor]
const step = async ([name, actor]: As, rows: readonly object[], at = when) => {
  const taken = { on: rows as never, actor, at, request: randomUUID() }
  const records: readonly Address[] = (await take(db.kernel, ['errand', name], taken)).records
  return records
}
const receive = (...what: string[]) =>
  step(
    ['receive', by.desk],
    what.map((one) => ({
      at: { region: '1101' },
      answers: { what: one, receivedOn: '2026-03-02' },
    })),
  )
const give = (at: Address, answers: object = {}, moment = when) =>
  step(['give', by.desk], [{ at, answers: { department: 'amr', ...answers } }], moment)
const go = (as: As, at: Address, answers: object = {}) => step(as, [{ at, answers }])
const seen = async (actor: Actor) =>
  (await queue(db.kernel, { actor })).items.map(({ record, why }) => `${record.fields.what} ${why}`)

describe('a record that waits', () => {
  it('lies with the role that is asked, and with nobody once nobody is', async () => {
    const [at] = await receive('甲')
    expect(await seen(by.desk)).toEqual(['甲 跑腿待分办'])
    expect(await seen(by.officer)).toEqual([])
    await give(at!)
    expect(await seen(by.desk)).toEqual([])
    await go(['finish', by.officer], at!)
    expect(await seen(by.officer)).toEqual([])
  })

  it('lies with the department, and with no other and no other level', async () => {
    const [at] = await receive('甲')
    await give(at!)
    expect(await seen(by.officer)).toEqual(['甲 跑腿待办'])
    expect(await seen(by.second)).toEqual(['甲 跑腿待办'])
    expect(await seen(by.other)).toEqual([])
    expect(await seen(by.upper)).toEqual([])
    // The first role is asked; the head may step in, but does not wait for it.
    expect(await seen(by.head)).toEqual([])
  })

  it('lies with the posts that handle it, and moves with them', async () => {
    const [at] = await receive('甲')
    await give(at!, { assignees: [by.officer.post] })
    expect(await seen(by.officer)).toEqual(['甲 跑腿待办'])
    expect(await seen(by.second)).toEqual([])
    await go(['passOn', by.officer], at!, { assignees: [by.second.post] })
    expect(await seen(by.officer)).toEqual([])
    expect(await seen(by.second)).toEqual(['甲 跑腿待办'])
  })

  it('lies with the enterprise it is about, wherever that is, and with whoever watches over the answer', async () => {
    const [at] = await receive('甲')
    await give(at!, { party: baker })
    await go(['ask', by.officer], at!)
    expect(await seen(by.firm)).toEqual(['甲 跑腿待答复'])
    expect([await seen(by.second), await seen(by.lab)]).toEqual([['甲 跑腿待答复'], []])
    await go(['passOn', by.officer], at!, { assignees: [by.officer.post] })
    expect(await seen(by.firm)).toEqual(['甲 跑腿待答复'])
    expect([await seen(by.officer), await seen(by.second)]).toEqual([['甲 跑腿待答复'], []])
    await go(['answer', by.firm], at!)
    expect(await seen(by.firm)).toEqual([])
  })

  it('lies with the laboratory among its assignees', async () => {
    const [at] = await receive('甲')
    await give(at!)
    await go(['send', by.officer], at!, { assignees: [laboratory] })
    expect(await seen(by.lab)).toEqual(['甲 跑腿待检测'])
    expect(await seen(by.firm)).toEqual([])
  })
})

describe('the day by which it is due', () => {
  const ends = async (actor: Actor) =>
    (await queue(db.kernel, { actor })).items.map((item) => item.ends?.slice(0, 10) ?? null)

  it('is that of the step that is asked, follows an extension, and rests while the limit does', async () => {
    const [at] = await receive('甲')
    expect(await ends(by.desk)).toEqual(['2026-03-04'])
    await give(at!, { party: baker })
    expect(await ends(by.officer)).toEqual(['2026-03-09'])
    await go(['note', by.officer], at!)
    expect(await ends(by.officer)).toEqual(['2026-03-09'])
    await go(['prolong', by.head], at!)
    expect(await ends(by.officer)).toEqual(['2026-03-16'])
    await go(['ask', by.officer], at!)
    expect(await ends(by.firm)).toEqual([null])
    await go(['answer', by.firm], at!)
    expect(await ends(by.officer)).toEqual(['2026-03-16'])
  })

  it('orders the queue, what has no day last, page by page without gap or repetition', async () => {
    const weekdays = ['02', '03', '04', '05', '06', '09', '10']
    const received = await receive(...Array.from({ length: 7 }, (_, n) => `第${n}件`))
    for (const [n, at] of received.entries())
      await give(
        at,
        n === 3 ? { assignees: [by.officer.post] } : {},
        on(`2026-03-${weekdays[6 - n]}T09:00`),
      )
    await go(['send', by.officer], received[0]!, { assignees: [by.officer.post] })
    const all = (await queue(db.kernel, { actor: by.officer })).items
    expect(all.map(({ record }) => record.fields.what)).toEqual(
      [6, 5, 4, 3, 2, 1, 0].map((n) => `第${n}件`),
    )
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await queue(db.kernel, { actor: by.officer, limit: 2, ...(after && { after }) })
      paged.push(...page.items.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual(all.map(({ id }) => id))
  })

  it('tells what is late among what is counted', async () => {
    await receive('甲', '乙')
    const at = on('2026-03-05T09:00')
    const counted = { register: 'errand', state: 'received', why: '跑腿待分办', open: 2 }
    expect(await queueCounts(db.kernel, { actor: by.desk, at: when })).toEqual([
      { ...counted, late: 0, due: 0 },
    ])
    expect(await queueCounts(db.kernel, { actor: by.desk, at })).toEqual([
      { ...counted, late: 2, due: 2 },
    ])
    const lastDay = on('2026-03-04T09:00')
    expect(await queueCounts(db.kernel, { actor: by.desk, at: lastDay })).toEqual([
      { ...counted, late: 0, due: 2 },
    ])
  })
})

describe('a mark', () => {
  const passed = async (from: string, to: string) => {
    const asked = { actor: by.officer, after: on(from), until: on(to) }
    const found = await marksPassed(db.kernel, asked)
    return found.map(({ record, mark }) => `${record.fields.what} ${mark}`)
  }

  it('passes once: at half of the time, at four fifths, and on the morning of the last day', async () => {
    const [at] = await receive('甲')
    await give(at!)
    expect(await passed('2026-03-02T00:00', '2026-03-05T23:00')).toEqual([])
    expect(await passed('2026-03-05T23:00', '2026-03-06T00:00')).toEqual(['甲 half'])
    expect(await passed('2026-03-06T00:00', '2026-03-07T00:00')).toEqual(['甲 mostly'])
    expect(await passed('2026-03-07T00:00', '2026-03-09T07:00')).toEqual([])
    expect(await passed('2026-03-09T07:00', '2026-03-09T08:00')).toEqual(['甲 due'])
    expect(await passed('2026-03-02T00:00', '2026-03-09T09:00')).toEqual(['甲 due'])
  })

  it('is nobody’s once the step was taken', async () => {
    const [at] = await receive('甲')
    await give(at!)
    await go(['finish', by.officer], at!)
    expect(await passed('2026-03-02T00:00', '2026-03-20T00:00')).toEqual([])
  })
})

it('one record, or records of one kind, can be asked for', async () => {
  const [first, second] = await receive('甲', '乙')
  const only = { register: 'errand', id: second!.id }
  const found = await queue(db.kernel, { actor: by.desk, only })
  expect(found.items.map(({ id }) => id)).toEqual([second!.id])
  const of = async (kind: { register: string; state?: string }) =>
    (await queue(db.kernel, { actor: by.desk, kind })).items.length
  expect(await of({ register: 'errand', state: 'received' })).toBe(2)
  expect(await of({ register: 'errand', state: 'given' })).toBe(0)
  expect(await of({ register: 'well' })).toBe(0)
  expect(first!.id).not.toBe(second!.id)
})

it('the database itself shows nobody the desk of another', async () => {
  await receive('甲')
  const rows = async (actor: Actor) => {
    const client = await db.kernel.pool.connect()
    try {
      await client.query(`begin; ${actFor(actor, '')}`)
      return (await client.query('select from open_work')).rowCount
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  expect([await rows(by.desk), await rows(by.officer), await rows(by.firm)]).toEqual([1, 0, 0])
})

it('records that were there before their states waited for anybody are put on desks once', async () => {
  const [at] = await receive('甲', '乙')
  await give(at!, { assignees: [by.officer.post, by.second.post] })
  const before = await seen(by.officer)
  await db.owner.query('truncate open_work, desked_register')
  expect(await seen(by.officer)).toEqual([])
  expect(await redesk(db.kernel)).toEqual(['errand'])
  expect(await seen(by.officer)).toEqual(before)
  expect(await seen(by.desk)).toEqual(['乙 跑腿待分办'])
  const { rows } = await db.owner.query('select desk, ends::text from open_work order by desk')
  expect(rows).toHaveLength(3)
  expect(rows[0].ends).toContain('2026-03-04')
  expect(await redesk(openKernel([errands], db.kernel.pool.options.connectionString!))).toEqual([])
})
