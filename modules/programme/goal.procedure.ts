import { asksFor, defineProcedure, longText, optional } from '@zhiheng/kernel'
import { responsibility } from '../organisation/sources.ts'
import { byOffice } from '../rights.ts'
import { document } from './document.register.ts'
import { goal } from './goal.register.ts'
import { withDocument } from './release.ts'
import { assessment, goals } from './sources.ts'

const promised = [
  'comparator',
  'value',
  'upper',
  'unit',
  'base',
  'deadline',
  'domain',
  'among',
  'scope',
] as const
const assessed = ['assessment', 'assessedOn', 'assessmentReason', 'assessmentEvidence'] as const
const withReason = asksFor(['assessment', 'assessedOn', 'assessmentReason'], {
  link: 'document',
  of: document,
  where: {},
})

/** How a goal is kept. Only the office changes one, and says why: a department reports, it does not move its target. */
export const goalKeeping = defineProcedure('goal-keeping', {
  title: '目标管理',
  source: goals,
  about: goal,
  states: { confirmed: '已确认', dropped: '已剔除' },
  voids: ['dropped'],
  steps: {
    confirm: {
      title: '确认',
      from: 'new',
      to: 'confirmed',
      by: byOffice,
      fills: [
        'document',
        'node',
        'start',
        'end',
        'quote',
        'indicator',
        'indicatorTitle',
        'matched',
        ...promised,
      ],
    },
    bind: {
      title: '绑定指标',
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: ['indicator', 'matched', 'scope'],
    },
    assess: {
      title: '评定',
      source: assessment,
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      when: { comparator: 'qualitative' },
      fills: assessed,
      beside: [withReason],
    },
    amend: {
      title: '更正目标',
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: promised,
      ask: { reason: longText('更正原因') },
    },
    restate: {
      title: '随更正文本改写',
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: ['node', 'start', 'end', 'quote', 'indicatorTitle', ...promised],
      ask: { reason: longText('更正原因') },
    },
    entrust: {
      title: '落实责任部门',
      source: responsibility,
      from: 'confirmed',
      to: 'confirmed',
      by: byOffice,
      fills: ['department'],
    },
    ...withDocument(['confirmed']),
    drop: {
      title: '剔除',
      from: 'confirmed',
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('剔除原因') },
    },
    restore: {
      title: '恢复',
      from: 'dropped',
      to: 'confirmed',
      by: byOffice,
      ask: { reason: optional(longText('恢复原因')) },
    },
  },
})
