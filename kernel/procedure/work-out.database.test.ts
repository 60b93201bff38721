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

const actor = { ...graderOf('1101'), department: 'D1' }
/** Half past one on 23 November in Shanghai: still the 22nd in Greenwich. */
const at = new Date('2026-11-22T17:30:00.000Z')
const request = () => randomUUID()
const asked = { actor, at }

const opened = (answers: object, rows = 1) =>
  take(open.kernel, ['claim', 'open'], {
    ...asked,
    on: Array.from({ length: rows }, () => ({
      at: { region: '1101' },
      answers: { subject: '甲', receivedOn: '2026-11-30', ...answers },
    })),
    request: request(),
  })

const step = async (name: string, id: string, answers: object) => {
  const on = [{ at: { region: '1101', id }, answers: { ...answers } }]
  return take(open.kernel, ['claim', name], { ...asked, on, request: request() })
}

async function only(id: string) {
  const { records } = await list(open.kernel, 'claim', { actor, limit: 100 })
  return records.find((one) => one.id === id)!.fields
}

it('states when, by whom and whether in time a record was made', async () => {
  const { records } = await opened({ knownAt: '2026-11-22T16:30:00.000Z' })
  expect(await only(records[0]!.id)).toMatchObject({
    openedOn: '2026-11-23',
    inTime: true,
    handler: actor.post,
    department: 'D1',
    assignees: [actor.post],
  })
  const late = await opened({ knownAt: '2026-11-22T16:29:59.999Z' })
  expect(await only(late.records[0]!.id)).toMatchObject({ inTime: false })
  const unknown = await opened({})
  expect(await only(unknown.records[0]!.id)).toMatchObject({ inTime: null })
})

it('works out of what was known before and of what the step states, and says so in the event', async () => {
  const id = (await opened({ deaths: 3, injured: 4 })).records[0]!.id
  await step('count', id, { injured: 60 })
  expect(await only(id)).toMatchObject({ severity: 3 })
  await step('count', id, { injured: null })
  expect(await only(id)).toMatchObject({ severity: 2 })
  await step('grade', id, { grade: 'first', fine: 20_000_010 })
  expect(await only(id)).toMatchObject({ reward: 1_000_001 })
  await step('decide', id, { opinion: '准' })
  expect(await only(id)).toMatchObject({ took: -7, nextOn: '2027-02-28', due: '2027-03-28' })
  const events = await history(open.kernel, 'claim', { actor, at: { region: '1101', id } })
  expect(events.map(({ after }) => after).at(-1)).toEqual({
    orderNo: '2026-0001',
    took: -7,
    nextOn: '2027-02-28',
    due: '2027-03-28',
  })
  const answers = await list(open.kernel, 'answer', { actor, limit: 10 })
  expect(answers.records.map(({ fields }) => fields)).toEqual([
    { claim: id, on: '2026-12-23', amount: 1_000_001 },
  ])
})

it('is refused where the record must have what follows from something unknown', async () => {
  const id = (await opened({})).records[0]!.id
  await expect(step('redate', id, {})).rejects.toMatchObject({
    code: 'value.unknown',
    details: [{ field: 'openedOn' }],
    message: '“改期”要记下“登记日期”，而它所依据的内容还没有填写',
  })
})

it('does not let what is worked out be told', async () => {
  await expect(opened({ openedOn: '2020-01-01' })).rejects.toMatchObject({
    code: 'answers.invalid',
  })
})

it('takes one statement more where a value needs the record, whatever the number of records', async () => {
  const one = (await opened({}, 1)).records
  const many = (await opened({}, 50)).records
  const counting = (records: readonly { id: string }[]) =>
    statementsOf(open.kernel, () =>
      take(open.kernel, ['claim', 'count'], {
        ...asked,
        on: records.map(({ id }) => ({ at: { region: '1101', id }, answers: { injured: 12 } })),
        request: request(),
      }),
    )
  expect(await counting(one)).toBe(await counting(many))
  const grading = await statementsOf(open.kernel, () => step('grade', one[0]!.id, {}))
  expect(await counting(many)).toBe(grading + 1)
})
