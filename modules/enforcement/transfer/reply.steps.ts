import { date, known, longText, rule } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { transferRules } from '../../casework/sources.ts'

const answered = ['repliedOn', 'replyReason', 'replyFile'] as const
const dated = rule('请填写收到决定通知的日期', 'repliedOn', { repliedOn: known })

/** What the police decided: taken in from their own record, or typed from their notice. */
export const replySteps = {
  recordFiled: {
    title: '登记公安立案',
    source: transferRules.art(8),
    from: 'handed',
    to: 'filed',
    by: byOfficer,
    fills: [...answered, 'policeFiledOn'],
    sets: { reply: 'filed' },
    leaves: [dated, rule('请填写接到立案通知的日期', 'policeFiledOn', { policeFiledOn: known })],
  },
  recordNotFiled: {
    title: '登记公安不立案',
    source: transferRules.art(8),
    from: 'handed',
    to: 'notFiled',
    by: byOfficer,
    fills: answered,
    sets: { reply: 'notFiled' },
    leaves: [dated, rule('须写明公安机关不立案的理由', 'replyReason', { replyReason: known })],
  },
  recordElsewhere: {
    title: '登记公安转送管辖',
    source: transferRules.art(7),
    from: 'handed',
    to: 'same',
    by: byOfficer,
    fills: ['police'],
    ask: { toldOn: date('书面告知日期'), reason: longText('转送的原因') },
  },
} as const
