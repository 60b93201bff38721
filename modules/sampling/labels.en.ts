import type { ModuleLabels } from '../labels.ts'
import { draw } from './labels/draw.en.ts'
import { drawEntry } from './labels/draw-entry.en.ts'
import { firmClass } from './labels/firm-class.en.ts'
import { keyProduct } from './labels/key-product.en.ts'
import { noticeElsewhere } from './labels/notice-elsewhere.en.ts'
import { objection } from './labels/objection.en.ts'
import { planItem } from './labels/plan-item.en.ts'
import { publishedResult } from './labels/published-result.en.ts'
import { resultNotice } from './labels/result-notice.en.ts'
import { resultReport } from './labels/result-report.en.ts'
import { sample } from './labels/sample.en.ts'
import { samplingPlan } from './labels/sampling-plan.en.ts'
import { samplingPublication } from './labels/sampling-publication.en.ts'
import { samplingTask } from './labels/sampling-task.en.ts'
import { testItem } from './labels/test-item.en.ts'
import { testReport } from './labels/test-report.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Supervision sampling',
  registers: {
    'key-product': keyProduct,
    'firm-class': firmClass,
    'sampling-plan': samplingPlan,
    'plan-item': planItem,
    draw,
    'draw-entry': drawEntry,
    'sampling-task': samplingTask,
    sample,
    'test-report': testReport,
    'test-item': testItem,
    'result-notice': resultNotice,
    'notice-elsewhere': noticeElsewhere,
    'result-report': resultReport,
    objection,
    'sampling-publication': samplingPublication,
    'published-result': publishedResult,
  },
  indicators: {
    'pass-rate': { title: 'Pass rate of product quality sampling' },
    'industrial-pass-rate': { title: 'Pass rate of industrial products' },
    'industrial-production-pass-rate': { title: 'Pass rate by batch, production stage' },
    'national-pass-rate': { title: 'Pass rate, national sampling' },
    'provincial-pass-rate': { title: 'Pass rate, provincial sampling' },
    'food-pass-rate': { title: 'Pass rate of food' },
    'farm-pass-rate': { title: 'Pass rate of main farm products' },
    'food-planting-pass-rate': { title: 'Pass rate of food, planting and breeding' },
    'food-processing-pass-rate': { title: 'Pass rate of food, processing' },
    'food-circulation-pass-rate': { title: 'Pass rate of food, circulation' },
    'food-catering-pass-rate': { title: 'Pass rate of food, catering' },
    'drug-pass-rate': { title: 'Pass rate of drugs' },
    'health-goods-pass-rate': {
      title: 'Pass rate of food, health goods, drugs, cosmetics and devices',
    },
    'problem-finding-rate': { title: 'Failures found by problem-led sampling' },
    'sampling-task-rate': { title: 'Sampling tasks carried out' },
    'test-on-time-rate': { title: 'Reports signed in time' },
    'retest-change-rate': { title: 'Conclusions changed by retests' },
    'result-notice-served-rate': { title: 'Notices of results served' },
  },
  inputs: {
    'tested-batches': { title: 'Batches tested', unit: 'batches' },
    'batch-pass-share': { title: 'Pass rate of its batches' },
    'health-batch-pass-share': { title: 'Pass rate of batches that touch health and safety' },
    'failed-batches': { title: 'Failed batches', unit: 'batches' },
    'main-failures': { title: 'Batches that failed in a main characteristic', unit: 'batches' },
    'risk-class': { title: 'Risk class of supervision' },
  },
}
