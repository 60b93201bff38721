import { expect, it } from 'vitest'
import type { TaskRow } from '../api/tasks.ts'
import { assignOrders, remindOrders, resultsOf } from './bulk-orders.ts'

const task = (id: string, state: string, more: Partial<TaskRow> = {}) =>
  ({
    id,
    title: id,
    region: '9101',
    version: 3,
    state,
    department: 'amr',
    responsible: ['miit'],
    cooperating: null,
    deadline: '2026-12-31',
    signBy: null,
    ...more,
  }) as TaskRow

it('gives each task to the department of its text, or all to one', () => {
  const tasks = [task('甲', 'confirmed'), task('乙', 'confirmed', { department: 'ndrc' })]
  const departments = (department: string | null) =>
    assignOrders(tasks, { department, signBy: '2026-11-27', deadline: null })[0]?.rows.map(
      ({ answers }) => answers,
    )
  const kept = { responsible: ['miit'], cooperating: null, deadline: '2026-12-31' }
  expect(departments(null)).toEqual([
    { department: 'amr', signBy: '2026-11-27', ...kept },
    { department: 'ndrc', signBy: '2026-11-27', ...kept },
  ])
  expect(departments('eco')?.map(({ department }) => department)).toEqual(['eco', 'eco'])
})

it('reminds to sign or to work, as the task stands', () => {
  const signBy = { due: '2026-11-20', left: { workdays: -1, days: -2, provisional: false } }
  const tasks = [task('甲', 'signed'), task('乙', 'unsigned', { signBy })]
  const orders = remindOrders(tasks, { on: '2026-11-22', reminder: '请抓紧' })
  expect(orders.map(({ step, titles }) => [step, titles])).toEqual([
    ['remindToSign', ['乙']],
    ['remind', ['甲']],
  ])
  expect(orders[0]?.rows[0]?.answers).toEqual({ remindedOn: '2026-11-22', reminder: '请抓紧' })
})

it('says of each task what became of it', () => {
  const [order] = assignOrders([task('甲', 'confirmed'), task('乙', 'confirmed')], {
    department: 'amr',
    signBy: '2026-11-27',
    deadline: null,
  })
  expect(resultsOf(order!, [{ row: 2, says: '记录已被修改' }])).toEqual([
    { title: '甲', says: null },
    { title: '乙', says: '记录已被修改' },
  ])
})
