import { any, known } from '@zhiheng/kernel'
import { issuedBy, onlyIf, paperOf, paragraph, receiptOf } from '../../declare/index.ts'
import { remedies } from '../remedies.ts'

const number = { field: 'orderNo', word: '责改' } as const
const ordered = [
  'ordered',
  'rectified',
  'passed',
  'failed',
  'escalated',
  'announced',
  'rectifiedAgain',
  'passedAgain',
  'failedAgain',
  'stopped',
  'passedAfterStop',
  'failedAfterStop',
  'closed',
] as const

/** To stop, to put right and to report: what a failed product brings about first. */
export const rectificationOrder = paperOf('nonconformity', 'rectification-order', {
  title: '责令改正通知书',
  when: ordered,
  drafts: ['opened'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number,
    to: '{party}',
    signedOn: 'orderedOn',
  },
  blocks: [
    paragraph(
      '经查，你单位生产、销售的{product}（批号或生产日期：{lot}，抽样单编号：{sampleNo}）不合格。',
      '现责令你单位：',
      '{demand}',
    ),
    onlyIf(
      { regime: 'industrial' },
      paragraph(
        '依据《产品质量监督抽查管理暂行办法》第四十六条，你单位应当自本通知送达之日起六十日内改正，并向本机关报告整改情况。本机关将在七十五日内组织复查；复查检验的样品由你单位无偿提供。',
      ),
    ),
    paragraph('逾期不改正或者改正后仍不符合要求的，本机关将依法处理。'),
  ],
})
export const rectificationOrderReceipt = receiptOf('nonconformity', 'rectification-order-receipt', {
  when: ordered,
  issuer: issuedBy(),
  number,
  paper: '责令改正通知书',
  to: '{party}',
})

const stopNumber = { field: 'stopNo', word: '责停' } as const
const stopped = ['stopped', 'passedAfterStop', 'failedAfterStop', 'closed'] as const

/** To stop business until a re-inspection passes. */
export const stopOrder = paperOf('nonconformity', 'stop-order', {
  title: '责令停业整顿决定书',
  when: stopped,
  only: any({ stoppedOn: known }, { state: 'failedAgain' }),
  drafts: ['failedAgain'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: stopNumber,
    to: '{party}',
    signedOn: 'stoppedOn',
  },
  blocks: [
    paragraph(
      '你单位生产、销售的{product}，经监督抽查、首次复查和公告（{announcedOn}）后复查，仍不合格。',
      '依据《中华人民共和国产品质量法》第十七条和《产品质量监督抽查管理暂行办法》第四十八条，现责令你单位停业整顿：',
      '{demand}',
      '停业整顿后经复查合格的，方可恢复生产、销售；仍不合格的，将依法建议吊销营业执照或者许可证。',
      remedies,
    ),
  ],
})
export const stopOrderReceipt = receiptOf('nonconformity', 'stop-order-receipt', {
  when: stopped,
  only: { stoppedOn: known },
  issuer: issuedBy(),
  number: stopNumber,
  paper: '责令停业整顿决定书',
  to: '{party}',
})

/** That officers will come and look. */
export const reinspectionNotice = paperOf('nonconformity', 'reinspection-notice', {
  title: '复查通知书',
  when: ['ordered', 'rectified', 'announced', 'rectifiedAgain', 'stopped'],
  letterhead: { mark: 'plain', issuer: issuedBy(), number: { word: '复查' }, to: '{party}' },
  blocks: [
    paragraph(
      '你单位{product}（批号或生产日期：{lot}）的整改情况，本机关定于　　　　年　　月　　日组织复查。',
      '请准备好整改报告、相关记录和复查检验所需的样品。复查不收取费用。',
      '复查合格前，不得恢复生产、销售同一产品。',
    ),
  ],
})
