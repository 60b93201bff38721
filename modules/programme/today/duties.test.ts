import type { Actor, RecordRead } from '@zhiheng/kernel'
import { describe, expect, it } from 'vitest'
import { dutiesOf, type Open } from './duties.ts'
import { lastHalfYear } from './half-year.ts'

const actor = (role: string, department: string | null): Actor => ({
  kind: 'post',
  post: null,
  name: role,
  roles: [role],
  scope: ['9101'],
  department,
  party: null,
})
const record = (id: string, state: string, fields: object): RecordRead => ({
  region: '9101',
  id,
  on: null,
  version: 1,
  state,
  limitOn: null,
  limitStep: null,
  limitProvisional: false,
  changedAt: '2026-02-01T00:00:00.000Z',
  fields: fields as RecordRead['fields'],
})
const none: Open = { document: [], task: [], 'reported-figure': [], report: [] }
const tasks = [
  record('a', 'assigned', { title: '甲', department: 'amr', deadline: '2026-03-01' }),
  record('b', 'assigned', { title: '乙', department: 'ndrc', deadline: null }),
  record('c', 'confirmed', { title: '丙', department: null, deadline: null }),
]

describe('a post’s duties', () => {
  it('are its own department’s, overdue the day after the deadline', () => {
    const duties = (on: string) => dutiesOf(actor('clerk', 'amr'), { ...none, task: tasks }, on)
    expect(duties('2026-03-01')).toMatchObject([{ title: '甲', kind: 'sign', state: 'onTrack' }])
    expect(duties('2026-03-02')).toMatchObject([
      { state: 'overdue', why: '任务待签收；期限 2026-03-01 已过' },
    ])
    expect(dutiesOf(actor('clerk', null), { ...none, task: tasks }, '2026-03-01')).toEqual([])
  })

  it('of the office are what waits for the office', () => {
    const open = { ...none, task: tasks, document: [record('d', 'confirmed', { title: '丁' })] }
    const titles = dutiesOf(actor('office', null), open, '2026-03-01').map(({ title }) => title)
    expect(titles).toEqual(['丙', '丁'])
  })

  it('include the half-year’s return of each signed task until it is made', () => {
    const signed = record('s', 'signed', { title: '戊', department: 'amr', deadline: null })
    const due = (report: RecordRead[], on: string) =>
      dutiesOf(actor('clerk', 'amr'), { ...none, task: [signed], report }, on).filter(
        ({ kind }) => kind === 'report',
      )
    expect(due([], '2026-06-30')).toEqual([])
    expect(due([], '2026-07-15')).toMatchObject([{ due: '2026-07-15', state: 'onTrack' }])
    expect(due([], '2026-07-16')).toMatchObject([{ state: 'overdue' }])
    const made = record('r', 'submitted', { task: 's', reportedOn: '2026-07-10' })
    expect(due([made], '2026-07-16')).toEqual([])
    expect(due([{ ...made, state: 'returned' }], '2026-07-16')).toHaveLength(1)
  })

  it('count the half-year that has ended', () => {
    expect(lastHalfYear('2026-06-30')).toMatchObject({ title: '2025年全年', due: '2026-01-15' })
    expect(lastHalfYear('2026-07-01')).toMatchObject({ title: '2026年上半年', due: '2026-07-15' })
  })
})
