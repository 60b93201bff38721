import {
  atLeastSome,
  change,
  days,
  defineProcedure,
  field,
  integer,
  known,
  lapse,
  longText,
  nowhere,
  oneOf,
  optional,
  plus,
  rule,
  today,
} from '@zhiheng/kernel'
import { bySystem } from '../../casework/rights.ts'
import { byOffice, byReviewer } from '../../rights.ts'
import { approval, drafting } from '../sources.ts'
import { criterionKeeping } from './parts.procedure.ts'
import { scheme } from './scheme.register.ts'

const told = [
  ...(['title', 'kind', 'among', 'combine', 'total', 'base', 'decimals', 'rescale'] as const),
  ...(['placesMost', 'placesLeast', 'tieBy', 'tieElse', 'goesOut', 'since'] as const),
] as const
const editing = ['draft', 'returned'] as const

/**
 * The office drafts, by copying or from nothing; another post, apart from all who edited, approves, which keeps the
 * content for ever under its hash. It is in force from its day, by the clock, and takes the place of the version before.
 */
export const schemeHandling = defineProcedure('scheme-handling', {
  title: '评价方案办理',
  source: drafting,
  about: scheme,
  states: {
    draft: '草案',
    submitted: '待审批',
    returned: '已退回',
    approved: '已批准',
    inForce: '施行中',
    superseded: '已被取代',
    repealed: '已废止',
    withdrawn: '已撤销',
  },
  voids: ['withdrawn'],
  waits: {
    draft: { asks: 'submit', why: '评价方案待提交' },
    submitted: { asks: 'approve', why: '评价方案待审批' },
    returned: { asks: 'submit', why: '评价方案被退回' },
  },
  steps: {
    begin: {
      title: '拟定方案',
      from: 'new',
      to: 'draft',
      by: byOffice,
      fills: ['code', 'version', 'subject', ...told, 'replaces', 'copiedFrom', 'template'],
      sets: { edits: 0 },
      needs: [
        nowhere(scheme, {
          same: { code: 'code', region: 'region' },
          where: { state: oneOf('draft', 'submitted', 'returned', 'approved') },
          says: '这个方案已有一个版本在拟定，或已批准待施行',
        }),
      ],
    },
    amend: {
      title: '修改方案信息',
      from: editing,
      to: 'same',
      by: byOffice,
      fills: told,
      sets: { edits: plus(field('edits'), 1) },
    },
    touch: {
      title: '内容有变动',
      from: editing,
      to: 'same',
      by: byOffice,
      sets: { edits: plus(field('edits'), 1) },
      consequence: true,
    },
    submit: {
      title: '提交审批',
      from: editing,
      to: 'submitted',
      by: byOffice,
      needs: [atLeastSome(criterionKeeping, 'scheme', { least: 1, where: { state: 'kept' } })],
      leaves: [rule('须先填写施行日期', 'since', { since: known })],
    },
    return: {
      title: '退回',
      source: approval,
      from: 'submitted',
      to: 'returned',
      by: byReviewer,
      ask: { reason: longText('退回原因') },
      secondPost: true,
    },
    approve: {
      title: '批准并封存',
      source: approval,
      from: 'submitted',
      to: 'approved',
      by: byReviewer,
      ask: {
        review: longText('审查意见'),
        seen: optional(integer('所审内容的修改次数', { internal: true })),
      },
      fills: ['canonical', 'hash', 'lastDay'],
      secondPost: true,
      apartFrom: ['begin', 'amend', 'touch', 'submit'],
      leaves: [
        rule('方案内容没有封存', 'hash', { hash: known, canonical: known, lastDay: known }),
        rule('方案在审查期间有变动，请重新打开再批准', 'hash', {
          edits: { op: 'is', value: field('seen') },
        }),
      ],
      remembers: { kind: 'scheme', name: 'code', text: 'canonical', hash: 'hash' },
    },
    enforce: {
      title: '施行',
      source: approval,
      from: 'approved',
      to: 'inForce',
      by: bySystem,
      within: days(0).unrolled().afterDate('lastDay'),
      otherwise: lapse({
        to: 'inForce',
        also: [change(scheme, 'supersede', { link: 'replaces', with: {}, whenReady: true })],
      }),
    },
    supersede: {
      title: '由新版本取代',
      from: 'inForce',
      to: 'superseded',
      by: bySystem,
      consequence: true,
    },
    publish: {
      title: '公布',
      from: ['approved', 'inForce'],
      to: 'same',
      by: byReviewer,
      apartFrom: ['begin', 'amend', 'touch', 'submit'],
      sets: { released: true },
    },
    repeal: {
      title: '废止',
      source: approval,
      from: ['approved', 'inForce'],
      to: 'repealed',
      by: byReviewer,
      ask: { reason: longText('废止原因') },
      sets: { until: today },
      secondPost: true,
    },
    withdraw: {
      title: '撤销',
      from: ['draft', 'returned', 'submitted'],
      to: 'withdrawn',
      by: byOffice,
      ask: { reason: longText('撤销原因') },
    },
  },
})
