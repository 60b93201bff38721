import { atLeast, days, defineProcedure, field, longText, rule, today } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer, ownFirm } from '../../casework/rights.ts'
import { safetyProjects } from '../sources.ts'
import { screening } from './screening.register.ts'

const listed = [
  'item',
  'area',
  'party',
  'risk',
  'foundOn',
  'dueOn',
  'department',
  'assignees',
] as const
const inOrder = rule('整改期限不能早于发现日期', 'dueOn', { dueOn: atLeast(field('foundOn')) })

/** Listed, put right by its day, and struck off only after the head has looked at it. */
export const screeningHandling = defineProcedure('screening-handling', {
  title: '风险排查办理',
  source: safetyProjects,
  about: screening,
  states: { open: '待整改', rectified: '待销号', closed: '已销号', dropped: '已剔除' },
  voids: ['dropped'],
  waits: {
    open: { asks: 'rectify', why: '排查风险待整改', handlers: true },
    rectified: { asks: 'close', why: '排查风险待销号' },
  },
  steps: {
    list: {
      title: '列入清单',
      from: 'new',
      to: 'open',
      by: byOfficer,
      fills: listed,
      leaves: [inOrder],
      takesFile: true,
    },
    rectify: {
      title: '报告整改',
      source: safetyProjects,
      from: 'open',
      to: 'rectified',
      by: [...byOfficer, ownFirm],
      fills: ['measures', 'evidence'],
      within: days(0).afterDate('dueOn'),
      otherwise: 'same',
    },
    return: {
      title: '退回整改',
      from: 'rectified',
      to: 'open',
      by: byOfficer,
      fills: ['dueOn'],
      ask: { reason: longText('退回原因') },
      leaves: [inOrder],
    },
    close: {
      title: '销号',
      source: safetyProjects,
      from: 'rectified',
      to: 'closed',
      by: byHeadOf,
      secondPost: true,
      sets: { closedOn: today, outcome: 'closed' },
    },
    prolong: {
      title: '延长期限',
      from: 'open',
      to: 'same',
      by: byHeadOf,
      fills: ['dueOn'],
      ask: { reason: longText('延长原因') },
      leaves: [inOrder],
    },
    drop: {
      title: '剔除',
      from: 'open',
      to: 'dropped',
      by: byHeadOf,
      ask: { reason: longText('剔除原因') },
      sets: { outcome: 'dropped' },
    },
    passOn: passOn('open', 'rectified'),
  },
})
