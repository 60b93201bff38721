import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { check, checkTogether, defineModule, importRows, list, take } from '../index.ts'
import { petition, petitioning, petitions, receiverOf } from '../testing/petition.ts'
import { openModules } from '../testing/well.ts'

let db: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  db = await openModules([petitions])
})
afterAll(() => db.close())

const actor = receiverOf('11')
const at = new Date('2026-05-06T02:00:00Z')
const received = (...days: string[]) =>
  days.map((receivedOn, n) => ({
    at: { region: '1101' },
    answers: { no: `${receivedOn}-${n}`, receivedOn },
  }))
const taking = () => ({ actor, at, request: randomUUID() })
/** By number, the day in UTC on which a petition must have been accepted. */
const limits = async () => {
  const { records } = await list(db.kernel, 'well-petition', { actor, limit: 100 })
  return new Map(records.map(({ fields, limitOn }) => [fields.no, limitOn?.slice(0, 10)]))
}

it('the declarations are sound', () => {
  expect(check(petitions)).toEqual([])
  expect(checkTogether(db.kernel.catalogue)).toEqual([])
})

it('a new case is under the rules of the day that it states, in one batch with others', async () => {
  const rows = received('2026-04-14', '2026-04-15', '2026-04-14')
  const done = await take(db.kernel, ['well-petition', 'receive'], { on: rows, ...taking() })
  expect(done).toMatchObject({ created: 3, records: [{ n: 1 }, { n: 2 }, { n: 3 }] })
  const found = await limits()
  expect(found.get('2026-04-14-0')).toBe('2026-05-08')
  expect(found.get('2026-04-15-1')).toBe('2026-04-24')
  expect(found.get('2026-04-14-2')).toBe('2026-05-08')
})

it('also when it follows from another record', async () => {
  const on = [{ at: { region: '1101' }, answers: { no: 'D1', calledOn: '2026-04-10' } }]
  await take(db.kernel, ['well-call', 'note'], { on, ...taking() })
  expect((await limits()).get('D1')).toBe('2026-05-06')
  const early = [{ at: { region: '1101' }, answers: { no: 'D2', calledOn: '2019-04-10' } }]
  await expect(
    take(db.kernel, ['well-call', 'note'], { on: early, ...taking() }),
  ).rejects.toMatchObject({ code: 'rules.none' })
})

it('and when a file brings it, with the rows that no rules are for refused', async () => {
  const rows = received('2026-03-02', '2019-12-31', '2026-04-20', 'bald')
  const source = async function* () {
    yield* rows
    yield rows[2]!
  }
  const done = await importRows(db.kernel, ['well-petition', 'receive'], {
    ...taking(),
    source,
    now: () => at,
    rows: 'good',
  })
  expect(done).toMatchObject({ created: 2, refused: 3 })
  expect(done.problems.map(({ row, code }) => [row, code])).toEqual([
    [2, 'rules.none'],
    [4, 'answers.invalid'],
    [5, 'row.twice'],
  ])
  expect(done.problems[0]?.says).toContain('“收到日期”2019-12-31 早于')
  const found = await limits()
  expect(found.get('2026-03-02-0')).toBe('2026-03-23')
  expect(found.get('2026-04-20-2')).toBe('2026-04-29')
})

it('a declaration whose versions cannot be told apart is not sound', () => {
  const faults = (more: object) =>
    check(
      defineModule('petitions', {
        ...petitions,
        registers: [petition],
        procedures: [{ ...petitioning, ...more } as never],
      }),
    )
  const { receive, accept } = petitioning.steps
  expect(faults({ since: { day: '2019-01-01', by: 'receivedOn' } })).toEqual([
    'petitions/petitioning: has versions that do not follow each other, latest first',
  ])
  expect(faults({ since: undefined })).toEqual([
    'petitions/petitioning: has a version that does not say since when',
  ])
  const bare = { ...receive, from: 'new', fills: ['no'] }
  expect(faults({ steps: { receive: bare, accept } })).toContain(
    'petitions/petitioning.receive: creates a record without its receivedOn, by which it is placed',
  )
})
