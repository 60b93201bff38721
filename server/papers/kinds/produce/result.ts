import { known } from '@zhiheng/kernel'
import { issuedBy, onlyIf, paperOf, paragraph, receiptOf } from '../../declare/index.ts'

const told = [
  'told',
  'opposed',
  'retesting',
  'retested',
  'standing',
  'ordered',
  'rechecking',
  'rechecked',
  'closed',
] as const
const number = { word: '产检' } as const

/** A failed result as whoever runs the base is told it. */
export const originResult = paperOf('environment-sample', 'origin-result', {
  title: '检测结果告知书',
  when: told,
  drafts: ['measured'],
  only: { judgement: 'fail' },
  letterhead: { mark: 'plain', issuer: issuedBy(), number, to: '{party}', signedOn: 'toldOn' },
  blocks: [
    paragraph(
      '{takenOn}在你单位经营的{base.name}采集的样品“{specimen}”（{medium}，样品编号{sampleNo}），经检测，{item}为{measured} {unit}，判定为{judgement}。',
    ),
    onlyIf({ upperLimit: known }, paragraph('限值上限：{upperLimit} {unit}。')),
    onlyIf({ lowerLimit: known }, paragraph('限值下限：{lowerLimit} {unit}。')),
    paragraph(
      '限值依据：{standard}。检测机构：{laboratory}。',
      '不合格情况：{findings}',
      '对检测结果有异议的，可以向本机关提出，并说明事由、附上证明材料；复检机构与初检机构不为同一机构。',
      '存在质量安全隐患的，应当立即采取措施，进行整改，消除隐患（农产品质量安全法第五十五条）。',
    ),
  ],
})
export const originResultReceipt = receiptOf('environment-sample', 'origin-result-receipt', {
  when: told,
  only: { judgement: 'fail' },
  issuer: issuedBy(),
  number,
  paper: '检测结果告知书',
  to: '{party}',
})
