import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { balances, check, checkTogether, find, list, take } from '../index.ts'
import { claims, graderOf } from '../testing/claim.ts'
import { statementsOf } from '../testing/statements.ts'
import { openModules } from '../testing/well.ts'

let open: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  open = await openModules([claims])
})
afterAll(() => open.close())

const actor = graderOf('11')
const at = new Date('2026-11-22T02:00:00Z')
const region = '1101'

function taken(
  ref: readonly [string, string],
  on: readonly object[],
  rows: 'all' | 'good' = 'all',
) {
  return take(open.kernel, ref, { on: on as never, actor, at, request: randomUUID(), rows })
}
async function opened() {
  const answers = { subject: '甲', receivedOn: '2026-11-20' }
  const done = await taken(['claim', 'open'], [{ at: { region }, answers }])
  return done.records[0]!.id
}
type Booking = readonly [kind: 'granted' | 'spent', amount: number]
const rowsOf = (claim: string, ...bookings: readonly Booking[]) =>
  bookings.map(([kind, amount]) => ({
    at: { region },
    answers: { claim, kind, amount, on: '2026-11-22' },
  }))
const booked = (claim: string, ...bookings: readonly Booking[]) =>
  taken(['outlay', 'book'], rowsOf(claim, ...bookings))
const sums = async (id: string) => {
  const found = await find(open.kernel, 'claim', { actor, at: { region, id } })
  return [found!.fields.spent, found!.fields.left]
}

it('the declarations are sound', () => {
  expect(check(claims)).toEqual([])
  expect(checkTogether(open.kernel.catalogue)).toEqual([])
})

it('adds up what is under a record whenever that changes, without what does not count', async () => {
  const id = await opened()
  await booked(id, ['granted', 10], ['spent', 2.5], ['spent', 0.1])
  expect(await sums(id)).toEqual([2.6, 7.4])
  const { records } = await list(open.kernel, 'outlay', { actor, where: { region, claim: id } })
  const spent = records.find(({ fields }) => fields.amount === 2.5)!
  await taken(['outlay', 'strike'], [{ at: spent, answers: {} }])
  expect(await sums(id)).toEqual([0.1, 9.9])
})

it('refuses what would take more than there is, and says how much there is', async () => {
  const id = await opened()
  await booked(id, ['granted', 5])
  await expect(booked(id, ['spent', 3], ['spent', 2.5])).rejects.toMatchObject({
    code: 'balance.short',
    message: '“申领”的“数量”只有 2，不够办理“记账”',
    details: [{ row: 2, field: 'amount' }],
  })
  await booked(id, ['spent', 5])
  const { records } = await list(open.kernel, 'outlay', { actor, where: { region, claim: id } })
  const granted = records.find(({ fields }) => fields.kind === 'granted')!
  await expect(taken(['outlay', 'strike'], [{ at: granted, answers: {} }])).rejects.toMatchObject({
    code: 'balance.short',
  })
})

it('counts nothing of the rows that it refuses itself', async () => {
  const id = await opened()
  await booked(id, ['granted', 5])
  const tried = [4, 3, 0.5, 9, 0.5, 0.1].map((amount) => ['spent', amount] as const)
  expect(await booked(id, ...tried.slice(0, 1))).toMatchObject({ refused: 0 })
  const done = await taken(['outlay', 'book'], rowsOf(id, ...tried), 'good')
  expect(done.problems.map(({ row, says }) => [row, /只有 ([\d.]+)/.exec(says)?.[1]])).toEqual([
    [1, '1'],
    [2, '1'],
    [4, '0.5'],
    [6, '0'],
  ])
  expect(await sums(id)).toEqual([5, 0])
})

it('counts what the actor may not see, and lets no two take the same', async () => {
  const id = await opened()
  await booked(id, ['granted', 5])
  const both = await Promise.allSettled([booked(id, ['spent', 4]), booked(id, ['spent', 4])])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await sums(id)).toEqual([4, 1])
})

it('tells the sums by other fields to whom the records may be shown', async () => {
  const id = await opened()
  await booked(id, ['granted', 5], ['spent', 1], ['spent', 2])
  const asked = { parent: { region, id }, link: 'claim', of: 'amount', by: ['kind'] }
  expect(await balances(open.kernel, 'outlay', { actor, ...asked })).toEqual([
    { by: { kind: 'granted' }, sum: 5, records: 1 },
    { by: { kind: 'spent' }, sum: 3, records: 2 },
  ])
  const stranger = graderOf('12')
  expect(await balances(open.kernel, 'outlay', { actor: stranger, ...asked })).toEqual([])
})

it('takes as many statements for many as for one', async () => {
  const id = await opened()
  const one = await statementsOf(open.kernel, () => booked(id, ['granted', 50]))
  const many = Array.from({ length: 40 }, (): Booking => ['spent', 1])
  expect(await statementsOf(open.kernel, () => booked(id, ...many))).toBe(one)
})
