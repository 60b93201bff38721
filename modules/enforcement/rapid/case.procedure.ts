import {
  atLeastSome,
  defineProcedure,
  known,
  longText,
  noneBut,
  oneOf,
  rule,
  today,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byQualityOffice, bySystem } from '../../casework/rights.ts'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { rapidReaction } from '../sources.ts'
import { rapidCase } from './case.register.ts'
import { rapidTaskHandling } from './task.procedure.ts'

/** Any authority starts it; a team works through tasks with clocks and one common log; another post closes it. */
export const rapidCaseHandling = defineProcedure('rapid-case-handling', {
  title: '快速反应案件办理',
  source: rapidReaction,
  about: rapidCase,
  states: { opened: '已启动', working: '处置中', summed: '待总结', closed: '已结束' },
  waits: {
    opened: { asks: 'formTeam', why: '快速反应待组成工作组' },
    working: { asks: 'sum', why: '快速反应处置中', handlers: true },
    summed: { asks: 'close', why: '快速反应待总结' },
  },
  steps: {
    open: {
      title: '启动快速反应',
      from: 'new',
      to: 'opened',
      by: [...byOfficerHere, ...byQualityOffice, ...bySystem],
      fills: ['subject', 'level', 'foundAt', 'situation'],
      sets: { openedOn: today },
    },
    formTeam: {
      title: '组成工作组',
      from: ['opened', 'working'],
      to: 'working',
      by: byHeadHere,
      fills: ['department', 'assignees'],
      leaves: [
        rule('请选择牵头部门', 'department', { department: known }),
        rule('请选择工作组成员', 'assignees', { assignees: known }),
      ],
    },
    log: {
      title: '记录处置情况',
      from: ['opened', 'working'],
      to: 'same',
      by: byOfficerHere,
      fills: ['measures'],
      ask: { entry: longText('处置情况') },
    },
    regrade: {
      title: '调整级别',
      from: ['opened', 'working'],
      to: 'same',
      by: byHeadHere,
      fills: ['level'],
      ask: { reason: longText('调整级别的理由') },
    },
    sum: {
      title: '处置完毕',
      from: 'working',
      to: 'summed',
      by: byOfficerHere,
      needs: [
        atLeastSome(rapidTaskHandling, 'rapid', { least: 1, where: { state: 'done' } }),
        noneBut(rapidTaskHandling, 'rapid', { state: oneOf('done', 'cancelled') }),
      ],
    },
    returnSum: {
      title: '退回继续处置',
      from: 'summed',
      to: 'working',
      by: byHeadHere,
      ask: { reason: longText('退回原因') },
    },
    close: {
      title: '总结评估并结束',
      from: 'summed',
      to: 'closed',
      by: byHeadHere,
      secondPost: true,
      fills: ['closingReview'],
      sets: { outcome: 'handled' },
      leaves: [rule('请填写总结评估', 'closingReview', { closingReview: known })],
    },
    end: {
      title: '情况不实，终止',
      from: ['opened', 'working'],
      to: 'closed',
      by: byHeadHere,
      sets: { outcome: 'unfounded' },
      ask: { reason: longText('终止的理由') },
    },
    passOn: passOn('opened', 'working', 'summed'),
  },
})
