import { issuedBy, onlyIf, paperOf, paragraph, receiptOf } from '../../declare/index.ts'
import { remedies } from '../remedies.ts'

const decided = ['agreed', 'denied']
const number = { field: 'decisionNo', word: '信修' } as const

/** Whether what was public is no longer shown, and why. */
export const repairDecision = paperOf('repair', 'repair-decision', {
  title: '信用修复决定书',
  when: decided,
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number,
    to: '{party}',
    signedOn: 'decidedOn',
  },
  blocks: [
    paragraph(
      '你单位就{of}提出的信用修复申请，本机关于{acceptedOn}受理。经核查：',
      '{findings}',
      '本机关决定：',
      '{decision}',
    ),
    onlyIf(
      { state: 'agreed' },
      paragraph('有关信息自{decidedOn}起停止公示，因该信息实施的措施同时终止。'),
    ),
    onlyIf({ state: 'denied' }, paragraph(remedies)),
  ],
})
export const repairDecisionReceipt = receiptOf('repair', 'repair-decision-receipt', {
  when: decided,
  issuer: issuedBy(),
  number,
  paper: '信用修复决定书',
  to: '{party}',
})
