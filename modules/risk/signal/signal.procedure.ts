import { defineProcedure, longText } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byIntake, bySystem } from '../../casework/rights.ts'
import { byOfficerHere } from '../rights.ts'
import { riskManagement } from '../sources.ts'
import { signal } from './signal.register.ts'

/** A signal comes from a person, from a file, or from what another record showed; it is assessed or dismissed. */
export const signalHandling = defineProcedure('signal-handling', {
  title: '风险信号处理',
  source: riskManagement,
  about: signal,
  states: { recorded: '待评估', dismissed: '不作为风险', merged: '已合并' },
  steps: {
    record: {
      title: '登记或导入信号',
      from: 'new',
      to: 'recorded',
      by: [...byOfficerHere, ...byIntake, ...bySystem],
      fills: [
        'product',
        'productClass',
        'kind',
        'facts',
        'spread',
        'firstOn',
        'party',
        'lot',
        'area',
        'department',
        'assignees',
      ],
      takesFile: true,
    },
    dismiss: {
      title: '不作为风险',
      from: 'recorded',
      to: 'dismissed',
      by: byOfficerHere,
      sets: { outcome: 'dismissed' },
      ask: { reason: longText('不作为风险的理由') },
    },
    merge: {
      title: '并入其他信号',
      from: 'recorded',
      to: 'merged',
      by: byOfficerHere,
      sets: { outcome: 'merged' },
      ask: { reason: longText('合并的理由') },
    },
    reopen: {
      title: '重新处理',
      from: ['dismissed', 'merged'],
      to: 'recorded',
      by: byOfficerHere,
      sets: { outcome: null },
      ask: { reason: longText('重新处理的理由') },
    },
    passOn: passOn('recorded'),
  },
})
