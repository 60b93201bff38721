import { randomUUID } from 'node:crypto'
import { type Counted, figures, list } from '@zhiheng/kernel'
import { riskIndicators } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { county, noon, openCounty, people } from '../../modules/rectification/testing/county.ts'
import { proposeInjurySignals } from './injuries.ts'

const { officer, head, firm } = people
const party = '914403001922038216'
const hospital = { ...firm, post: randomUUID(), roles: ['hospital'], party }
const office = { ...officer, post: randomUUID(), roles: ['office'], department: null }
let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

const enter = (caseNo: string, more: Record<string, unknown> = {}) =>
  db.step(
    ['injury-case', 'enter'],
    { by: hospital, on: '2026-03-20' },
    {
      caseNo,
      party,
      month: '2026-03-01',
      age: 4,
      sex: 'male',
      product: '儿童推车',
      productClass: 'toy',
      cause: 'fall',
      place: 'road',
      severity: 'middle',
      hurt: '摔伤',
      ...more,
    },
  )
const signals = async () =>
  (await list(db.kernel, 'signal', { actor: officer, where: { kind: 'injury' } })).records

it('five injuries by one product in three months make one signal, four make none', async () => {
  for (const n of [1, 2, 3, 4]) await enter(`${n}`)
  await enter('6', { product: '电热毯', productClass: 'appliance', cause: 'burn' })
  expect(await proposeInjurySignals(db.kernel, noon('2026-03-25'))).toBe(0)
  await enter('5', { severity: 'severe' })
  expect(await proposeInjurySignals(db.kernel, noon('2026-03-26'))).toBe(1)
  expect(await proposeInjurySignals(db.kernel, noon('2026-03-27'))).toBe(0)
  const [signal] = await signals()
  expect(signal?.fields).toMatchObject({
    product: '儿童推车',
    productClass: 'industrial',
    spread: 'wide',
  })
  expect(String(signal?.fields.facts)).toContain('5例')
})

it('a region sets its own number', async () => {
  const set = { name: 'injury.signal', since: '2026-03-01', amount: 1, basis: '县监测方案' }
  await db.step(['limit-setting', 'import'], { by: head, on: '2026-03-28' }, set)
  expect(await proposeInjurySignals(db.kernel, noon('2026-03-28'))).toBe(1)
  expect((await signals()).map(({ fields }) => fields.product).toSorted()).toEqual([
    '儿童推车',
    '电热毯',
  ])
})

it('injuries are counted by class and cause as they are entered, and cells below five are for the quality office alone', async () => {
  const counted = riskIndicators.find(({ name }) => name === 'product-injuries') as Counted
  const asked = {
    region: county,
    from: '2026-03',
    to: '2026-03',
    each: 'whole',
    by: 'cause',
  } as const
  const found = await figures(db.kernel, counted, { ...asked, actor: office })
  expect(found.map(({ dimension, of }) => [dimension, of]).toSorted()).toEqual([
    ['burn', 1],
    ['fall', 5],
  ])
  const told = async (actor: typeof officer, by?: 'cause') => {
    const { by: _, ...whole } = asked
    const found = await figures(db.kernel, counted, { ...whole, ...(by && { by }), actor })
    return found.map(({ of, withheld = false }) => [of, withheld])
  }
  const stranger = { ...office, scope: ['910102'] }
  for (const outside of [officer, stranger]) {
    expect(await told(outside)).toEqual([[6, false]])
    // One alone would follow from the sum.
    expect(await told(outside, 'cause')).toEqual([
      [0, true],
      [0, true],
    ])
  }
})
