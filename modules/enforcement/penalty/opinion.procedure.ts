import { create, defineProcedure, of, ownPost, today } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'
import { caseOpinion } from './opinion.register.ts'

/** Written with the step of the case that it belongs to, and never changed. */
export const opinionKeeping = defineProcedure('case-opinion-keeping', {
  title: '办案内部意见记录',
  source: penaltyLaw.art(58),
  about: caseOpinion,
  states: { given: '已提出' },
  steps: {
    give: {
      title: '提出意见',
      from: 'new',
      to: 'given',
      by: byOfficer,
      fills: ['text', 'kind', 'result', 'case', 'department'],
      sets: { by: ownPost, on: today },
      consequence: true,
    },
  },
})

/** The opinion that a step of the case asks for as `text` is kept apart from the case. */
export const opinion = (
  text: string,
  more:
    | { readonly kind: 'proposal' }
    | { readonly kind: 'review'; readonly result: 'passed' | 'returned' },
) =>
  create(opinionKeeping, 'give', {
    with: { text: of(text), case: of('id'), department: of('department'), ...more },
  })
