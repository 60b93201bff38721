import { absent, any, known, longText, rule, today } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { recallReport, supervisedDisposal } from '../sources.ts'
import { shown } from './carry-out.steps.ts'
import { toSummarise } from './clocks.ts'

const settled = any({ onHand: absent }, { onHand: 0 })
const watched = any({ destroyed: absent }, { destroyed: 0 }, { supervisedOn: known })

/** What was taken back is accounted for, judged by another, and closed only when nothing is left over. */
export const ending = {
  summarise: {
    title: '提交召回总结',
    source: recallReport,
    from: 'completed',
    to: 'summed',
    by: byFirm,
    fills: ['summary', 'difference'],
    within: toSummarise,
    otherwise: 'same',
    leaves: [
      rule('请写明召回总结', 'summary', { summary: known }),
      rule(
        '售出数量与召回、使用数量不一致的，须说明差异',
        'difference',
        any({ gap: absent }, { gap: 0 }, { difference: known }),
      ),
    ],
  },
  returnSummary: {
    title: '退回召回总结',
    from: 'summed',
    to: 'completed',
    by: byOfficer,
    ask: { reason: longText('退回原因') },
  },
  evaluate: {
    title: '评估召回效果',
    source: recallReport,
    from: 'summed',
    to: 'evaluated',
    by: byOfficer,
    apartFrom: ['summarise'],
    fills: ['effective'],
    ask: { findings: longText('评估意见') },
    leaves: [rule('请选择召回效果', 'effective', { effective: known })],
  },
  again: {
    title: '要求继续召回',
    source: recallReport,
    from: 'evaluated',
    to: 'announced',
    by: byOfficer,
    when: any({ effective: 'part' }, { effective: 'no' }),
    ask: { demand: longText('要求') },
    sets: { effective: null, countedFrom: today, progressFrom: today },
  },
  close: {
    title: '办结召回',
    source: supervisedDisposal,
    from: 'evaluated',
    to: 'closed',
    by: byHeadOf,
    apartFrom: ['evaluate'],
    when: { effective: 'yes' },
    sets: { outcome: 'done' },
    leaves: [
      rule('还有召回的产品没有处置', 'onHand', settled),
      rule('销毁召回的产品须有监督销毁记录', 'supervisedOn', watched),
    ],
    also: [shown('closed')],
  },
} as const
