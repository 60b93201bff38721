import { atLeastSome, defineProcedure, each, longText } from '@zhiheng/kernel'
import { byOffice, byReviewer } from '../rights.ts'
import { schemeDraft } from './scheme-draft.register.ts'
import { schemeRuleKeeping } from './scheme-rule.procedure.ts'
import { approval, drafting } from './sources.ts'

const lapsing = [each(schemeRuleKeeping, 'lapse', { link: 'scheme', with: {} })]

/** The office drafts, another post approves or returns; approved, a scheme is frozen until another takes its place. */
export const schemeDraftHandling = defineProcedure('scheme-draft-handling', {
  title: '评价方案草案办理',
  source: drafting,
  about: schemeDraft,
  states: {
    draft: '草案',
    returned: '已退回',
    approved: '已批准',
    superseded: '已被取代',
    withdrawn: '已撤销',
  },
  voids: ['withdrawn'],
  steps: {
    propose: {
      title: '提出草案',
      from: 'new',
      to: 'draft',
      by: byOffice,
      fills: ['title', 'document', 'kind'],
    },
    approve: {
      title: '审查并批准',
      source: approval,
      from: 'draft',
      to: 'approved',
      by: byReviewer,
      ask: { review: longText('审查意见') },
      secondPost: true,
      needs: [atLeastSome(schemeRuleKeeping, 'scheme', { least: 1, where: { state: 'draft' } })],
      also: [each(schemeRuleKeeping, 'approve', { link: 'scheme', with: {} })],
    },
    return: {
      title: '退回',
      source: approval,
      from: 'draft',
      to: 'returned',
      by: byReviewer,
      ask: { reason: longText('退回原因') },
      secondPost: true,
    },
    amend: {
      title: '更正方案信息',
      from: ['draft', 'returned'],
      to: 'same',
      by: byOffice,
      fills: ['title', 'kind'],
    },
    touch: {
      title: '规定有变动',
      from: ['draft', 'returned'],
      to: 'same',
      by: byOffice,
      fills: ['dropped'],
      consequence: true,
    },
    resubmit: { title: '重新提交', from: 'returned', to: 'draft', by: byOffice },
    supersede: {
      title: '以新方案取代',
      source: approval,
      from: 'approved',
      to: 'superseded',
      by: byReviewer,
      ask: { reason: longText('取代原因') },
      secondPost: true,
      also: lapsing,
    },
    withdraw: {
      title: '撤销草案',
      from: ['draft', 'returned'],
      to: 'withdrawn',
      by: byOffice,
      ask: { reason: longText('撤销原因') },
      also: lapsing,
    },
  },
})
