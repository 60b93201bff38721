import { issuedBy, paperOf, paragraph, receiptOf } from '../../declare/index.ts'

const when = ['ordered', 'reported', 'done'] as const
const number = { field: 'measureNo', word: '产处' } as const

/** What whoever runs a base is ordered to do, and until when. */
export const measureOrder = paperOf('origin-measure', 'measure-order', {
  title: '产地处置措施通知书',
  when,
  letterhead: { mark: 'plain', issuer: issuedBy(), number, to: '{party}', signedOn: 'orderedOn' },
  blocks: [
    paragraph(
      '你单位经营的{base.name}，样品“{sample.specimen}”（样品编号{sample.sampleNo}）的{sample.item}检测结果不合格。',
      '依据《中华人民共和国农产品质量安全法》第五十五条，现责令你单位采取以下措施：{kind}。',
      '{content}',
      '请于{until}以前完成，并向本机关报告落实情况。本机关将予核实，必要时重新采样检测。',
    ),
  ],
})
export const measureOrderReceipt = receiptOf('origin-measure', 'measure-order-receipt', {
  when,
  issuer: issuedBy(),
  number,
  paper: '产地处置措施通知书',
  to: '{party}',
})
