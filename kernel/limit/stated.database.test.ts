import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, checkTogether, find, limitsOn, newId, procedureText, take } from '../index.ts'
import { on, shanghai } from '../testing/open-repairs.ts'
import { clerkOf, postings } from '../testing/posting.ts'
import { openModules } from '../testing/well.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([postings])
})
afterAll(() => db.close())

const actor = clerkOf('11')
type Place = { readonly region: string; readonly id: string }
const taken = (
  step: string,
  places: readonly Place[],
  ...[when, answers = []]: readonly [when: string, answers?: object[]]
) =>
  take(db.kernel, ['posting', step], {
    on: places.map((at, n) => ({ at, answers: answers[n] ?? {} })) as never,
    actor,
    at: on(when),
    request: randomUUID(),
  })
async function drafted(...stated: object[]): Promise<Place[]> {
  const places = stated.map(() => ({ region: '1101', id: newId() }))
  await taken('draft', places, '2026-03-02T09:00', stated)
  return places
}
async function shown(...stated: object[]): Promise<Place[]> {
  const places = await drafted(...stated)
  await taken('show', places, '2026-03-02T10:00')
  return places
}
const limit = async (at: Place, step: string) =>
  (await limitsOn(db.kernel, 'posting', { actor, at })).find((one) => one.step === step)
const ends = async (at: Place, step = 'object') => shanghai((await limit(at, step))?.ends ?? null)
const fields = async (at: Place) => (await find(db.kernel, 'posting', { actor, at }))?.fields

it('the declarations are sound', () => {
  expect(check(postings)).toEqual([])
  expect(checkTogether(db.kernel.catalogue)).toEqual([])
})

describe('a limit whose amount the record states', () => {
  it('is as long as each record says, and none where that is unknown', async () => {
    const [five, one, none] = await shown({ shownDays: 5 }, { shownDays: 1 }, {})
    expect(await ends(five!)).toBe('2026-03-09T23:59:59')
    expect(await ends(one!)).toBe('2026-03-03T23:59:59')
    expect(await ends(none!)).toBe(null)
  })

  it('makes the other step wait as long, and not at all where it is unknown', async () => {
    const [five, none] = await shown({ shownDays: 5 }, {})
    await expect(taken('grant', [five!], '2026-03-06T09:00')).rejects.toMatchObject({
      code: 'limit.early',
    })
    await taken('grant', [none!], '2026-03-03T09:00')
    await taken('grant', [five!], '2026-03-10T09:00')
  })

  it('stays what it was when the record states another number later', async () => {
    const [one] = await shown({ shownDays: 5, kind: 'open' })
    await taken('amend', [one!], '2026-03-03T09:00', [{ shownDays: 20, kind: 'open' }])
    expect(await ends(one!)).toBe('2026-03-09T23:59:59')
    expect(await ends(one!, 'query')).toBe('2026-03-09T23:59:59')
    const kept = "select amount from running_limit where record = $1 and step = 'object'"
    expect((await db.owner.query(kept, [one!.id])).rows).toEqual([{ amount: 5 }])
  })

  it('runs from the same moment once what was unknown is stated', async () => {
    const [one, other] = await shown({}, {})
    const answers = [{ shownDays: 5 }, { shownDays: 2 }]
    await taken('amend', [one!, other!], '2026-03-04T09:00', answers)
    expect(await ends(one!)).toBe('2026-03-09T23:59:59')
    expect(await ends(other!)).toBe('2026-03-04T23:59:59')
    await expect(taken('grant', [one!], '2026-03-06T09:00')).rejects.toThrow('方可办理')
  })

  it('may be that of one kind only', async () => {
    const stated = [
      { kind: 'open', shownDays: 3 },
      { kind: 'brief', shownDays: 3 },
      { kind: 'open' },
    ]
    const [open, brief, unknown] = await shown(...stated)
    expect(await ends(open!, 'query')).toBe('2026-03-05T23:59:59')
    expect(await ends(brief!, 'query')).toBe('2026-03-04T23:59:59')
    expect(await ends(unknown!, 'query')).toBe(null)
  })

  it('refuses a number outside the bounds of the field', async () => {
    await expect(drafted({ shownDays: 61 })).rejects.toThrow('在 1 到 60 之间')
    await expect(drafted({ shownDays: 2.5 })).rejects.toThrow('应为整数')
  })

  it('is described by its field', () => {
    const text = procedureText(db.kernel.catalogue.entries.get('posting')!, [])
    expect(text).toContain('自进入“张榜中”起 “张榜天数”所载的工作日数（未填写的不计时）')
  })
})

describe('a value so much later as the record states', () => {
  it('follows from the record as it was, and is unknown where the amount is', async () => {
    const [three, none] = await shown({ validYears: 3, shownDays: 1 }, { shownDays: 1 })
    await taken('grant', [three!, none!], '2026-03-05T09:00')
    expect(await fields(three!)).toMatchObject({ grantedOn: '2026-03-05', until: '2029-03-05' })
    expect(await fields(none!)).toMatchObject({ grantedOn: '2026-03-05', until: null })
  })

  it('follows from the answers alone where they state it', async () => {
    const askedAt = '2026-03-02T00:00:00.000Z'
    const [late, early, none] = await drafted(
      { askedAt, answerHours: 0 },
      { askedAt, answerHours: 2 },
      { askedAt },
    )
    const known = await Promise.all([late!, early!, none!].map(fields))
    expect(known.map((one) => one?.inTime)).toEqual([false, true, null])
  })
})
