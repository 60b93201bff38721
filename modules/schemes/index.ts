import { defineModule } from '@zhiheng/kernel'
import { benchmarkKeeping } from './kept/benchmark.procedure.ts'
import { benchmark } from './kept/benchmark.register.ts'
import { keptSinceKeeping } from './kept/kept-since.procedure.ts'
import { keptSince } from './kept/kept-since.register.ts'
import { schemeDraftHandling } from './scheme-draft.procedure.ts'
import { schemeDraft } from './scheme-draft.register.ts'
import { schemeRuleKeeping } from './scheme-rule.procedure.ts'
import { schemeRule } from './scheme-rule.register.ts'
import { creditScheme } from './templates/credit.scheme.ts'

export { completeRule } from './complete.ts'
export { confirmWithScheme, type RuledDraft } from './confirm.ts'
export { keepable } from './kept/keepable.ts'
export { ruleComparators, ruleKinds, type SchemeKind, schemeKinds } from './kinds.ts'
export type { SchemeConfirmed } from './parts.ts'
export { type RuleProposal, type SchemeProposal, schemeIn } from './propose.ts'
export { type SchemeRead, type SchemeRuleRead, schemeAt, schemesUnder } from './read.ts'
export { schemesWaiting } from './waiting.ts'
export { benchmark, creditScheme, keptSince, schemeDraft, schemeRule }
export const schemesModule = defineModule('schemes', {
  title: '评价方案',
  registers: [schemeDraft, schemeRule, keptSince, benchmark],
  procedures: [schemeDraftHandling, schemeRuleKeeping, keptSinceKeeping, benchmarkKeeping],
  indicators: [],
  schemes: [creditScheme],
})
