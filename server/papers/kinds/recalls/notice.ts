import { issuedBy, onlyIf, paperOf, paragraph } from '../../declare/index.ts'

/** What everyone is told of a recall. */
export const recallNoticePaper = paperOf('recall-notice', 'notice', {
  title: '召回公告',
  heading: '关于召回{product}的公告',
  when: ['released', 'withdrawn'],
  drafts: ['drafted'],
  letterhead: {
    mark: 'red',
    issuer: issuedBy(),
    number: { field: 'noticeNo', word: '召' },
    signedOn: 'releasedOn',
    printedOn: 'releasedOn',
  },
  blocks: [
    paragraph(
      '自{from}起，{party}召回下列产品：{product}（品牌：{brand|不详}，规格型号：{model|不详}，批号：{lot|不详}）。',
      '一、召回原因',
      '{reason}',
      '二、召回区域、数量和措施',
      '召回区域：{area|不详}；计划召回数量：{affected|不详}{unit}。',
      '召回和处置措施：{measure|不详}',
      '三、消费者须知',
      '{advice}',
      '联系方式：{contact}。',
    ),
    onlyIf({ ordered: true }, paragraph('本次召回系市场监督管理部门责令召回。')),
    onlyIf({ prolonged: { op: 'known' } }, paragraph('召回期限已延长：{prolonged}')),
  ],
})
