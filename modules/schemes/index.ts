import { defineModule } from '@zhiheng/kernel'
import { assessedRegionKeeping } from './contents/assessed-region.procedure.ts'
import { assessedRegion, assessedRegionSubject } from './contents/assessed-region.register.ts'
import { criterion } from './contents/criterion.register.ts'
import {
  criterionKeeping,
  gradeBandKeeping,
  schemeStageKeeping,
  schemeTermKeeping,
} from './contents/parts.procedure.ts'
import { gradeBand, schemeStage, schemeTerm } from './contents/parts.register.ts'
import { schemeHandling } from './contents/scheme.procedure.ts'
import { scheme } from './contents/scheme.register.ts'
import { benchmarkKeeping } from './kept/benchmark.procedure.ts'
import { benchmark } from './kept/benchmark.register.ts'
import { keptSinceKeeping } from './kept/kept-since.procedure.ts'
import { keptSince } from './kept/kept-since.register.ts'
import { schemeDraftHandling } from './scheme-draft.procedure.ts'
import { schemeDraft } from './scheme-draft.register.ts'
import { schemeRuleKeeping } from './scheme-rule.procedure.ts'
import { schemeRule } from './scheme-rule.register.ts'
import { bannerAwardScheme } from './templates/banner-award.scheme.ts'
import { creditScheme } from './templates/credit.scheme.ts'
import { qualityWorkScheme } from './templates/quality-work.scheme.ts'

export { completeRule } from './complete.ts'
export { confirmWithScheme, type RuledDraft } from './confirm.ts'
export { type Beginning, beginScheme } from './contents/begin.ts'
export { completeApproval, completeSubmission } from './contents/complete.ts'
export { type SchemeInForce, schemesInForce } from './contents/in-force.ts'
export { type InputOffered, inputsOffered } from './contents/offered.ts'
export { hindrances, placeOf, type SchemeKept, schemeKept } from './contents/read.ts'
export { contentOf, partRegisters, rowsOf, type SchemeRows } from './contents/rows.ts'
export {
  type DifferenceSaid,
  differencesSaid,
  type Said,
  saidOf,
  termText,
} from './contents/said.ts'
export { templatesOf } from './contents/templates.ts'
export { testOf } from './contents/test-text.ts'
export { keepable } from './kept/keepable.ts'
export { ruleComparators, ruleKinds, type SchemeKind, schemeKinds } from './kinds.ts'
export type { SchemeConfirmed } from './parts.ts'
export { type RuleProposal, type SchemeProposal, schemeIn } from './propose.ts'
export { type SchemeRead, type SchemeRuleRead, schemeAt, schemesUnder } from './read.ts'
export { schemesWaiting } from './waiting.ts'
export {
  assessedRegion,
  bannerAwardScheme,
  benchmark,
  creditScheme,
  criterion,
  gradeBand,
  keptSince,
  qualityWorkScheme,
  scheme,
  schemeDraft,
  schemeRule,
  schemeStage,
  schemeTerm,
}
export const schemesModule = defineModule('schemes', {
  title: '评价方案',
  registers: [
    schemeDraft,
    schemeRule,
    keptSince,
    benchmark,
    scheme,
    criterion,
    gradeBand,
    schemeTerm,
    schemeStage,
    assessedRegion,
  ],
  procedures: [
    schemeDraftHandling,
    schemeRuleKeeping,
    keptSinceKeeping,
    benchmarkKeeping,
    schemeHandling,
    criterionKeeping,
    gradeBandKeeping,
    schemeTermKeeping,
    schemeStageKeeping,
    assessedRegionKeeping,
  ],
  indicators: [],
  schemes: [creditScheme, qualityWorkScheme, bannerAwardScheme],
  subjects: [assessedRegionSubject],
})
