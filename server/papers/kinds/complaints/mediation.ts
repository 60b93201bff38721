import { absent } from '@zhiheng/kernel'
import {
  beside,
  form,
  issuedBy,
  paperOf,
  paragraph,
  rows,
  sealHere,
  signHere,
} from '../../declare/index.ts'

/** What both sides agreed on, signed by both and sealed (Art. 24). */
export const agreement = paperOf('complaint', 'agreement', {
  title: '消费投诉调解书',
  only: { endReason: absent },
  when: ['agreed', 'notified', 'closed'],
  drafts: ['mediating'],
  meta: [['投诉编号：{caseNo}', '{department}']],
  blocks: [
    form([
      ['投诉人', '', 14],
      ['被投诉人', '{respondent}', 14],
      beside(['受理日期', '{acceptedOn}'], ['争议金额', '{amount}'], 12),
      ['投诉请求和事实', '{demand}', 40],
    ]),
    rows('mediation-session', 'complaint', {
      columns: [
        { title: '调解日期', mm: 28, text: '{on}' },
        { title: '方式', mm: 24, text: '{way}' },
        { title: '调解人', mm: 34, text: '{mediators}' },
        { title: '调解情况', mm: 70, text: '{notes}' },
      ],
      none: '没有登记调解记录。',
    }),
    form([
      ['协议内容', '', 60],
      ['投诉人', signHere, 22],
      ['被投诉人', signHere, 22],
      ['调解人', signHere, 22],
      ['调解机关', sealHere, 30],
    ]),
  ],
})

/** An institution is asked to test or appraise. */
export const commission = paperOf('complaint-testing', 'commission', {
  title: '检测鉴定委托书',
  when: ['chosen', 'sampled', 'reported'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '诉检' },
    to: '{laboratoryName}',
    signedOn: { step: 'choose' },
  },
  blocks: [
    paragraph(
      '因处理消费争议（委托编号：{caseNo}）需要，现委托你单位对{subject}进行{kind}。',
      '申请人：{appliedBy}。机构由{chosen}。费用由{payer}承担。',
      '样品状态和封样情况：{sample}',
      '请按有关标准和规定办理，出具书面意见，并妥善保管样品。',
    ),
  ],
})
