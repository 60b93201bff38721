import type { Actor, RecordRead } from '@zhiheng/kernel'
import { describe, expect, it } from 'vitest'
import type { Open } from './duties.ts'
import { dutiesOf, withoutEnded } from './read.ts'

const actor = (role: string, department: string | null): Actor => ({
  kind: 'post',
  post: null,
  name: role,
  roles: [role],
  scope: ['9101'],
  department,
  party: null,
})
const clerk = actor('clerk', 'amr')
const office = actor('office', null)
const record = (id: string, state: string, fields: object): RecordRead => ({
  region: '9101',
  id,
  on: null,
  version: 1,
  state,
  limitOn: null,
  limitStep: null,
  limitProvisional: false,
  // A Friday, before a Saturday on which people work.
  changedAt: '2026-02-27T00:00:00.000Z',
  fields: fields as RecordRead['fields'],
})
const none: Open = {
  document: [],
  task: [],
  'reported-figure': [],
  report: [],
  'reporting-round': [],
  'sub-task': [],
  settings: new Map(),
  lastBy: new Map(),
}
const untimed = {
  ...{ deadline: null, recurs: null, recursFrom: null, windowFrom: null, windowTo: null },
  ...{ everyMonths: null, stages: null, signBy: null, document: 'outline' },
}
const task = (id: string, state: string, fields: object) =>
  record(id, state, { ...untimed, title: id, department: 'amr', ...fields })
const round = (fields: object = {}) =>
  record('h1', 'open', {
    ...{ period: '2026-H1', title: '2026年上半年进展', what: 'progress', document: null },
    ...{ countsFrom: '2026-06-01', dueOn: '2026-07-15', ...fields },
  })
const report = (state: string, fields: object = {}) =>
  record('r', state, {
    ...{ task: '戊', reportedOn: '2026-07-10', round: null, content: '已开展', department: 'amr' },
    ...{ plan: null, sealed: null, electronic: null, ...fields },
  })
const kinds = (who: Actor, open: Partial<Open>, on: string) =>
  dutiesOf(who, { ...none, ...open }, on).map(({ kind, title, due, state }) => [
    kind,
    title,
    due,
    state,
  ])

describe('a post’s duties', () => {
  it('are its own department’s, overdue the day after the deadline, by working days', () => {
    const tasks = [
      task('甲', 'signed', { deadline: '2026-03-06' }),
      task('乙', 'signed', { department: 'ndrc' }),
    ]
    expect(kinds(clerk, { task: tasks }, '2026-03-06')).toEqual([
      ['work', '甲', '2026-03-06', 'unknown'],
    ])
    expect(dutiesOf(clerk, { ...none, task: tasks }, '2026-03-10')).toMatchObject([
      {
        state: 'overdue',
        left: { workdays: -2 },
        why: '任务办理中；期限 2026-03-06，已逾期 2 个工作日',
      },
    ])
    expect(kinds(actor('clerk', null), { task: tasks }, '2026-03-01')).toEqual([])
  })

  it('of the office are what waits for the office, in its own region', () => {
    const open = {
      task: [
        task('丙', 'confirmed', { department: null }),
        { ...task('别处', 'confirmed', {}), region: '910101' },
      ],
      document: [record('d', 'confirmed', { title: '丁', openness: 'open' })],
    }
    expect(new Set(kinds(office, open, '2026-03-01').map(([, title]) => title))).toEqual(
      new Set(['丙', '丁']),
    )
  })
})

describe('what waits for an answer of the office', () => {
  const open = {
    task: [
      task('甲', 'objected', { deadline: '2027-12-31' }),
      task('乙', 'completed', { deadline: '2026-02-01' }),
    ],
    report: [report('submitted', { task: '丙' })],
    'reporting-round': [round({ dueOn: '2026-03-05' })],
  }

  it('stands at the day since which it waits, not at the deadline of its task', () => {
    expect(dutiesOf(office, { ...none, ...open }, '2026-03-02').slice(0, 2)).toMatchObject([
      {
        ...{ kind: 'acceptReport', due: null, since: '2026-02-27', state: null },
        why: '进展报告待接收；自 2026-02-27 起等待',
      },
      {
        ...{ kind: 'close', due: null, since: '2026-02-27', state: 'overdue' },
        why: '部门申请办结，待验收；自 2026-02-27 起等待；期限 2026-02-01 已过，尚未办结；没有进展报告',
      },
    ])
    const objection = dutiesOf(office, { ...none, ...open }, '2026-03-02')[2]
    expect(objection).toMatchObject({
      kind: 'answerObjection',
      since: '2026-02-27',
      state: 'unknown',
    })
  })

  it('wears the word of the outline, once something was reported', () => {
    const returned = {
      ...open,
      report: [report('accepted', { task: '甲', reportedOn: '2026-03-01' })],
    }
    const states = dutiesOf(office, { ...none, ...returned }, '2026-03-02').map((duty) => [
      duty.kind,
      duty.state,
    ])
    expect(states).toContainEqual(['answerObjection', 'onTrack'])
  })
})

