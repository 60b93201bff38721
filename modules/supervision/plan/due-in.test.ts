import { describe, expect, it } from 'vitest'
import { untimed } from '../../programme/index.ts'
import { dueIn, type GoalDue, type TaskDue } from './due-in.ts'

const planning = { year: 2027, on: '2026-11-20' }
const task = (id: string, timing: Partial<TaskDue['timing']>, more: Partial<TaskDue> = {}) => ({
  ...{ id, title: `任务${id}`, department: 'amr', done: false, startsOn: null, endsOn: null },
  timing: { ...untimed, ...timing },
  ...more,
})
const goal = (id: string, deadline: string | null): GoalDue => ({
  ...{ id, title: `目标${id}`, department: null },
  deadline,
})
const tasksDue = (...tasks: TaskDue[]) => dueIn(planning, [], tasks)

describe('what falls due in a year', () => {
  it('is a task by its deadline in the year, not one of the year after', () => {
    const inIt = task('a', { deadline: '2027-12-31' })
    const after = task('b', { deadline: '2028-01-01' })
    expect(tasksDue(inIt, after)).toEqual([
      {
        ...{ kind: 'task', id: 'a', title: '任务a', department: 'amr', late: false },
        deadline: '2027-12-31',
        why: '2027-12-31 完成期限',
      },
    ])
  })

  it('is a task once, however many of its stages lie in the year', () => {
    const stages = ['2027-03-31 摸底', '2027-09-30', '2028-06-30 验收']
    const [due, ...others] = tasksDue(task('a', { deadline: '2028-06-30', stages }))
    expect(others).toEqual([])
    expect(due).toMatchObject({
      deadline: '2027-09-30',
      why: '2027-03-31 摸底、2027-09-30 第2阶段',
    })
  })

  it('counts periods that come round too often to be listed', () => {
    expect(tasksDue(task('a', { recurs: 'monthly' }))).toMatchObject([
      { deadline: '2027-12-31', why: '本年 12 次，最后一次 2027-12-31' },
    ])
  })

  it('holds no period outside of the document’s own years', () => {
    const over = task('a', { recurs: 'yearly' }, { endsOn: '2026-12-31' })
    const notYet = task('b', { recurs: 'yearly' }, { startsOn: '2028-01-01' })
    expect(tasksDue(over, notYet)).toEqual([])
  })

  it('begins with what is late from before; what is done or may still be in time is not late', () => {
    const late = task('late', { deadline: '2026-06-30' })
    const open = task('open', { deadline: '2026-12-31' })
    const done = task('done', { deadline: '2026-06-30' }, { done: true })
    const due = task('due', { deadline: '2027-01-31' })
    const found = tasksDue(due, open, done, late)
    expect(found.map(({ id, late }) => [id, late])).toEqual([
      ['late', true],
      ['due', false],
    ])
    expect(found[0]).toMatchObject({ deadline: null, why: '原定 2026-06-30 完成，逾期未办结' })
  })

  it('is a goal whose deadline lies in the year, beside the tasks in the order of days', () => {
    const goals = [goal('g', '2027-06-30'), goal('g', '2027-06-30'), goal('never', null)]
    const found = dueIn(
      planning,
      [...goals, goal('then', '2030-12-31')],
      [task('a', { deadline: '2027-12-31' }), task('b', { deadline: '2027-03-31' })],
    )
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['task b', 'goal g', 'task a'])
  })
})
