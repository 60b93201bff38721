import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, checkTogether, newId, take } from '../index.ts'
import { berths, masterOf } from '../testing/berth.ts'
import { openModules } from '../testing/well.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([berths])
})
afterAll(() => db.close())

const actor = masterOf('11')
const at = new Date('2026-03-31T02:00:00Z')
const place = () => ({ region: '1101', id: newId() })
type Row = { readonly at: ReturnType<typeof place>; readonly answers?: object }
const taken = (ref: readonly [string, string], on: readonly Row[], rows: 'all' | 'good' = 'all') =>
  take(db.kernel, ref, {
    on: on.map((row) => ({ answers: {}, ...row })) as never,
    ...{ actor, at, request: randomUUID(), rows },
  })
async function kept(stated: object = {}) {
  const one = place()
  await taken(['quay', 'keep'], [{ at: one, answers: { places: 2, ...stated } }])
  return one.id
}
async function asked(quay: string, stated: object = {}) {
  const one = { at: place() }
  await taken(['berth', 'ask'], [{ ...one, answers: { quay, on: '2026-04-01', ...stated } }])
  return one
}

it('the declarations are sound', () => {
  expect(check(berths)).toEqual([])
  expect(checkTogether(db.kernel.catalogue)).toEqual([])
})

describe('a quota over several states', () => {
  it('counts what has moved on, and lets what has a place already move on', async () => {
    const quay = await kept()
    const [one, other, third] = [await asked(quay), await asked(quay), await asked(quay)]
    await taken(['berth', 'give'], [one, other])
    await taken(['berth', 'moor'], [one, other])
    for (const step of ['give', 'moor'])
      await expect(taken(['berth', step], [third])).rejects.toMatchObject({ code: 'quota.full' })
    await taken(['berth', 'leave'], [one])
    await taken(['berth', 'moor'], [third])
  })

  it('gives the last place to one of two at once, whichever step each takes', async () => {
    const quay = await kept({ places: 1 })
    const [one, other] = [await asked(quay), await asked(quay)]
    const done = await Promise.allSettled([
      taken(['berth', 'give'], [one]),
      taken(['berth', 'moor'], [other]),
    ])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('what a record links to', () => {
  it('says from when and until when', async () => {
    const quay = await kept({ opensOn: '2026-04-01', closesOn: '2026-04-30' })
    await expect(asked(quay, { on: '2026-03-31' })).rejects.toMatchObject({
      code: 'parent.disagrees',
      message: '“停泊日期”不能早于码头的“开放日期”',
      details: [{ row: 1, field: 'on' }],
    })
    await expect(asked(quay, { on: '2026-05-01' })).rejects.toThrow('不能晚于码头的“关闭日期”')
    await asked(quay, { on: '2026-04-01' })
    await asked(quay, { on: '2026-04-30' })
    await asked(await kept(), { on: '1990-01-01' })
  })

  it('says what a field must be the same as, and asks nothing of what is not stated', async () => {
    const quay = await kept({ kind: 'ship' })
    await asked(quay, { kind: 'ship' })
    await asked(quay)
    await expect(asked(quay, { kind: 'boat' })).rejects.toMatchObject({
      message: '“船的类别”须与码头的“停泊类别”一致',
      details: [{ field: 'kind' }],
    })
    await expect(asked(await kept(), { kind: 'boat' })).rejects.toThrow('一致')
  })
})

describe('what a record links to is in a state', () => {
  const shut = (quay: string) => taken(['quay', 'shut'], [{ at: { region: '1101', id: quay } }])

  it('in which alone it takes more', async () => {
    const quay = await kept()
    await asked(quay)
    await shut(quay)
    await expect(asked(quay)).rejects.toMatchObject({
      code: 'parent.disagrees',
      message: '码头已经关闭',
      details: [{ row: 1, field: 'quay' }],
    })
    const open = await kept()
    const rows = [quay, open].map((of) => ({
      at: place(),
      answers: { quay: of, on: '2026-04-01' },
    }))
    expect(await taken(['berth', 'ask'], rows, 'good')).toMatchObject({ created: 1, refused: 1 })
  })

  it('nothing is added to what is shut at the same moment', async () => {
    const quay = await kept()
    const [added, shutting] = await Promise.allSettled([asked(quay), shut(quay)])
    expect(shutting.status).toBe('fulfilled')
    const order = `select e.step from event e where record = $1 or e.after->>'quay' = $1::text order by tx`
    const { rows } = await db.owner.query(order, [quay])
    const steps = rows.map(({ step }) => step)
    expect(steps).toEqual(added.status === 'fulfilled' ? ['keep', 'ask', 'shut'] : ['keep', 'shut'])
  })
})

describe('a number with bounds', () => {
  it('is refused outside them and between the multiples, in every way in', async () => {
    const quay = await kept()
    await asked(quay, { share: 95, fee: 300 })
    await expect(asked(quay, { share: 7 })).rejects.toThrow(
      '“占用比例”的值“7”应在 5 到 100 之间，并为 5 的倍数',
    )
    await expect(asked(quay, { share: 105 })).rejects.toThrow('在 5 到 100 之间')
    await expect(asked(quay, { fee: 250 })).rejects.toThrow('“费用”的值“250”应为 100 的倍数')
    const past = `update berth set share = 7 where quay = '${quay}'`
    await expect(db.owner.query(past)).rejects.toThrow(/berth_share_check/)
  })
})
