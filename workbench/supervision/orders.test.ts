import { expect, it } from 'vitest'
import { type Draft, ordersOf } from './orders.ts'

const draft = (more: Partial<Draft>): Draft => ({
  request: 'r',
  task: '91~a',
  title: '甲',
  department: 'amr',
  demands: '请答复',
  left: false,
  ...more,
})

it('orders what is not left out, by one day of reply, and names what lacks a department', () => {
  const drafts = [draft({}), draft({ title: '乙', department: null }), draft({ left: true })]
  const { orders, missing } = ordersOf(drafts, '2026-11-30')
  expect(orders).toEqual([
    {
      request: 'r',
      task: '91~a',
      title: '甲',
      department: 'amr',
      demands: '请答复',
      replyBy: '2026-11-30',
    },
  ])
  expect(missing).toEqual(['乙'])
})