describe('a plan that waits to be made public', () => {
  const plan = record('d', 'confirmed', { title: '丁', openness: 'open' })
  const reviewer = { ...office, post: 'p2', person: 'b' }
  const kindsFor = (who: Actor, document: RecordRead) =>
    dutiesOf(
      who,
      { ...none, document: [document], lastBy: new Map([['d', 'post:p1:a']]) },
      '2026-03-02',
    ).map(({ kind }) => kind)

  it('waits for another post and person than who took the last step', () => {
    expect(kindsFor(reviewer, plan)).toEqual(['publish'])
    expect(kindsFor({ ...office, post: 'p1', person: 'a' }, plan)).toEqual([])
    expect(kindsFor({ ...reviewer, person: 'a' }, plan)).toEqual([])
  })

  it('waits again for another post once one has asked to take it down', () => {
    const down = { title: '丁', openness: 'open', takeDown: true }
    expect(kindsFor(reviewer, record('d', 'published', down))).toEqual(['takeDown'])
    expect(
      kindsFor({ ...office, post: 'p1', person: 'a' }, record('d', 'published', down)),
    ).toEqual([])
    expect(kindsFor(reviewer, record('d', 'published', { ...down, takeDown: null }))).toEqual([])
  })

  it('waits for nobody where it is not for the public', () => {
    const closed = { ...plan, fields: { ...plan.fields, openness: 'closed' } }
    expect(kindsFor(reviewer, closed as RecordRead)).toEqual([])
  })
})

it('tasks of an outline that has ended are nobody’s duty', () => {
  const tasks = [task('甲', 'signed', { document: 'old' }), task('乙', 'signed', {})]
  const { open, ended } = withoutEnded({ ...none, task: tasks }, new Set(['9101~old']))
  expect(dutiesOf(clerk, open, '2026-03-02').map(({ title }) => title)).toEqual(['乙'])
  expect(ended.map(({ id }) => id)).toEqual(['甲'])
})

describe('signing for a task', () => {
  const assigned = task('甲', 'assigned', {})

  it('is due five working days after it was assigned, as the region sets, or on the day that the office set', () => {
    const due = (open: Partial<Open>) => kinds(clerk, open, '2026-03-02')[0]?.[2]
    expect(due({ task: [assigned] })).toBe('2026-03-05')
    expect(
      due({ task: [assigned], settings: new Map([['9101', { signWithin: 2, replyWithin: 5 }]]) }),
    ).toBe('2026-03-02')
    expect(due({ task: [task('甲', 'assigned', { signBy: '2026-03-12' })] })).toBe('2026-03-12')
  })

  it('that is late stands on the office’s page', () => {
    expect(kinds(office, { task: [assigned] }, '2026-03-05')).toEqual([])
    expect(kinds(office, { task: [assigned] }, '2026-03-06')).toEqual([
      ['unsigned', '甲', '2026-03-05', 'overdue'],
    ])
  })
})

describe('a reporting round', () => {
  const signed = task('戊', 'signed', {})
  const due = (reports: RecordRead[], on: string) =>
    kinds(clerk, { task: [signed], report: reports, 'reporting-round': [round()] }, on)
      .filter(([kind]) => kind === 'report')
      .map(([, , day, state]) => [day, state])

  it('asks for the return of each signed task until it is made', () => {
    expect(due([], '2026-07-15')).toEqual([['2026-07-15', 'onTrack']])
    expect(due([], '2026-07-16')).toEqual([['2026-07-15', 'overdue']])
    expect(due([report('submitted')], '2026-07-16')).toEqual([])
  })

  it('that is closed asks for nothing any more', () => {
    const closed = { ...round(), state: 'closed' }
    expect(kinds(clerk, { task: [signed], 'reporting-round': [closed] }, '2026-07-16')).toEqual([
      ['work', '戊', null, 'unknown'],
    ])
  })

  it('tells the office who is missing, and then that it may be closed', () => {
    const rounds = [round(), record('y', 'closed', { ...round().fields, period: '2026' })]
    const open = { task: [signed], 'reporting-round': rounds }
    expect(dutiesOf(office, { ...none, ...open }, '2026-07-16')).toMatchObject([
      {
        kind: 'chaseReturns',
        why: '应报送 1 项，尚缺 1 项（1 个部门）；期限 2026-07-15，已逾期 1 个工作日',
      },
    ])
    const made = { ...open, report: [report('accepted')] }
    expect(kinds(office, made, '2026-07-16')).toEqual([
      ['closeRound', '2026年上半年进展', '2026-07-15', 'overdue'],
    ])
  })

  it('that nobody has opened is proposed to the office with the usual days', () => {
    expect(dutiesOf(office, { ...none, task: [signed] }, '2026-07-02')).toMatchObject([
      { kind: 'openRound', address: '', due: '2026-07-15', given: { period: '2026-H1' } },
    ])
    expect(kinds(office, {}, '2026-07-02')).toEqual([])
  })
})

it('a task that comes again asks for its return before each of its days', () => {
  const november = { recurs: 'yearly', windowFrom: '11-01', windowTo: '11-30' }
  const yearly = task('己', 'signed', november)
  const on = (day: string) =>
    kinds(clerk, { task: [yearly] }, day).filter(([kind]) => kind === 'report')
  expect(on('2026-10-31')).toEqual([])
  expect(on('2026-11-02')).toEqual([['report', '己', '2026-11-30', 'onTrack']])
  expect(on('2026-12-01')).toEqual([['report', '己', '2026-11-30', 'overdue']])
})

it('a department’s sub-tasks are its own duties', () => {
  const part = record('p', 'open', { title: '庚', department: 'amr', deadline: '2026-03-02' })
  expect(kinds(clerk, { 'sub-task': [part] }, '2026-03-03')).toEqual([
    ['subTask', '庚', '2026-03-02', 'overdue'],
  ])
  expect(kinds(office, { 'sub-task': [part] }, '2026-03-03')).toEqual([])
})

it('a reminder stands beside the task until something is reported', () => {
  const urged = { remindedOn: '2026-03-02', reminder: '请尽快报送' }
  const said = (fields: object) =>
    dutiesOf(clerk, { ...none, task: [task('甲', 'signed', fields)] }, '2026-03-03')[0]?.reminder
  expect(said(urged)).toBe('2026-03-02 请尽快报送')
  expect(said({ ...urged, reportedOn: '2026-03-02' })).toBeUndefined()
})
