import {
  choice,
  create,
  defineProcedure,
  known,
  longText,
  of,
  optional,
  text,
} from '@zhiheng/kernel'
import { byOfficer, ownFirm } from '../../casework/rights.ts'
import { nonconformityHandling } from '../nonconformity/nonconformity.procedure.ts'
import { contactPoints } from '../sources.ts'
import { contactVisit } from './contact-visit.register.ts'

/** Recorded, answered by the enterprise, and followed by a case where something was found. */
export const visiting = defineProcedure('contact-visiting', {
  title: '联系点走访登记',
  source: contactPoints,
  about: contactVisit,
  states: { recorded: '已登记', answered: '企业已回复', followed: '已转处置' },
  steps: {
    record: {
      title: '登记走访',
      from: 'new',
      to: 'recorded',
      by: byOfficer,
      fills: ['party', 'visitedOn', 'found', 'told', 'evidence', 'department', 'assignees'],
    },
    answer: {
      title: '回复',
      from: ['recorded', 'answered'],
      to: 'answered',
      by: [ownFirm, ...byOfficer],
      when: { told: known },
      fills: ['answer'],
    },
    correct: {
      title: '更正走访记录',
      from: ['recorded', 'answered'],
      to: 'same',
      by: byOfficer,
      fills: ['found', 'told'],
      ask: { reason: longText('更正原因') },
    },
    follow: {
      title: '转不合格处置',
      from: ['recorded', 'answered'],
      to: 'followed',
      by: byOfficer,
      ask: {
        product: text('产品名称'),
        lot: optional(text('批号或生产日期')),
        regime: choice('适用制度', { industrial: '工业产品', food: '食品', farm: '农产品' }),
        severity: choice('严重程度', { general: '一般', serious: '严重' }),
      },
      also: [
        create(nonconformityHandling, 'open', {
          with: {
            source: 'inspection',
            regime: of('regime'),
            party: of('party'),
            product: of('product'),
            lot: of('lot'),
            severity: of('severity'),
            department: of('department'),
            assignees: of('assignees'),
          },
        }),
      ],
    },
  },
})
