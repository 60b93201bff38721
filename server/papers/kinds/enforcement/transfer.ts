import { beside, form, issuedBy, paperOf, paragraph, rows, signHere } from '../../declare/index.ts'

const when = [
  'approved',
  'handed',
  'filed',
  'notFiled',
  'reviewing',
  'upheld',
  'atProsecutor',
  'ended',
  'goodsHanded',
  'closed',
  'returned',
]

/** To the police, with the list of what goes with it, and the receipt that they sign. */
export const transferLetter = paperOf('crime-transfer', 'transfer-letter', {
  title: '涉嫌犯罪案件移送书',
  when,
  drafts: ['drafted', 'reported'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { field: 'letterNo', word: '移' },
    to: '{police}公安机关',
    signedOn: 'approvedOn',
  },
  blocks: [
    paragraph(
      '{case.subject}一案，当事人{party}涉嫌{crime}。依据《行政执法机关移送涉嫌犯罪案件的规定》，现将该案移送你机关。',
      '涉嫌犯罪事实：',
      '{facts}',
      '随案移送材料：',
    ),
    rows('case-paper', 'transfer', {
      where: { state: 'kept' },
      columns: [
        { title: '材料', mm: 80, text: '{title}' },
        { title: '种类', mm: 50, text: '{kind}' },
        { title: '日期', mm: 30, text: '{on}' },
      ],
      none: '尚未列入材料。',
    }),
    form([['公安机关签收', signHere, 26], beside(['签收日期', ''], ['备注', ''], 14)]),
  ],
})

/** To ask the police to think again. */
export const reviewRequest = paperOf('crime-transfer', 'review-request', {
  title: '提请复议意见书',
  when: ['reviewing', 'upheld', 'atProsecutor', 'ended'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { word: '移复' },
    to: '{police}公安机关',
    signedOn: 'reviewAskedOn',
  },
  blocks: [
    paragraph(
      '你机关对本机关移送的{crime}案作出不予立案决定，本机关于{repliedOn}收到通知。',
      '本机关认为依法应当立案，理由如下：',
      '{@askReview.grounds}',
      '依据《行政执法机关移送涉嫌犯罪案件的规定》第九条，请予复议，并将复议决定书面通知本机关。',
    ),
  ],
})
