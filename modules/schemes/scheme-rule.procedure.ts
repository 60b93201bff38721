import { change, defineProcedure, longText, of, optional } from '@zhiheng/kernel'
import { byOffice, byReviewer } from '../rights.ts'
import { schemeDraft } from './scheme-draft.register.ts'
import { schemeRule } from './scheme-rule.register.ts'
import { approval, drafting } from './sources.ts'

const facts = [
  ...(['kind', 'article', 'subject', 'indicator'] as const),
  ...(['comparator', 'value', 'upper', 'unit', 'stages', 'date'] as const),
] as const

/** What is changed in a scheme is a step on the scheme too, which is refused once that is approved. */
const touching = [change(schemeDraft, 'touch', { link: 'scheme', with: { dropped: null } })]
/** A rule that is gone is not approved with the others: its scheme remembers that it changed. */
const losing = [change(schemeDraft, 'touch', { link: 'scheme', with: { dropped: of('id') } })]

/**
 * A rule may be changed while its scheme is a draft; approved with it, it stays as it is. Each is approved by another
 * post than the one that stated or corrected it.
 */
export const schemeRuleKeeping = defineProcedure('scheme-rule-keeping', {
  title: '方案规定管理',
  source: drafting,
  about: schemeRule,
  states: { draft: '草案', approved: '已批准', lapsed: '已失效', dropped: '已去掉' },
  voids: ['dropped'],
  steps: {
    propose: {
      title: '列入方案',
      from: 'new',
      to: 'draft',
      by: byOffice,
      fills: ['scheme', 'document', 'node', 'start', 'end', 'quote', ...facts],
      also: touching,
    },
    amend: {
      title: '更正规定',
      from: 'draft',
      to: 'draft',
      by: byOffice,
      fills: facts,
      ask: { reason: optional(longText('更正原因')) },
      also: touching,
    },
    drop: {
      title: '去掉',
      from: 'draft',
      to: 'dropped',
      by: byOffice,
      ask: { reason: longText('去掉原因') },
      also: losing,
    },
    restore: { title: '恢复', from: 'dropped', to: 'draft', by: byOffice, also: touching },
    approve: {
      title: '随方案批准',
      source: approval,
      from: 'draft',
      to: 'approved',
      by: byReviewer,
      secondPost: true,
      consequence: true,
    },
    lapse: {
      title: '随方案失效',
      from: ['draft', 'approved'],
      to: 'lapsed',
      by: byReviewer,
      consequence: true,
    },
  },
})
