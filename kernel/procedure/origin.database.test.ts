import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chainOf, list, take } from '../index.ts'
import { claims, graderOf } from '../testing/claim.ts'
import { openModules } from '../testing/well.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([claims])
})
afterAll(() => db.close())

const actor = { ...graderOf('1101'), department: 'D1' }
const at = new Date('2026-11-22T02:00:00.000Z')
const region = '1101'
const step = (name: string, rows: readonly object[]) =>
  take(db.kernel, ['claim', name], { on: rows as never, actor, at, request: randomUUID() })
const opened = async (subjects: readonly string[]) => {
  const rows = subjects.map((subject) => ({
    at: { region },
    answers: { subject, receivedOn: '2026-11-20' },
  }))
  const { records } = await step('open', rows)
  return records.map(({ id }) => ({ region, id }))
}

it('what a step made is known by the record from which it came, both ways, of each of many', async () => {
  const places = await opened(['甲', '乙', '丙'])
  const graded = { grade: 'first', fine: 20_000 }
  await step(
    'grade',
    places.map((place) => ({ at: place, answers: graded })),
  )
  expect(await chainOf(db.kernel, { actor, at: places[0]! })).toEqual({ from: [], led: [] })
  await step(
    'decide',
    places.map((place) => ({ at: place, answers: { opinion: '准' } })),
  )
  for (const place of places) {
    const [made] = (await list(db.kernel, 'answer', { actor, where: { claim: place.id } })).records
    const link = { region, far: 1, at: at.toISOString() }
    expect(await chainOf(db.kernel, { actor, at: place })).toEqual({
      from: [],
      led: [{ ...link, register: 'answer', id: made!.id }],
    })
    expect(await chainOf(db.kernel, { actor, at: made! })).toEqual({
      from: [{ ...link, register: 'claim', id: place.id }],
      led: [],
    })
  }
})

it('is told nobody of another region', async () => {
  const [place] = await opened(['丁'])
  await step('grade', [{ at: place, answers: { grade: 'first', fine: 20_000 } }])
  await step('decide', [{ at: place, answers: { opinion: '准' } }])
  const stranger = graderOf('1201')
  expect(await chainOf(db.kernel, { actor: stranger, at: place! })).toEqual({ from: [], led: [] })
})
