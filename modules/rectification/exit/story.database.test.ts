import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firmCode, openCounty, people } from '../testing/county.ts'

const { officer, head } = people
const on = '2026-07-01'
const by = { by: officer, on }
const listed = {
  product: '水泥立窑',
  party: firmCode,
  capacity: '年产10万吨',
  basis: '产业结构调整指导目录，淘汰类',
  proof: 'a'.repeat(64),
  department: 'amr',
}
const order = { demand: '停止使用并拆除', deadline: '2026-09-30' }

let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

/** Told and heard. */
async function heard() {
  const id = await db.step(['exit-case', 'listBackward'], by, listed)
  await db.step(['exit-case', 'notify', id], by, { text: '拟责令退出' })
  await db.step(['exit-case', 'state', id], by, { statement: '没有意见' })
  return id
}

describe('an exit from the market', () => {
  it('is ordered by another post with a day that lies ahead, prolonged, verified late and made public', async () => {
    const id = await heard()
    const past = { ...order, deadline: '2026-06-30' }
    const ordering = ['exit-case', 'order', id] as const
    expect(await db.refused(ordering, { by: head, on }, past)).toContain('退出期限')
    await db.step(ordering, { by: head, on }, order)
    const more = { deadline: '2026-10-31', reason: '拆除需招标' }
    await db.step(['exit-case', 'prolong', id], { by: head, on: '2026-09-20' }, more)
    await db.dayPasses('2026-11-02')
    expect(await db.stateOf('exit-case', id)).toBe('ordered')
    const seen = { verifiedOn: '2026-11-05', result: '已拆除' }
    await db.step(['exit-case', 'verify', id], { by: officer, on: '2026-11-05' }, seen)
    const back = { deadline: '2026-11-20', reason: '缺少影像' }
    await db.step(['exit-case', 'notDone', id], { by: head, on: '2026-11-06' }, back)
    const again = { ...seen, verifiedOn: '2026-11-10' }
    await db.step(['exit-case', 'verify', id], { by: officer, on: '2026-11-10' }, again)
    const text = { text: '已退出市场' }
    await db.step(['exit-case', 'exit', id], { by: head, on: '2026-11-11' }, text)
    expect(await db.read('exit-case', id)).toMatchObject({
      state: 'exited',
      fields: { released: true, outcome: 'exited' },
    })
  })

  it('may be undone by another post, with its grounds, and is no longer public then', async () => {
    const id = await heard()
    await db.step(['exit-case', 'order', id], { by: head, on }, order)
    const why = { reason: '改造后经核查符合要求' }
    const second = { by: { ...head, post: crypto.randomUUID() }, on: '2026-08-01' }
    const resume = ['exit-case', 'resume', id] as const
    expect(await db.refused(resume, { by: head, on: '2026-08-01' }, why)).toContain('step.self')
    await db.step(resume, second, why)
    expect((await db.read('exit-case', id))?.fields).toMatchObject({
      outcome: 'resumed',
      released: false,
    })
  })

  it('goes on without a defence after the days that the region has set, and never by itself without', async () => {
    const notified = async () => {
      const id = await db.step(['exit-case', 'listBackward'], by, listed)
      await db.step(['exit-case', 'notify', id], by, { text: '拟责令退出' })
      return id
    }
    const open = await notified()
    const set = {
      name: 'exit.statement',
      since: on,
      amount: 5,
      unit: 'workdays',
      basis: '县局规定',
    }
    const keeper = { by: { ...head, roles: ['administrator'] }, on }
    await db.step(['limit-setting', 'import'], keeper, set)
    const limited = await notified()
    await db.dayPasses('2026-07-08')
    expect(await db.stateOf('exit-case', open)).toBe('notified')
    expect(await db.read('exit-case', limited)).toMatchObject({
      state: 'heard',
      fields: { statement: '逾期未陈述申辩' },
    })
  })
})
