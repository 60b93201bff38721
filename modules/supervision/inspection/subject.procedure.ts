import { defineProcedure, longText } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { inspection } from '../sources.ts'
import { subject } from './subject.register.ts'

/** Chosen, then looked at. */
export const subjectHandling = defineProcedure('inspection-subject-handling', {
  title: '督查对象办理',
  source: inspection,
  about: subject,
  states: { chosen: '待检查', visited: '已检查', dropped: '不再检查' },
  voids: ['dropped'],
  steps: {
    choose: {
      title: '选定',
      from: 'new',
      to: 'chosen',
      by: byOffice,
      fills: ['round', 'department', 'lowerRegion', 'task'],
    },
    visit: {
      title: '登记检查',
      from: ['chosen', 'visited'],
      to: 'visited',
      by: byOffice,
      fills: ['visitedOn'],
    },
    drop: {
      title: '剔除',
      from: 'chosen',
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('剔除原因') },
    },
  },
})
