import {
  atLeastSome,
  defineProcedure,
  each,
  field,
  known,
  listOf,
  longText,
  of,
  ownPost,
  rule,
  today,
} from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { publishing } from '../sources.ts'
import { samplingPublication } from './publication.register.ts'
import { resultPublishing } from './result.procedure.ts'

const wording = ['title', 'productClass', 'level', 'from', 'until', 'summary', 'advice'] as const
const ordered = [
  rule('抽样截止日期不能早于起始日期', 'until', { until: { op: 'atLeast', value: field('from') } }),
]

/** Drafted with its lines, approved by a head under a document number, and never taken away without a trace. */
export const samplingPublicising = defineProcedure('sampling-publicising', {
  title: '监督抽查结果公告办理',
  source: publishing,
  about: samplingPublication,
  states: {
    drafted: '拟稿',
    submitted: '待批准',
    released: '已公布',
    withdrawn: '已撤下',
    dropped: '已作废',
  },
  voids: ['dropped'],
  waits: {
    drafted: { asks: 'submit', why: '抽查结果公告待送审' },
    submitted: { asks: 'release', why: '抽查结果公告待批准' },
  },
  steps: {
    draft: {
      title: '拟稿',
      from: 'new',
      to: 'drafted',
      by: byOfficer,
      fills: [...wording, 'department'],
      leaves: ordered,
    },
    amend: {
      title: '修改',
      from: 'drafted',
      to: 'same',
      by: byOfficer,
      fills: wording,
      leaves: ordered,
    },
    submit: {
      title: '送审',
      from: 'drafted',
      to: 'submitted',
      by: byOfficer,
      needs: [
        atLeastSome(resultPublishing, 'publication', { least: 1, where: { state: 'listed' } }),
      ],
    },
    return: {
      title: '退回修改',
      from: 'submitted',
      to: 'drafted',
      by: byHeadOf,
      ask: { reason: longText('退回原因') },
    },
    release: {
      title: '批准公布',
      from: 'submitted',
      to: 'released',
      by: byHeadOf,
      apartFrom: ['draft', 'submit'],
      fills: ['docNo'],
      sets: { released: true, releasedOn: today, approvers: listOf(ownPost) },
      leaves: [rule('须填写发文字号', 'docNo', { docNo: known })],
      also: [each(resultPublishing, 'publish', { link: 'publication', with: {} })],
    },
    noteCorrection: {
      title: '记载更正',
      from: ['released', 'withdrawn'],
      to: 'same',
      by: byHeadOf,
      sets: { correctedOn: today },
      consequence: true,
    },
    withdraw: {
      title: '撤下公告',
      from: 'released',
      to: 'withdrawn',
      by: byHeadOf,
      fills: ['withdrawnWhy'],
      sets: { withdrawnOn: today },
      leaves: [rule('须向社会说明撤下的原因', 'withdrawnWhy', { withdrawnWhy: known })],
      also: [
        each(resultPublishing, 'withdraw', {
          link: 'publication',
          with: { withdrawnWhy: of('withdrawnWhy') },
        }),
      ],
    },
    drop: {
      title: '作废',
      from: ['drafted', 'submitted'],
      to: 'dropped',
      by: byOfficer,
      ask: { reason: longText('作废原因') },
      also: [each(resultPublishing, 'giveUp', { link: 'publication', with: {} })],
    },
  },
})
