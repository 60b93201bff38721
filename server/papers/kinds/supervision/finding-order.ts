import { beside, form, issuedByOffice, paperOf, paragraph, sealHere } from '../../declare/index.ts'

/** What an upper office found and demands, as the lower office received it: it signs, and writes what it did. */
export const findingOrder = paperOf('finding-order', 'order', {
  title: '督查整改交办单',
  when: ['delivered', 'signed', 'answered'],
  letterhead: { mark: 'plain', issuer: issuedByOffice('from') },
  blocks: [
    form([
      ['交办对象', '{$region}', 14],
      ['督查问题', '{fact}', 36],
      ['整改要求', '{demand}', 28],
      ['整改期限', '{rectifyBy}', 14],
      beside(['签收人', '{@sign.by}'], ['签收日期', '{@sign}'], 18),
      ['整改情况', '{rectification}', 50],
      ['负责人', sealHere, 26],
    ]),
  ],
})

/** The report to the upper office; an upward paper leaves room for whoever approves it. */
export const findingReport = paperOf('finding-order', 'report', {
  title: '整改情况报告',
  heading: '关于督查发现问题整改情况的报告',
  when: ['answered'],
  drafts: ['signed'],
  letterhead: {
    mark: 'red',
    issuer: issuedByOffice(),
    number: { word: '质报' },
    signer: '　　　　',
    to: issuedByOffice('from'),
    attachments: ['{rectificationEvidence}'],
    signedOn: { step: 'answer' },
    printedOn: { step: 'answer' },
  },
  blocks: [
    paragraph(
      '一、督查发现的问题',
      '{fact}',
      '二、整改要求',
      '{demand}（整改期限：{rectifyBy}）',
      '三、整改情况',
      '{rectification}',
    ),
  ],
})
