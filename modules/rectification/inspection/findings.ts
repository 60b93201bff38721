import { choice, create, longText, of, oneOf, optional, text, today } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { nonconformityHandling } from '../nonconformity/nonconformity.procedure.ts'
import { inspectionMechanism } from '../sources.ts'
import { tellResult } from './inspection-result.procedure.ts'

/** What was found is nothing, is to be put right, or may be a breach. */
export const findings = {
  clean: {
    title: '未发现问题',
    from: 'done',
    to: 'clean',
    by: byOfficer,
    sets: { outcome: 'clean' },
    also: [tellResult],
  },
  order: {
    title: '责令整改',
    source: inspectionMechanism,
    from: 'done',
    to: 'ordered',
    by: byOfficer,
    when: { regime: oneOf('industrial', 'food', 'farm') },
    ask: {
      product: text('产品名称'),
      lot: optional(text('批号或生产日期')),
      severity: choice('严重程度', { general: '一般', serious: '严重' }),
    },
    sets: { outcome: 'ordered' },
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
      tellResult,
    ],
  },
  file: {
    title: '移送查处',
    source: inspectionMechanism,
    from: 'done',
    to: 'filed',
    by: byOfficer,
    ask: { subject: text('线索事由'), facts: longText('涉嫌违法的事实') },
    sets: { outcome: 'filed' },
    also: [
      create(clueHandling, 'record', {
        with: {
          subject: of('subject'),
          facts: of('facts'),
          receivedOn: today,
          source: 'inspection',
          party: of('party'),
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
} as const
