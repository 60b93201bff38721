import { beside, form, issuedBy, paperOf, paragraph, rows } from '../../declare/index.ts'

/** What every region did for a campaign, month by month. */
export const campaignReport = paperOf('campaign', 'report', {
  title: '专项行动进展月报',
  heading: '{title}进展月报',
  when: ['running', 'summed', 'closed'],
  meta: [['行动编号：{campaignNo}', '{since}至{until}']],
  blocks: [
    rows('campaign-return', 'campaign', {
      where: { state: 'counted' },
      columns: [
        { title: '地区', mm: 34, text: '{from}{body}' },
        { title: '统计截至', mm: 30, text: '{upTo}' },
        { title: '检查单位', mm: 24, align: 'right', text: '{inspected}' },
        { title: '发现问题', mm: 24, align: 'right', text: '{found}' },
        { title: '立案', mm: 16, align: 'right', text: '{cases}' },
        { title: '案值', mm: 28, align: 'right', text: '{amount}' },
      ],
      none: '还没有计入的进展。',
    }),
  ],
})

/** The plan of a campaign. */
export const campaignPlan = paperOf('campaign', 'plan', {
  title: '专项整治行动方案',
  heading: '{title}方案',
  when: ['approved', 'running', 'summed', 'closed'],
  drafts: ['drafted'],
  letterhead: {
    mark: 'red',
    issuer: issuedBy(),
    number: { field: 'campaignNo', word: '专' },
    signedOn: { step: 'approve' },
    printedOn: { step: 'approve' },
  },
  blocks: [
    paragraph(
      '一、整治产品',
      '{goods}',
      '二、行动时间',
      '{since}至{until}。',
      '三、行动内容',
      '{actions}',
      '四、目标要求',
      '{targets}',
    ),
  ],
})

/** To answer for a case by a day. */
export const supervisionLetter = paperOf('major-case', 'letter', {
  title: '督办函',
  when: ['sent', 'answered', 'signedOff'],
  drafts: ['opened'],
  letterhead: {
    mark: 'red',
    issuer: issuedBy(),
    number: { field: 'superviseNo', word: '督' },
    to: '{toRegion}',
    signedOn: { step: 'approve' },
    printedOn: { step: 'approve' },
  },
  blocks: [
    paragraph(
      '现将{subject}交你单位办理。',
      '一、基本情况',
      '{facts}',
      '二、督办要求',
      '{demand}',
      '请于{deadline}前书面报告办理情况。',
    ),
  ],
})

/** What a lower office writes back. */
export const majorCaseReport = paperOf('major-case-order', 'report', {
  title: '督办案件办理情况报告',
  when: ['reported'],
  drafts: ['assigned'],
  letterhead: {
    mark: 'red',
    issuer: issuedBy(),
    number: { word: '督报' },
    signer: '　　　　',
    to: '{from}',
    signedOn: { step: 'report' },
    printedOn: { step: 'report' },
  },
  blocks: [
    form([beside(['督办编号', '{superviseNo}'], ['报告期限', '{deadline}'], 12)]),
    paragraph('一、案由', '{subject}', '二、督办要求', '{demand}', '三、办理情况', '{report}'),
  ],
})
