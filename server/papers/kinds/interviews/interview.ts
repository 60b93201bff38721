import {
  beside,
  form,
  issuedBy,
  paperOf,
  paragraph,
  sealHere,
  signHere,
} from '../../declare/index.ts'

const called = ['noticed', 'postponed', 'attended', 'absent', 'minuted', 'kept', 'broken', 'closed']
const held = ['minuted', 'kept', 'broken', 'closed']

/** When and where, and about what. */
export const interviewNotice = paperOf('interview', 'notice', {
  title: '约谈通知书',
  when: called,
  drafts: ['decided'],
  letterhead: {
    mark: 'plain',
    issuer: issuedBy(),
    number: { field: 'noticeNo', word: '约谈' },
    to: '{party}',
    signedOn: 'noticedOn',
  },
  blocks: [
    paragraph(
      '因{grounds}，本机关决定就下列事项约谈你单位法定代表人或者主要负责人：',
      '{subject}',
      '约谈时间：{meetOn}。约谈地点：{place}。',
      '请携带身份证明、相关说明材料按时参加；不能参加的，请在约谈日前书面说明理由。',
    ),
  ],
})

/** What was said, signed by everyone present. */
export const interviewMinutes = paperOf('interview', 'minutes', {
  title: '约谈记录',
  when: held,
  drafts: ['attended'],
  meta: [['约谈编号：{caseNo}', '{department}']],
  blocks: [
    form([
      ['被约谈单位', '{party}', 12],
      ['约谈事项', '{subject}', 16],
      beside(['约谈日期', '{meetOn}'], ['约谈地点', '{place}'], 12),
      ['参加人员', '{attendedBy}', 20],
      ['约谈内容', '{minutes}', 70],
      ['整改承诺', '{commitments}', 40],
      ['约谈人（两人）', signHere, 22],
      ['被约谈人', signHere, 22],
    ]),
  ],
})

/** What the enterprise promises, under its own name. */
export const interviewCommitment = paperOf('interview', 'commitment', {
  title: '整改承诺书',
  when: held,
  meta: [['约谈编号：{caseNo}', '承诺期限：{checkBy}']],
  blocks: [
    paragraph(
      '{party}就约谈事项“{subject}”承诺如下：',
      '{commitments}',
      '以上承诺于{checkBy}前完成，逾期未完成的，愿意依法承担责任。',
    ),
    form([['承诺单位', sealHere, 34]]),
  ],
})
