import { days, defineProcedure, known, longText, rule } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { byOfficerHere } from '../rights.ts'
import { rapidReaction } from '../sources.ts'
import { rapidTask } from './task.register.ts'

/** Given, done by its day or late, sent back where it is not enough. */
export const rapidTaskHandling = defineProcedure('rapid-task-handling', {
  title: '快速反应任务办理',
  source: rapidReaction,
  about: rapidTask,
  states: { given: '办理中', done: '已完成', cancelled: '已取消' },
  waits: {
    given: { asks: 'finish', why: '快速反应任务待完成' },
  },
  steps: {
    give: {
      title: '交办任务',
      from: 'new',
      to: 'given',
      by: byOfficerHere,
      fills: ['rapid', 'department', 'task', 'due'],
    },
    finish: {
      title: '完成任务',
      source: rapidReaction,
      from: 'given',
      to: 'done',
      by: byOfficer,
      fills: ['result'],
      within: days(0).afterDate('due'),
      otherwise: 'same',
      leaves: [rule('请填写完成情况', 'result', { result: known })],
    },
    askAgain: {
      title: '退回重办',
      from: 'done',
      to: 'given',
      by: byOfficerHere,
      fills: ['due'],
      ask: { reason: longText('退回原因') },
    },
    cancel: {
      title: '取消任务',
      from: 'given',
      to: 'cancelled',
      by: byOfficerHere,
      ask: { reason: longText('取消的原因') },
    },
  },
})
