import {
  absent,
  allow,
  days,
  defineProcedure,
  known,
  longText,
  of,
  own,
  send,
  within,
} from '@zhiheng/kernel'
import { byDepartment, byOffice } from '../../rights.ts'
import { office } from '../../roles.ts'
import { inspection } from '../sources.ts'
import { finding } from './finding.register.ts'
import { orderHandling } from './order.procedure.ts'

const found = [
  'department',
  'lowerRegion',
  'task',
  'fact',
  'evidence',
  'demand',
  'rectifyBy',
] as const
const rectified = ['rectification', 'rectificationEvidence'] as const

/** A department reports for itself; for a lower region the office may also enter what it was told. */
const byWhomItConcerns = [
  ...byDepartment,
  allow(office, { region: within(own.scope), department: absent }),
]

/** The office of a lower region gets what was found there, and reports back. */
const toLower = send(orderHandling, 'deliver', {
  to: of('lowerRegion'),
  when: { lowerRegion: known },
  with: {
    fact: of('fact'),
    from: of('region'),
    finding: of('id'),
    evidence: of('evidence'),
    demand: of('demand'),
    rectifyBy: of('rectifyBy'),
  },
})

/** Put right by the day that the finding names, and struck off only after somebody else has looked again. */
export const findingHandling = defineProcedure('finding-handling', {
  title: '督查问题整改',
  source: inspection,
  about: finding,
  states: {
    open: '待整改',
    overdue: '逾期未改',
    rectified: '待复查',
    closed: '已销号',
    dropped: '已撤销',
  },
  voids: ['dropped'],
  steps: {
    record: {
      title: '登记',
      from: 'new',
      to: 'open',
      by: byOffice,
      fills: ['round', ...found],
      also: [toLower],
    },
    amend: {
      title: '更正',
      from: 'open',
      to: 'open',
      by: byOffice,
      when: { lowerRegion: absent },
      fills: ['department', 'task', 'fact', 'evidence', 'demand', 'rectifyBy'],
      ask: { reason: longText('更正原因') },
    },
    rectify: {
      title: '报告整改',
      source: inspection,
      from: 'open',
      to: 'rectified',
      by: byWhomItConcerns,
      within: days(0).afterDate('rectifyBy'),
      otherwise: 'overdue',
      fills: rectified,
    },
    rectifyLate: {
      title: '逾期报告整改',
      from: 'overdue',
      to: 'rectified',
      by: byWhomItConcerns,
      fills: rectified,
      ask: { reason: longText('逾期原因') },
    },
    answered: {
      title: '下级报告整改',
      from: ['open', 'overdue'],
      to: 'rectified',
      by: byOffice,
      fills: rectified,
      consequence: true,
    },
    postpone: {
      title: '延期',
      from: ['open', 'overdue'],
      to: 'open',
      by: byOffice,
      fills: ['rectifyBy'],
      ask: { reason: longText('延期原因') },
    },
    verify: {
      title: '复查销号',
      from: 'rectified',
      to: 'closed',
      by: byOffice,
      secondPost: true,
      fills: ['verification'],
    },
    return: {
      title: '退回整改',
      from: 'rectified',
      to: 'open',
      by: byOffice,
      fills: ['rectifyBy'],
      ask: { reason: longText('退回原因') },
      also: [toLower],
    },
    drop: {
      title: '撤销',
      from: ['open', 'overdue'],
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('撤销原因') },
    },
  },
})
