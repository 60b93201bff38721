import { randomUUID } from 'node:crypto'
import { importRows, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answers,
  carriedOut,
  city,
  type Desk,
  elsewhere,
  laboratory,
  measured,
  openBase,
  openDesk,
  ordered,
  sheet,
  staff,
  told,
} from './testing/farm.ts'

const { officer, head, owner, tester, otherTester } = staff
const day = '2026-03-02'
let desk: Desk
let base: string
beforeAll(async () => {
  desk = await openDesk(day)
  base = await openBase(desk, 'JD001')
})
afterAll(() => desk.close())

const sampleFrom = (of: Answers) => desk.step(['production-base', 'sample', base], officer, of)
const of = (more: Answers) => ({ ...more, base, party: owner.party, department: 'agri' })

describe('a sheet', () => {
  it.each([
    ['without any limit', { upperLimit: null }],
    ['with limits the wrong way round', { lowerLimit: 1, upperLimit: 0.5 }],
    ['of an input of no sort', { medium: 'input' }],
    ['of soil with the sort of an input', { inputSort: 'feed' }],
    ['of tomorrow', { takenOn: '2026-03-03' }],
  ])('%s is refused', async (_, more) => {
    await expect(sampleFrom(sheet('X001', more))).rejects.toMatchObject({
      code: 'answers.disagree',
    })
  })

  it('whose values are no values is refused', async () => {
    for (const more of [{ upperLimit: '零点三' }, { medium: 'sea' }, { takenOn: '2026-02-30' }])
      await expect(sampleFrom(sheet('X002', more))).rejects.toMatchObject({ status: 422 })
  })

  it('is one of its number and item, whoever enters it at the same moment', async () => {
    const both = await Promise.allSettled([sampleFrom(sheet('X003')), sampleFrom(sheet('X003'))])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await sampleFrom(sheet('X003', { item: '铅' }))
  })

  it('keeps what is written as it was written, whatever it looks like', async () => {
    const specimen = '<script>alert(1)</script>“甲”号地块'
    await sampleFrom(sheet('X004', { specimen }))
    const [found] = await desk.all('environment-sample', { base }, head)
    expect(found?.fields.specimen).toBe(specimen)
  })

  it('is one of two thousand in a file, of which only the sound ones are taken', async () => {
    const rows = Array.from({ length: 2000 }, (_, n) =>
      of(sheet(`F${n}`, n % 100 === 7 ? { upperLimit: null } : {})),
    )
    const done = await importRows(desk.kernel, ['environment-sample', 'take'], {
      actor: officer,
      request: randomUUID(),
      now: () => desk.clockwork.at,
      rows: 'good',
      source: async function* () {
        for (const [n, answers] of rows.entries()) yield { n: n + 1, at: { region: city }, answers }
      },
    })
    expect(done).toMatchObject({ created: 1980, refused: 20 })
  })
})

describe('a result', () => {
  it('is no negative number, none of the future, and nobody’s of another laboratory', async () => {
    await sampleFrom(sheet('Y001'))
    const [found] = await desk.all('environment-sample', { base, state: 'taken' }, head)
    const id = found!.id
    const measure = (answers: Answers, by = tester) =>
      desk.step(['environment-sample', 'measure', id], by, answers)
    await desk.step(['environment-sample', 'hand', id], officer, { laboratory })
    for (const [answers, status] of [
      [{ measured: -1, measuredOn: day }, 422],
      [{ measured: null, measuredOn: day }, 422],
      [{ measured: 1, measuredOn: '2026-03-01' }, 422],
      [{ measured: 1, measuredOn: '2026-03-03' }, 422],
      [{ measured: 1, measuredOn: day, judgement: 'pass' }, 422],
    ] as const)
      await expect(measure(answers)).rejects.toMatchObject({ status })
    await expect(measure({ measured: 1, measuredOn: day }, otherTester)).rejects.toMatchObject({
      status: 404,
    })
    await measure({ measured: 1, measuredOn: day })
    await expect(measure({ measured: 0.1, measuredOn: day })).rejects.toMatchObject({
      code: 'step.not-from-here',
    })
  })

  it('is told once, and not without saying what failed', async () => {
    const id = await measured(desk, { base, sheet: sheet('Y002'), value: 1 })
    const tell = (findings: string | null) =>
      desk.step(['environment-sample', 'tell', id], officer, { findings })
    await expect(tell(null)).rejects.toMatchObject({ code: 'answers.disagree' })
    await tell('镉超标')
    await expect(tell('镉超标')).rejects.toMatchObject({ code: 'step.not-from-here' })
  })

  it('is closed by nobody of another region, and not while a measure is open', async () => {
    const id = await told(desk, { base, sheet: sheet('Y003'), value: 1 })
    const step = (name: string, by = officer, answers: Answers = {}) =>
      desk.step(['environment-sample', name, id], by, answers)
    await step('acceptResult', officer, { statement: '认可' })
    const measure = await ordered(desk, id, '2026-03-20')
    const settle = { outcome: 'adjusted', reason: '已改种' }
    await expect(step('settle', head, settle)).rejects.toMatchObject({
      code: 'children.not-ready',
    })
    await carriedOut(desk, measure)
    const neighbour = { ...head, post: randomUUID(), scope: [elsewhere] }
    const on = [{ at: { region: city, id }, answers: settle }]
    const taking = { actor: neighbour, at: desk.clockwork.at, request: randomUUID() }
    await expect(
      take(desk.kernel, ['environment-sample', 'settle'], { on, ...taking }),
    ).rejects.toMatchObject({ status: 404 })
    await expect(step('settle', officer, settle)).rejects.toMatchObject({ status: 403 })
    await step('settle', head, settle)
  })
})
