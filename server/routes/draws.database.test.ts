import { randomUUID } from 'node:crypto'
import { addressText, readAddress } from '@zhiheng/kernel'
import { replay } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

const firms = ['91350100M000100Y43', '91330100799655058B', '91370102MA3K7XY21L']
let at: Instance
let officer: Browser
let head: Browser
beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-03-02T02:00:00Z') })
  officer = await at.staff('9101', 'officer', 'amr')
  head = await at.staff('9101', 'head', 'amr')
  await at.staff('9101', 'officer', 'amr')
  await at.staff('9101', 'officer', 'agri')
})
afterAll(() => at.close())

async function step(by: Browser, [register, name]: readonly [string, string], answers: object) {
  const on = [{ at: { region: '9101' }, answers }]
  const reply = await by.send('POST', `/api/records/${register}/steps/${name}`, {
    request: randomUUID(),
    rows: on,
  })
  expect(reply.status, reply.text).toBe(200)
  const { records } = reply.body as { records: { region: string; id: string }[] }
  return addressText(records[0]!)
}
const idOf = (address: string) => readAddress(address)!.id!
const send = (by: Browser, path: string, more: object = {}) =>
  by.send('POST', `/api/draws/${path}`, { request: randomUUID(), ...more })

async function opened(): Promise<string> {
  const plan = await step(officer, ['sampling-plan', 'draft'], {
    ...{ year: 2026, title: '年度计划', regime: 'industrial', level: 'county', kind: 'annual' },
    department: 'amr',
  })
  const item = await step(officer, ['plan-item', 'add'], {
    ...{ plan: idOf(plan), product: '电饭锅', productClass: 'industrial', stage: 'circulation' },
    ...{ batches: 2, testItems: ['泄漏电流'], standard: 'GB 4706.1' },
  })
  return step(officer, ['draw', 'open'], {
    ...{ item: idOf(item), subject: '电饭锅', firms: 2, perFirm: 2, weighted: true },
    ...{ dueOn: '2026-04-30', department: 'amr' },
  })
}

test('lists are proposed from the classes of firms and the officers of the department', async () => {
  for (const [n, party] of firms.entries())
    await step(officer, ['firm-class', 'import'], {
      ...{ party, product: '电饭锅', riskClass: ['a', 'c', 'd'][n], visitsPerYear: 1, ratio: 10 },
      ...{ basis: '风险评定', since: '2026-01-01' },
    })
  await step(head, ['sample', 'import'], {
    ...{ sampleNo: 'P1', sampledOn: '2026-02-01', product: '电饭锅', productClass: 'industrial' },
    ...{ stage: 'circulation', level: 'provincial', keyProduct: false, sampledUnit: '甲' },
    sampledUnitCode: firms[0],
  })
  const draw = await opened()
  expect((await send(officer, `${draw}/lines`)).body).toEqual({ added: 5 })
  expect((await send(officer, `${draw}/lines`)).body).toEqual({ added: 0 })
  const list = await officer.get(`/api/records/draw-entry?draw=${idOf(draw)}&kind=firm`)
  const { records } = list.body as { records: { fields: Record<string, unknown> }[] }
  const told = Object.fromEntries(
    records.map(({ fields }) => [fields.code, [fields.tickets, fields.excluded]]),
  )
  expect(told).toEqual({
    [firms[0]!]: [1, 'higher'],
    [firms[1]!]: [4, null],
    [firms[2]!]: [8, null],
  })
})

test('a draw is fixed by one post, drawn by another, and replayed by strangers', async () => {
  const draw = await opened()
  const listed = await send(officer, `${draw}/lines`)
  expect(listed.status, listed.text).toBe(200)
  expect((await at.browser().get(`/api/draws/${draw}/published`)).status).toBe(404)
  const fixed = await send(officer, `${draw}/fix`)
  expect(fixed.status, fixed.text).toBe(200)
  const early = await at.browser().get(`/api/draws/${draw}/replay`)
  expect([early.status, early.body.code]).toEqual([409, 'draw.unfinished'])
  const witness = '双色球2026026期 01 02 03 04 05 06 + 07'
  const same = await send(officer, `${draw}/draw`, { witness })
  expect([same.status, same.body.code]).toEqual([403, 'step.apart'])
  const drawn = await send(head, `${draw}/draw`, { witness })
  expect(drawn.status, drawn.text).toBe(200)
  const { body } = await at.browser().get(`/api/draws/${draw}/published`)
  expect(replay(body as never).differences).toEqual([])
  const again = await at.browser().get(`/api/draws/${draw}/replay`)
  expect(again.body).toMatchObject({ same: true, differences: [], seed: body.seed })
  const twice = await send(head, `${draw}/draw`, { witness })
  expect([twice.status, twice.body.code]).toEqual([409, 'draw.hindered'])
})

test('a draw is nobody else’s', async () => {
  const draw = await opened()
  const stranger = await at.staff('9102', 'officer', 'amr')
  for (const verb of ['lines', 'fix'])
    expect((await send(stranger, `${draw}/${verb}`)).status).toBe(404)
  expect((await send(stranger, `${draw}/draw`, { witness: '开奖' })).status).toBe(404)
  expect((await send(head, `${draw}/draw`, { witness: ' ' })).status).toBe(400)
})
