import { issuedBy, paperOf, paragraph, receiptOf } from '../../declare/index.ts'
import { remedies } from '../remedies.ts'

const number = { field: 'orderNo', word: '退出' } as const
const when = ['ordered', 'verified', 'exited', 'resumed'] as const

/** To leave the market by a day. */
export const exitOrder = paperOf('exit-case', 'exit-order', {
  title: '责令退出决定书',
  when,
  drafts: ['heard'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number,
    to: '{party}',
    signedOn: 'orderedOn',
  },
  blocks: [
    paragraph(
      '你单位{product}，退出事由：{kind}。',
      '一、依据',
      '{basis}',
      '二、陈述申辩',
      '{statement}',
      '三、退出要求',
      '{demand}',
      '请于{deadline}前完成，本机关将在期满后核实。',
      remedies,
    ),
  ],
})
export const exitOrderReceipt = receiptOf('exit-case', 'exit-order-receipt', {
  when,
  issuer: issuedBy(),
  number,
  paper: '责令退出决定书',
  to: '{party}',
})
