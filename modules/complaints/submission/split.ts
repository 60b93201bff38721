import {
  choice,
  create,
  department,
  known,
  longText,
  of,
  oneOf,
  optional,
  region,
  rule,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { complaintHandling } from '../complaint/complaint.procedure.ts'
import { matters } from '../complaint/words.ts'
import { tipHandling } from '../tip/tip.procedure.ts'

/** What the desk adds to a submission for the complaint and for the report that it holds. */
export const splitting = {
  demand: optional(longText('投诉请求和事实', { hint: '投诉须填；不含投诉人的姓名和联系方式' })),
  matter: optional(choice('投诉事项', matters)),
  facts: optional(longText('举报内容', { hint: '举报须填；删去能指认举报人的内容' })),
  tipDepartment: optional(department('举报承办部门')),
  adverts: optional(yesNo('违法广告举报')),
  named: optional(yesNo('实名举报')),
  jurisdiction: optional(region('管辖机关所在地')),
  jurisdictionWhy: optional(text('管辖依据')),
} as const

const both = {
  submission: of('id'),
  channel: of('channel'),
  receivedOn: of('receivedOn'),
  token: of('token'),
  product: of('product'),
  jurisdiction: of('jurisdiction'),
  jurisdictionWhy: of('jurisdictionWhy'),
} as const

/** One letter with both becomes two cases that run apart (Art. 9). */
export const becomes = [
  create(complaintHandling, 'open', {
    with: {
      ...both,
      respondent: of('respondent'),
      party: of('respondentParty'),
      externalNo: of('externalNo'),
      matter: of('matter'),
      demand: of('demand'),
      amount: of('amount'),
      department: of('department'),
      assignees: of('assignees'),
    },
    when: { splitAs: oneOf('complaint', 'both') },
  }),
  create(tipHandling, 'open', {
    with: {
      ...both,
      accused: of('respondent'),
      party: of('respondentParty'),
      actRegion: of('actRegion'),
      facts: of('facts'),
      adverts: of('adverts'),
      named: of('named'),
      rewardWanted: of('rewardWanted'),
      department: of('tipDepartment'),
    },
    when: { splitAs: oneOf('tip', 'both') },
  }),
]

/** What the one and the other need to be told. */
export const splitInto = [
  ...(['demand', 'matter', 'department'] as const).map((name) =>
    rule('分流为投诉须填写投诉事项、请求和承办部门', name, {
      $any: [{ splitAs: oneOf('tip', 'other') }, { [name]: known }],
    }),
  ),
  ...(['facts', 'tipDepartment'] as const).map((name) =>
    rule('分流为举报须填写举报内容和承办部门', name, {
      $any: [{ splitAs: oneOf('complaint', 'other') }, { [name]: known }],
    }),
  ),
  rule('不属投诉举报的，请用“告知其他途径”', 'splitAs', {
    splitAs: oneOf('complaint', 'tip', 'both'),
  }),
]
