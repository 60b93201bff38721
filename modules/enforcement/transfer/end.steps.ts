import { change, days, longText, today } from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { transferRules } from '../../casework/sources.ts'
import { penaltyHandling } from '../penalty/case.procedure.ts'

/** The goods go after the case; or the case comes back and is punished by the administration (第10条). */
export const endSteps = {
  handGoods: {
    title: '移交涉案物品',
    source: transferRules.art(12),
    from: 'filed',
    to: 'goodsHanded',
    by: byOfficer,
    sets: { goodsOn: today },
    ask: { handover: longText('交接手续', { hint: '物品、材料名称和数量，交接双方人员' }) },
    within: days(3).afterDate('policeFiledOn'),
    otherwise: 'same',
  },
  close: {
    title: '办结移送',
    source: transferRules.art(12),
    from: 'goodsHanded',
    to: 'closed',
    by: byHeadOf,
    secondPost: true,
    sets: { outcome: 'investigated' },
    also: [change(penaltyHandling, 'transfer', { link: 'case', with: {} })],
  },
  takeBack: {
    title: '退回行政处理',
    source: transferRules.art(10),
    from: ['notFiled', 'upheld', 'ended'],
    to: 'returned',
    by: byOfficer,
    sets: { outcome: 'returned' },
    ask: { reason: longText('退回行政处理的原因') },
    also: [change(penaltyHandling, 'resumeAfterTransfer', { link: 'case', with: {} })],
  },
} as const
