import { issuedBy, onlyIf, paperOf, paragraph, receiptOf } from '../../declare/index.ts'

const when = ['sent', 'received', 'opposed', 'unopposed', 'decided'] as const
const number = { field: 'noticeNo', word: '检' } as const

/** The failed result as one enterprise is told it, with how long it has to object. */
export const resultNoticePaper = paperOf('result-notice', 'notice', {
  title: '检验结果通知书',
  when,
  letterhead: { mark: 'plain', issuer: issuedBy(), number, to: '{party}', signedOn: 'sentOn' },
  blocks: [
    paragraph(
      '{sampledOn}抽取的{product}（抽样单编号{sampleNo}），经检验，结论为{conclusion}。',
      '不合格项目：{failedItems}',
      '你单位为本批产品的{role}。',
    ),
    onlyIf(
      { term: 'industrial' },
      paragraph(
        '对检验结果有异议的，可以自收到本通知之日起十五日内向本机关或者上级机关申请复检（产品质量法第十五条）。',
      ),
    ),
    onlyIf(
      { $any: [{ term: 'food' }, { term: 'farm' }] },
      paragraph(
        '对检验结论有异议的，可以自收到本通知之日起七个工作日内申请复检（食品安全法第八十八条）。微生物项目不合格、备样超过保质期或者不能用于复检的，不予复检。',
      ),
    ),
    onlyIf(
      { term: 'quick' },
      paragraph(
        '对快速检测结果有异议的，可以自收到结果时起四小时内申请复检（食品安全法第八十八条）。',
      ),
    ),
    paragraph('逾期未提出的，视为认可检验结果。请立即停止生产、销售同批产品并采取控制措施。'),
  ],
})
export const resultNoticeReceipt = receiptOf('result-notice', 'receipt', {
  when,
  issuer: issuedBy(),
  number,
  paper: '检验结果通知书',
  to: '{party}',
})
