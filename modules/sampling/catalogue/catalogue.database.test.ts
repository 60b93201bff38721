import { asOf } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk, people, shop } from '../testing/desk.ts'

const { officer, secondOfficer, head } = people
let desk: Desk
beforeAll(async () => {
  desk = await openDesk('2026-03-02')
})
afterAll(() => desk.close())

const listed = (riskClass: string, since: string) =>
  desk.step(['key-product', 'import'], officer, {
    product: '电饭锅',
    productClass: 'industrial',
    catalogue: 'ccc',
    riskClass,
    since,
    basis: '市重点监管产品目录',
  })

it('the catalogue is what it was on the day that is asked for, and public once another post releases it', async () => {
  await listed('b', '2025-01-01')
  const now = await listed('d', '2026-01-01')
  const on = async (day: string) =>
    (await asOf(desk.kernel, 'key-product', { actor: head, on: day })).map(
      ({ fields }) => fields.riskClass,
    )
  expect([await on('2024-12-31'), await on('2025-12-31'), await on('2026-03-02')]).toEqual([
    [],
    ['b'],
    ['d'],
  ])
  await expect(desk.step(['key-product', 'release', now], officer)).rejects.toMatchObject({
    code: 'step.not-yours',
  })
  await desk.step(['key-product', 'release', now], head)
  expect((await desk.read('key-product', now))?.fields.released).toBe(true)
})

it('an enterprise is classed for each product, and what was stated by mistake is withdrawn', async () => {
  const id = await desk.step(['firm-class', 'import'], officer, {
    ...{ party: shop, product: '电饭锅', riskClass: 'c', visitsPerYear: 2, ratio: 20 },
    ...{ basis: '近三年抽查不合格一次', since: '2026-01-01' },
  })
  const inForce = () => asOf(desk.kernel, 'firm-class', { actor: head, on: '2026-03-02' })
  expect(await inForce()).toHaveLength(1)
  await desk.step(['firm-class', 'withdraw', id], secondOfficer, { reason: '录入错误' })
  expect(await inForce()).toEqual([])
})
