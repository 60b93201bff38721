import { describe, expect, it } from 'vitest'
import { type Held, held } from '../fields.ts'
import { standingOfReturns } from './standing-of-returns.ts'

const record = (id: string, state: string, fields: object) => ({
  region: '9101',
  id,
  on: null,
  version: 1,
  state,
  limitOn: null,
  limitStep: null,
  limitProvisional: false,
  changedAt: '2026-06-01T00:00:00.000Z',
  fields: fields as never,
})
const roundOf = (more: object = {}): Held<'reporting-round'> =>
  held(
    'reporting-round',
    record('h1', 'open', {
      what: 'progress',
      countsFrom: '2026-06-01',
      dueOn: '2026-07-15',
      closedOn: null,
      document: null,
      ...more,
    }),
  )
const task = (id: string, state = 'signed', document = 'outline') =>
  held('task', record(id, state, { document, department: 'amr', signBy: null }))
const report = (of: string, reportedOn: string, more: Record<string, unknown> = {}) => {
  const { state = 'submitted', ...fields } = more
  const whole = { task: of, reportedOn, round: null, plan: null, sealed: 'a', electronic: 'b' }
  return held('report', record(`${of}-${reportedOn}`, String(state), { ...whole, ...fields }))
}
const stand = (
  tasks: Held<'task'>[],
  reports: Held<'report'>[],
  { on = '2026-07-20', round = roundOf() } = {},
) =>
  standingOfReturns(round, { tasks, reports }, on).map(({ task, state, lateBy }) => [
    task,
    state,
    lateBy?.workdays ?? null,
  ])

describe('the return of a task for a round', () => {
  it('is awaited until its day and missing after it, by working days', () => {
    expect(stand([task('a')], [], { on: '2026-07-15' })).toEqual([['a', 'awaited', null]])
    expect(stand([task('a')], [], { on: '2026-07-20' })).toEqual([['a', 'missing', 3]])
  })

  it('that came in time stays in time; one that came late says by how much', () => {
    const tasks = [task('a'), task('b')]
    const reports = [report('a', '2026-07-15', { state: 'accepted' }), report('b', '2026-07-17')]
    expect(stand(tasks, reports)).toEqual([
      ['a', 'accepted', null],
      ['b', 'submitted', 2],
    ])
    const [first, second] = standingOfReturns(roundOf(), { tasks, reports }, '2026-07-20')
    expect(first?.why).toBe('2026-07-15 报送，按期，已接收')
    expect(second?.why).toBe('2026-07-17 报送，迟报 2 个工作日，待接收')
  })

  it('that was sent back is owed again and late by now', () => {
    const back = report('a', '2026-07-10', { state: 'returned' })
    expect(stand([task('a')], [back])).toEqual([['a', 'returned', 3]])
    expect(stand([task('a')], [back, report('a', '2026-07-16')])).toEqual([['a', 'submitted', 1]])
  })

  it('is asked of whom the round asks, and of nobody who has no work in hand', () => {
    const tasks = [
      task('a'),
      task('b', 'signed', 'other'),
      task('c', 'done'),
      task('d', 'confirmed'),
      task('e', 'completed'),
    ]
    expect(stand(tasks, []).map(([id]) => id)).toEqual(['a', 'b'])
    const one = roundOf({ document: 'other' })
    expect(stand(tasks, [], { round: one }).map(([id]) => id)).toEqual(['b'])
    const done = report('c', '2026-06-20', { state: 'accepted' })
    expect(stand(tasks, [done])).toContainEqual(['c', 'accepted', null])
  })

  it('is not asked of a task that was given out after the round was due', () => {
    const late = (signBy: string) =>
      held('task', record('a', 'signed', { document: 'outline', department: 'amr', signBy }))
    expect(stand([late('2026-07-16')], [])).toEqual([])
    expect(stand([late('2026-07-15')], [])).toHaveLength(1)
  })

  it('cannot come while the task is not signed for', () => {
    expect(stand([task('a', 'assigned')], [])).toEqual([['a', 'unsigned', 3]])
  })

  it('counts from the round’s first day, or by the round that it names', () => {
    expect(stand([task('a')], [report('a', '2026-05-31')])).toEqual([['a', 'missing', 3]])
    expect(stand([task('a')], [report('a', '2026-05-31', { round: 'h1' })])).toEqual([
      ['a', 'submitted', null],
    ])
    expect(stand([task('a')], [report('a', '2026-06-30', { round: 'q2' })])).toEqual([
      ['a', 'missing', 3],
    ])
    expect(stand([task('a')], [report('a', '2026-07-21')])).toEqual([['a', 'missing', 3]])
  })

  it('that names no round counts until the round is closed', () => {
    const closed = roundOf({ closedOn: '2026-07-20' })
    const on = '2026-09-01'
    const state = (day: string) =>
      stand([task('a')], [report('a', day)], { on, round: closed })[0]?.[1]
    expect([state('2026-07-20'), state('2026-07-21')]).toEqual(['submitted', 'missing'])
  })

  it('lacks what the round asks for and the department did not enclose', () => {
    const bare = report('a', '2026-07-10', { sealed: null, electronic: null })
    const lacks = (round: Held<'reporting-round'>) =>
      standingOfReturns(round, { tasks: [task('a')], reports: [bare] }, '2026-07-20')[0]?.lacks
    expect(lacks(roundOf())).toEqual(['盖章原件', '电子文本'])
    expect(lacks(roundOf({ what: 'summary' }))).toContain('下一年度目标、任务和措施')
  })
})
