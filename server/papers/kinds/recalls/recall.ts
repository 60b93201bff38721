import { any, known } from '@zhiheng/kernel'
import {
  beside,
  form,
  issuedBy,
  onlyIf,
  paperOf,
  paragraph,
  receiptOf,
  rows,
  sealHere,
  signHere,
} from '../../declare/index.ts'

const reported = ['planned', 'announced', 'completed', 'summed', 'evaluated', 'closed']
const ordered = [
  'ordered',
  'objected',
  'binding',
  'forced',
  'planned',
  'announced',
  'completed',
  'summed',
  'evaluated',
  'closed',
]
const number = { field: 'orderNo', word: '责召' } as const

/** What an enterprise will do: the plan that it reports. */
export const recallPlan = paperOf('recall', 'plan', {
  title: '召回计划表',
  when: reported,
  drafts: ['known', 'ordered', 'binding', 'forced'],
  meta: [['召回编号：{caseNo}', '报告日期：{plannedOn}']],
  blocks: [
    form([
      ['召回责任单位', '{party}', 12],
      beside(['产品名称', '{product}'], ['品牌', '{brand}'], 12),
      beside(['规格型号', '{model}'], ['批号', '{lot}'], 12),
      beside(['召回级别', '{grade}'], ['召回区域', '{area}'], 14),
      beside(['计划召回数量', '{affected}'], ['计量单位', '{unit}'], 12),
      beside(['获知时间', '{knownAt}'], ['适用时限', '{clock}'], 12),
      ['缺陷或不安全的情况', '{danger}', 28],
      ['可能造成的危害', '{harm}', 22],
      ['召回和处置措施', '{measure}', 44],
      ['召回责任单位', sealHere, 30],
      ['接收人', signHere, 18],
    ]),
  ],
})

/** To recall, and by when the plan is to be there. */
export const recallOrder = paperOf('recall', 'order', {
  title: '责令召回通知书',
  when: ordered,
  only: any({ orderedOn: known }, { state: 'known' }),
  drafts: ['known'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number,
    to: '{party}',
    signedOn: 'orderedOn',
  },
  blocks: [
    paragraph(
      '经调查，你单位{product}（规格型号：{model|不详}，批号：{lot|不详}）存在下列缺陷或者不安全的情况：',
      '{@order.facts}',
      '现责令你单位立即停止生产、销售，通知经营者和消费者停止经营、使用，召回上述产品，并按时报告召回计划。',
    ),
    onlyIf(
      { regime: 'food' },
      paragraph(
        '请依照《食品召回管理办法》确定召回级别，在规定时间内启动召回，并自公告发布之日起按期完成。',
      ),
    ),
    onlyIf(
      { regime: 'goods' },
      paragraph('对本通知有异议的，可以在规定期限内向本机关书面提出，并提供证据。'),
    ),
    paragraph('拒不召回的，本机关将依法处理。'),
  ],
})
export const recallOrderReceipt = receiptOf('recall', 'order-receipt', {
  when: ordered,
  only: { orderedOn: known },
  issuer: issuedBy(),
  number,
  paper: '责令召回通知书',
  to: '{party}',
})

/** What was sold, taken back and destroyed, line by line, and why it does not add up. */
export const recallReport = paperOf('recall', 'report', {
  title: '召回总结报告',
  when: ['summed', 'evaluated', 'closed'],
  drafts: ['completed'],
  meta: [['召回编号：{caseNo}', '完成日期：{completedOn}']],
  blocks: [
    form([
      ['召回责任单位', '{party}', 12],
      beside(['产品名称', '{product}'], ['批号', '{lot}'], 12),
      beside(['公告日期', '{announcedOn}'], ['计量单位', '{unit}'], 12),
      beside(['已售出', '{sold}'], ['已召回', '{recovered}'], 10),
      beside(['已消费或使用', '{used}'], ['尚未收回', '{gap}'], 10),
      beside(['库存封存', '{sealed}'], ['已销毁', '{destroyed}'], 10),
      beside(['补救后放行', '{remedied}'], ['待处置', '{onHand}'], 10),
      ['数量差异说明', '{difference}', 24],
      ['召回总结', '{summary}', 50],
      ['监督销毁', '{supervisedOn}　{@superviseDestruction.method}', 14],
      ['效果评估', '{effective}　{@evaluate.findings}', 20],
      ['召回责任单位', sealHere, 26],
    ]),
    rows('movement', 'recall', {
      where: { state: 'recorded' },
      columns: [
        { title: '日期', mm: 28, text: '{on}' },
        { title: '单据编号', mm: 40, text: '{docNo}' },
        { title: '变动类别', mm: 34, text: '{kind}' },
        { title: '数量', mm: 26, align: 'right', text: '{quantity}' },
        { title: '说明', mm: 32, text: '{note}' },
      ],
      none: '没有登记数量变动。',
    }),
  ],
})
