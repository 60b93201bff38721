import { defineModule } from '@zhiheng/kernel'
import { riskClassOfFirm } from './catalogue/firm-class.input.ts'
import { firmClassKeeping } from './catalogue/firm-class.procedure.ts'
import { firmClass } from './catalogue/firm-class.register.ts'
import { keyProductKeeping } from './catalogue/key-product.procedure.ts'
import { keyProduct } from './catalogue/key-product.register.ts'
import { drawing } from './lots/draw.procedure.ts'
import { draw } from './lots/draw.register.ts'
import { drawEntryHandling } from './lots/draw-entry.procedure.ts'
import { drawEntry } from './lots/draw-entry.register.ts'
import { elsewhereHandling } from './notice/notice-elsewhere.procedure.ts'
import { noticeElsewhere } from './notice/notice-elsewhere.register.ts'
import { resultNoticing } from './notice/result-notice.procedure.ts'
import { resultNotice } from './notice/result-notice.register.ts'
import { resultReportHandling } from './notice/result-report.procedure.ts'
import { resultReport } from './notice/result-report.register.ts'
import { objectionHandling } from './objection/objection.procedure.ts'
import { objection } from './objection/objection.register.ts'
import { passRates } from './pass-rate.indicator.ts'
import { planItemHandling } from './plan/plan-item.procedure.ts'
import { planItem } from './plan/plan-item.register.ts'
import { samplingPlanning } from './plan/sampling-plan.procedure.ts'
import { samplingPlan } from './plan/sampling-plan.register.ts'
import { samplingPublicising } from './publication/publication.procedure.ts'
import { samplingPublication } from './publication/publication.register.ts'
import { resultPublishing } from './publication/result.procedure.ts'
import { publishedResult } from './publication/result.register.ts'
import { testItemKeeping } from './report/test-item.procedure.ts'
import { testItem } from './report/test-item.register.ts'
import { testReporting } from './report/test-report.procedure.ts'
import { testReport } from './report/test-report.register.ts'
import {
  batchPassShare,
  failedBatches,
  healthPassShare,
  mainFailures,
  testedBatches,
} from './sample.input.ts'
import { sampling } from './sample.procedure.ts'
import { sample } from './sample.register.ts'
import { samplingRates } from './sampling.indicator.ts'
import { samplingTaskHandling } from './task/sampling-task.procedure.ts'
import { samplingTask } from './task/sampling-task.register.ts'

export * from './draw/index.ts'
export * from './lots/propose.ts'
export * from './lots/read.ts'
export * from './lots/run.ts'
export { passRates } from './pass-rate.indicator.ts'
export { type Proposed, proposeResults, ResultsHindered } from './publication/propose.ts'
export { samplingStatute } from './statute.ts'
export {
  draw,
  drawEntry,
  firmClass,
  keyProduct,
  noticeElsewhere,
  objection,
  planItem,
  publishedResult,
  resultNotice,
  resultReport,
  sample,
  sampling,
  samplingPlan,
  samplingPublication,
  samplingTask,
  testItem,
  testReport,
}
export const samplingModule = defineModule('sampling', {
  title: '监督抽查',
  registers: [
    keyProduct,
    firmClass,
    samplingPlan,
    planItem,
    draw,
    drawEntry,
    samplingTask,
    sample,
    testReport,
    testItem,
    resultNotice,
    noticeElsewhere,
    resultReport,
    objection,
    samplingPublication,
    publishedResult,
  ],
  procedures: [
    keyProductKeeping,
    firmClassKeeping,
    samplingPlanning,
    planItemHandling,
    drawing,
    drawEntryHandling,
    samplingTaskHandling,
    sampling,
    testReporting,
    testItemKeeping,
    resultNoticing,
    elsewhereHandling,
    resultReportHandling,
    objectionHandling,
    samplingPublicising,
    resultPublishing,
  ],
  indicators: [...passRates, ...samplingRates],
  schemes: [],
  inputs: [
    testedBatches,
    batchPassShare,
    failedBatches,
    healthPassShare,
    mainFailures,
    riskClassOfFirm,
  ],
})
