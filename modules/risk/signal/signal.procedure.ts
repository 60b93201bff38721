import { create, defineProcedure, known, longText, of, pick, rule, today } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byIntake, bySystem } from '../../casework/rights.ts'
import { assessing } from '../assessment/assessment.procedure.ts'
import { byOfficerHere } from '../rights.ts'
import { riskManagement } from '../sources.ts'
import { startRecall } from '../start-recall.ts'
import { signal } from './signal.register.ts'

/** A signal comes from a person, from a file, or from what another record showed; it is assessed or dismissed. */
export const signalHandling = defineProcedure('signal-handling', {
  title: '风险信号处理',
  source: riskManagement,
  about: signal,
  states: {
    recorded: '待评估',
    assessing: '评估中',
    assessed: '已评估',
    closed: '已关闭',
    dismissed: '不作为风险',
    merged: '已合并',
  },
  waits: {
    recorded: { asks: 'assess', why: '风险信号待评估' },
  },
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
      sets: { openedOn: today },
      takesFile: true,
    },
    assess: {
      title: '开始评估',
      from: 'recorded',
      to: 'assessing',
      by: byOfficerHere,
      also: [
        create(assessing, 'draft', {
          with: {
            signal: of('id'),
            product: of('product'),
            productClass: of('productClass'),
            facts: of('facts'),
          },
        }),
      ],
    },
    assessed: {
      title: '评估完成',
      from: 'assessing',
      to: 'assessed',
      by: byOfficerHere,
      sets: { outcome: 'assessed' },
      consequence: true,
    },
    close: {
      title: '风险已消除，关闭',
      from: 'assessed',
      to: 'closed',
      by: byOfficerHere,
      ask: { reason: longText('关闭的理由') },
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
      fills: ['mergedInto'],
      sets: { outcome: 'merged' },
      ask: { reason: longText('合并的理由') },
      leaves: [rule('请选择并入的信号', 'mergedInto', { mergedInto: known })],
    },
    reopen: {
      title: '重新处理',
      from: ['dismissed', 'merged', 'assessed', 'closed'],
      to: 'recorded',
      by: byOfficerHere,
      sets: { outcome: null, mergedInto: null },
      ask: { reason: longText('重新处理的理由') },
    },
    startRecall: startRecall(
      ['recorded', 'assessing', 'assessed'],
      pick('kind', {
        sampling: 'sampling',
        complaint: 'complaint',
        injury: 'injury',
        incident: 'incident',
        inspection: 'inspection',
        media: 'other',
        outside: 'elsewhere',
      }),
    ),
    passOn: passOn('recorded', 'assessing', 'assessed'),
  },
})
