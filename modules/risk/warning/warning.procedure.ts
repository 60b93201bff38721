import {
  atLeastSome,
  days,
  defineProcedure,
  each,
  longText,
  of,
  oneOf,
  ownDepartment,
  today,
} from '@zhiheng/kernel'
import { byHeadHere, byOfficerHere } from '../rights.ts'
import { riskManagement } from '../sources.ts'
import { recipientHandling } from './recipient.procedure.ts'
import { warning } from './warning.register.ts'

const listed = {
  ...atLeastSome(recipientHandling, 'warning', {
    least: 1,
    where: { state: oneOf('listed', 'outside') },
  }),
  says: '至少要有一个待通知的接收单位',
}
/** Everybody who is listed and was not told before. */
const tellListed = [
  each(recipientHandling, 'tell', { link: 'warning', with: {} }),
  each(recipientHandling, 'sendOut', {
    link: 'warning',
    with: {
      warningNo: of('warningNo'),
      product: of('product'),
      colour: of('colour'),
      text: of('text'),
    },
  }),
]

/** Drafted, issued by another post to all who are listed, published where everyone should know, lifted or run out. */
export const warningHandling = defineProcedure('warning-handling', {
  title: '风险预警办理',
  source: riskManagement,
  about: warning,
  states: {
    drafted: '拟稿',
    issued: '已发布',
    lifted: '已解除',
    ended: '已到期',
    dropped: '不予发布',
  },
  voids: ['dropped'],
  waits: {
    drafted: { asks: 'issue', why: '预警待发布' },
  },
  steps: {
    draft: {
      title: '拟稿',
      from: 'new',
      to: 'drafted',
      by: byOfficerHere,
      fills: ['assessment', 'product', 'colour', 'text', 'until'],
      sets: { draftedOn: today },
    },
    amend: {
      title: '修改',
      from: 'drafted',
      to: 'drafted',
      by: byOfficerHere,
      fills: ['colour', 'text', 'until'],
    },
    issue: {
      title: '发布预警',
      from: 'drafted',
      to: 'issued',
      by: byHeadHere,
      secondPost: true,
      fills: ['until'],
      sets: { issuedOn: today, issuer: ownDepartment },
      needs: [listed],
      also: tellListed,
    },
    tellMore: {
      title: '通知新增的接收单位',
      from: 'issued',
      to: 'same',
      by: byHeadHere,
      needs: [listed],
      also: tellListed,
    },
    drop: {
      title: '不予发布',
      from: 'drafted',
      to: 'dropped',
      by: byHeadHere,
      ask: { reason: longText('不予发布的理由') },
    },
    publish: {
      title: '向社会公布',
      from: 'issued',
      to: 'same',
      by: byHeadHere,
      sets: { released: true },
    },
    withhold: {
      title: '撤回公布',
      from: ['issued', 'lifted', 'ended'],
      to: 'same',
      by: byHeadHere,
      when: { released: true },
      sets: { released: false },
      ask: { reason: longText('撤回的理由') },
    },
    lift: {
      title: '解除预警',
      source: riskManagement,
      from: 'issued',
      to: 'lifted',
      by: byHeadHere,
      ask: { reason: longText('解除的理由') },
      within: days(0).afterDate('until').butNotIn('drafted'),
      otherwise: 'ended',
    },
  },
})
