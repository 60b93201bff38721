import { beside, form, issuedBy, paperOf, paragraph } from '../../declare/index.ts'
import { drawnLines } from './drawn-lines.ts'

const when = ['assigned', 'done', 'absent', 'refused'] as const

/** Shown to the enterprise before anything is taken. */
export const samplingNotice = paperOf('sampling-task', 'notice', {
  title: '监督抽查通知书',
  when,
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { field: 'taskNo', word: '抽' },
    to: '{party}',
    signedOn: { step: 'assign' },
  },
  blocks: [
    paragraph(
      '根据《中华人民共和国产品质量法》第十五条，现对你单位的{item.product}进行监督抽查。',
      '一、抽样人员不少于两人，应当出示本通知书和有效身份证件；不出示的，你单位可以拒绝抽查。',
      '二、监督抽查不向你单位收取检验费用；样品按规定购买或者提供。',
      '三、无正当理由拒绝监督抽查的，依法处理。',
      '四、对检验结果有异议的，可以依法申请复检或者提出异议。',
    ),
    form([beside(['检验依据', '{item.standard}'], ['抽样地点', '{place}'], 14)]),
  ],
})

/** What those who are sent are told. */
export const samplingOrder = paperOf('sampling-task', 'order', {
  title: '抽样任务书',
  when,
  meta: [['任务编号：{taskNo}', '抽样期限：{dueOn}']],
  blocks: [
    form([
      beside(['产品', '{item.product}'], ['产品类别', '{item.productClass}'], 12),
      beside(['检验依据', '{item.standard}'], ['环节', '{item.stage}'], 12),
      ['检验项目', '{item.testItems}', 20],
      beside(['被抽样单位', '{party}'], ['抽样地点', '{place}'], 12),
      ['抽样人员', '{assignees}', 14],
      ['抽取编号', '{draw.drawNo}', 12],
    ]),
  ],
})

/** The lists of a draw as they were fixed, and who was drawn. */
export const drawResult = paperOf('draw', 'result', {
  title: '双随机抽取结果',
  heading: '{subject}双随机抽取结果',
  when: ['drawn', 'closed', 'voided'],
  landscape: true,
  meta: [
    ['抽取编号：{drawNo}', '抽取时间：{drawnAt}'],
    ['见证：{witness}', '规则：{rule}'],
  ],
  blocks: [
    drawnLines,
    form([
      ['承诺值', '{commitment}'],
      ['名录摘要', '{listHash}'],
      ['秘密字节', '{secret}'],
      ['种子', '{seed}'],
    ]),
  ],
})
