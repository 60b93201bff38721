import { allow, defineProcedure, is, longText, own, within } from '@zhiheng/kernel'
import { byDepartment, byHead, byOffice } from '../rights.ts'
import { head, office } from '../roles.ts'
import { byItself } from './release.ts'
import { reportedFigure } from './reported-figure.register.ts'
import { reporting } from './sources.ts'

/** A figure counts only after its department's head has approved it and the office has accepted it. */
export const figureReporting = defineProcedure('figure-reporting', {
  title: '数据填报',
  source: reporting,
  about: reportedFigure,
  states: { submitted: '待审签', approved: '待接收', accepted: '已接收', returned: '已退回' },
  voids: ['returned'],
  steps: {
    submit: {
      title: '填报',
      from: ['new', 'submitted', 'returned'],
      to: 'submitted',
      by: byDepartment,
      fills: ['indicator', 'period', 'value', 'unit', 'department', 'evidence', 'note'],
      takesFile: true,
    },
    approve: { title: '审签', from: 'submitted', to: 'approved', by: byHead, secondPost: true },
    accept: { title: '接收', from: 'approved', to: 'accepted', by: byOffice, secondPost: true },
    return: {
      title: '退回',
      from: ['submitted', 'approved'],
      to: 'returned',
      by: [
        allow(head, { region: within(own.scope), department: is<string>(own.department) }),
        allow(office, { region: within(own.scope) }),
      ],
      ask: { reason: longText('退回原因') },
    },
    ...byItself('accepted'),
    correct: {
      title: '更正',
      from: 'accepted',
      to: 'submitted',
      by: byDepartment,
      fills: ['value', 'evidence', 'note'],
      sets: { released: false, takeDown: null },
      ask: { reason: longText('更正原因') },
    },
  },
})
