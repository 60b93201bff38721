import { atLeast, days, defineProcedure, field, lapse, longText, rule } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer } from '../../casework/rights.ts'
import { safetyProjects } from '../sources.ts'
import { safetyProject } from './safety-project.register.ts'

const inOrder = rule('有效期止不能早于授牌日期', 'labelUntil', {
  labelUntil: atLeast(field('labelSince')),
})

/** Checked against the standard before the label is given, and looked at while it is borne. */
export const safetyProjecting = defineProcedure('safety-project-handling', {
  title: '放心工程办理',
  source: safetyProjects,
  about: safetyProject,
  states: {
    applied: '待验收',
    checked: '验收合格',
    rejected: '验收不合格',
    labelled: '已授牌',
    expired: '已到期',
    withdrawn: '已摘牌',
  },
  waits: {
    applied: { asks: 'accept', why: '放心工程申请待验收' },
    checked: { asks: 'grant', why: '验收合格，待授牌' },
  },
  steps: {
    apply: {
      title: '申请参与',
      from: 'new',
      to: 'applied',
      by: byFirm,
      fills: ['firm', 'party', 'project', 'standard', 'appliedOn', 'department'],
    },
    accept: {
      title: '验收合格',
      source: safetyProjects,
      from: ['applied', 'rejected'],
      to: 'checked',
      by: byOfficer,
      fills: ['checkedOn', 'findings'],
    },
    reject: {
      title: '验收不合格',
      from: 'applied',
      to: 'rejected',
      by: byOfficer,
      fills: ['checkedOn', 'findings'],
    },
    grant: {
      title: '授牌',
      source: safetyProjects,
      from: 'checked',
      to: 'labelled',
      by: byHeadOf,
      secondPost: true,
      fills: ['labelSince', 'labelUntil'],
      sets: { released: true },
      leaves: [inOrder],
    },
    recheck: {
      title: '登记检查',
      from: 'labelled',
      to: 'same',
      by: byOfficer,
      fills: ['checkedOn', 'findings'],
    },
    renew: {
      title: '延续',
      source: safetyProjects,
      from: ['labelled', 'expired'],
      to: 'labelled',
      by: byHeadOf,
      fills: ['labelUntil'],
      sets: { released: true },
      leaves: [inOrder],
    },
    expire: {
      title: '登记到期',
      source: safetyProjects,
      from: 'labelled',
      to: 'expired',
      by: byOfficer,
      sets: { released: false },
      within: days(0).afterDate('labelUntil'),
      otherwise: lapse({ to: 'expired', sets: { released: false } }),
    },
    withdraw: {
      title: '摘牌',
      source: safetyProjects,
      from: 'labelled',
      to: 'withdrawn',
      by: byHeadOf,
      sets: { released: false },
      ask: { reason: longText('摘牌原因') },
    },
  },
})
