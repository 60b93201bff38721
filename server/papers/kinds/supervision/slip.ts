import { beside, form, issuedByOffice, paperOf, paragraph, sealHere } from '../../declare/index.ts'

const running = ['issued', 'received', 'escalated', 'overdue', 'replied', 'closed'] as const

/** What the office demands of a department, and by when. */
export const slipPaper = paperOf('supervision-slip', 'slip', {
  title: '督办单',
  when: running,
  drafts: ['draft'],
  letterhead: {
    mark: 'red',
    issuer: issuedByOffice(),
    number: { field: 'slipNo', word: '质督' },
    to: '{department}',
    copies: ['{copiedTo}'],
    attachments: ['督办单回执'],
    signedOn: { step: 'issue' },
    printedOn: { step: 'issue' },
  },
  blocks: [
    paragraph(
      '一、督办事项',
      '{title}',
      '二、督办要求',
      '{demands}',
      '三、答复期限',
      '请于{replyBy}前书面答复，附佐证材料。',
    ),
  ],
})

/** Comes back with the reply: who signed for the slip, and what was done. */
export const slipReturn = paperOf('supervision-slip', 'slip-return', {
  title: '督办单回执',
  when: running,
  meta: [['督办单编号：{slipNo}', '答复期限：{replyBy}']],
  blocks: [
    form([
      ['承办单位', '{department}', 14],
      ['督办事项', '{title}', 20],
      beside(['签收人', '{@receive.person}'], ['签收日期', '{@receive}'], 16),
      ['办理情况', '{reply}', 96],
      ['佐证材料', '{evidence}', 16],
      ['承办单位\n负责人', sealHere, 28],
    ]),
  ],
})
