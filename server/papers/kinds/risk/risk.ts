import { beside, form, issuedBy, paperOf, paragraph, rows, signHere } from '../../declare/index.ts'

const known = [
  'reported',
  'verified',
  'investigating',
  'reportedUp',
  'approved',
  'handled',
  'closed',
]

/** What is known of an accident on the day of printing, for the level above. */
export const quickReport = paperOf('incident', 'quick-report', {
  title: '质量安全事故快速报告',
  when: known,
  meta: [['事故编号：{incidentNo}', '首报时间：{firstAt}']],
  blocks: [
    form([
      ['事故名称', '{what}', 14],
      beside(['事故类别', '{kind}'], ['事故等级', '{classFinal}'], 12),
      beside(['发生时间', '{happenedAt}'], ['得知时间', '{knownAt}'], 12),
      ['发生地点', '{place}', 12],
      ['事故单位', '{party}', 12],
      ['经过和现场情况', '{scene}', 50],
      beside(['死亡人数', '{deaths}'], ['重伤人数', '{injured}'], 12),
      beside(['急性中毒人数', '{poisoned}'], ['直接经济损失', '{loss}'], 12),
      ['已采取措施', '{measures}', 40],
      beside(['报告人', signHere], ['审核人', signHere], 20),
    ]),
    rows('incident-update', 'incident', {
      columns: [
        { title: '补报时间', mm: 40, text: '{at}' },
        { title: '补报内容', mm: 90, text: '{text}' },
        { title: '死亡', mm: 16, align: 'right', text: '{deaths}' },
        { title: '重伤', mm: 16, align: 'right', text: '{injured}' },
      ],
      none: '没有补报。',
    }),
  ],
})

/** The first page of an investigation's report. */
export const investigationCover = paperOf('investigation', 'cover', {
  title: '事故调查报告',
  heading: '{incident.what}调查报告',
  when: ['written', 'approved'],
  meta: [['事故编号：{incident.incidentNo}', '事故等级：{incident.classFinal}']],
  blocks: [
    form([['调查组成员', '{group}', 30]]),
    paragraph(
      '一、事故经过',
      '{incident.scene}',
      '二、事故原因和性质',
      '{causes}',
      '三、责任者及处理建议',
      '{responsible}',
      '四、防范和整改措施',
      '{lessons}',
    ),
    form([['调查组成员签名', signHere, 40]]),
  ],
})

/** What is warned of, and to whom. */
export const warningNotice = paperOf('warning', 'warning-notice', {
  title: '质量安全风险预警通知',
  heading: '关于{product}的{colour}质量安全风险预警',
  when: ['issued', 'lifted', 'ended'],
  drafts: ['drafted'],
  letterhead: {
    mark: 'red',
    issuer: issuedBy('issuer'),
    number: { field: 'warningNo', word: '警' },
    signedOn: 'issuedOn',
    printedOn: 'issuedOn',
  },
  blocks: [
    paragraph('{text}', '预警有效期至{until}。请签收并报告采取的措施。'),
    rows('warning-recipient', 'warning', {
      columns: [{ title: '接收单位', mm: 80, text: '{department}{toRegion}' }],
      none: '没有接收单位。',
    }),
  ],
})
