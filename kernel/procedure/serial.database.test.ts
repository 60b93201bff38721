import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { history, list, take } from '../index.ts'
import { claims, graderOf } from '../testing/claim.ts'
import { statementsOf } from '../testing/statements.ts'
import { openModules } from '../testing/well.ts'

let open: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  open = await openModules([claims])
})
afterAll(() => open.close())

const at = new Date('2026-11-22T02:00:00Z')
const actor = graderOf('11')
const answers = { subject: '甲', receivedOn: '2026-11-20' } as const
const request = () => randomUUID()

const rows = (region: string, count: number, of: object = answers) =>
  Array.from({ length: count }, () => ({ at: { region }, answers: { ...of } }))
const opened = (on: ReturnType<typeof rows>, more: object = {}) =>
  take(open.kernel, ['claim', 'open'], { actor, at, on, request: request(), ...more })

async function numbers(region: string) {
  const { records } = await list(open.kernel, 'claim', { actor, limit: 200, where: { region } })
  return records.map(({ fields }) => fields.caseNo).sort()
}

it('numbers new records in their order, for each region and year', async () => {
  await opened([...rows('1101', 2), ...rows('1102', 1)])
  await opened(rows('1101', 1))
  expect(await numbers('1101')).toEqual(['2026-0001', '2026-0002', '2026-0003'])
  expect(await numbers('1102')).toEqual(['2026-0001'])
  const next = { at: new Date('2026-12-31T16:00:00Z') }
  await opened(rows('1101', 1), next)
  expect(await numbers('1101')).toContain('2027-0001')
})

it('keeps the number in the event, whose chain holds', async () => {
  const { records } = await opened(rows('1103', 1))
  const [event] = await history(open.kernel, 'claim', { actor, at: records[0]! })
  expect(event?.after).toMatchObject({ caseNo: '2026-0001', subject: '甲' })
})

it('leaves no gap where a row or a whole request is refused', async () => {
  const bad = { ...answers, receivedOn: '2026-11-20', deaths: -1 }
  await expect(opened([...rows('1104', 2), ...rows('99', 1, bad)])).rejects.toThrow()
  const done = await opened([...rows('1104', 1), ...rows('99', 1), ...rows('1104', 1)], {
    rows: 'good',
  })
  expect(done).toMatchObject({ created: 2, refused: 1 })
  expect(await numbers('1104')).toEqual(['2026-0001', '2026-0002'])
})

it('numbers what a later step issues, each time from the counter of its own field', async () => {
  const { records } = await opened(rows('1105', 2))
  for (const { id } of records) {
    const step = (name: string, of: object) =>
      take(open.kernel, ['claim', name], {
        actor,
        at,
        on: [{ at: { region: '1105', id }, answers: { ...of } }],
        request: request(),
      })
    await step('grade', { grade: 'first', fine: 1 })
    await step('decide', { opinion: '准' })
  }
  const found = await list(open.kernel, 'claim', { actor, limit: 9, where: { region: '1105' } })
  expect(found.records.map(({ fields }) => fields.orderNo).sort()).toEqual([
    '2026-0001',
    '2026-0002',
  ])
})

it('goes on after the highest number that an import stated, and refuses one that is taken', async () => {
  const imported = (...numbers: string[]) =>
    take(open.kernel, ['claim', 'import'], {
      actor,
      at,
      on: numbers.map((caseNo) => ({ at: { region: '1106' }, answers: { ...answers, caseNo } })),
      request: request(),
      rows: 'good',
    })
  await imported('2026-0041', '2025-0007', 'X-3')
  await opened(rows('1106', 1))
  expect(await numbers('1106')).toEqual(['2025-0007', '2026-0041', '2026-0042', 'X-3'])
  const again = await imported('2026-0042', '2026-0050', '2026-0050')
  expect(again.problems).toMatchObject([
    { row: 1, code: 'serial.taken' },
    { row: 3, code: 'serial.taken' },
  ])
  expect(again.created).toBe(1)
})

it('is found by its number', async () => {
  await opened(rows('1109', 3))
  const where = { region: '1109', caseNo: '2026-0002' }
  const { records } = await list(open.kernel, 'claim', { actor, where })
  expect(records.map(({ fields }) => fields.caseNo)).toEqual(['2026-0002'])
})

it('gives each of many who ask at once another number', async () => {
  await Promise.all(Array.from({ length: 4 }, () => opened(rows('1107', 2))))
  expect(await numbers('1107')).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `2026-000${n}`))
})

it('takes one statement for the numbers of any number of records', async () => {
  const one = await statementsOf(open.kernel, () => opened(rows('1108', 1)))
  expect(await statementsOf(open.kernel, () => opened(rows('1108', 60)))).toBe(one)
})
