import { defineIndicator, known, oneOf } from '@zhiheng/kernel'
import { resultNotice } from './notice/result-notice.register.ts'
import { objection } from './objection/objection.register.ts'
import { testReport } from './report/test-report.register.ts'
import { sample } from './sample.register.ts'
import { foodSamplingMeasures, objecting, productQualityLaw, takingSamples } from './sources.ts'
import { samplingTask } from './task/sampling-task.register.ts'

/** Failed ÷ tested among batches taken because of a problem: no estimate of the market, and no pass rate. */
export const problemRate = defineIndicator('problem-finding-rate', {
  title: '问题导向抽查不合格发现率',
  source: productQualityLaw.art(15),
  over: sample,
  unit: '%',
  better: 'lower',
  by: ['productClass', 'stage', 'level'],
  aliases: ['不合格发现率', '问题发现率'],
  formula: (samples) =>
    samples.share({
      of: { conclusion: 'fail' },
      among: { conclusion: known, countsAs: 'problem' },
    }),
  examples: [
    { given: [{ conclusion: 'fail', countsAs: 'market' }], expect: 'unknown' },
    {
      given: [
        { conclusion: 'fail', countsAs: 'problem' },
        { conclusion: 'pass', countsAs: 'problem' },
      ],
      expect: 50,
    },
  ],
})

/** Sampled ÷ tasks that were to be done in the period; nothing to sample and refusals count as not sampled. */
export const taskRate = defineIndicator('sampling-task-rate', {
  title: '抽样任务完成率',
  source: takingSamples,
  over: samplingTask,
  unit: '%',
  better: 'higher',
  by: ['place'],
  aliases: ['监督抽查计划完成率', '抽查任务完成率'],
  formula: (tasks) => tasks.share({ of: { outcome: 'sampled' }, among: {} }),
  examples: [
    { given: [], expect: 'unknown' },
    { given: [{ outcome: 'sampled' }, { outcome: null }], expect: 50 },
  ],
})

/** Reports signed in their time ÷ reports that have one and are signed. */
export const onTimeRate = defineIndicator('test-on-time-rate', {
  title: '检验按期率',
  source: foodSamplingMeasures.art(24),
  over: testReport,
  unit: '%',
  better: 'higher',
  by: ['kind'],
  aliases: ['检验报告按期出具率'],
  formula: (reports) =>
    reports.share({ of: { late: false }, among: { term: known, conclusion: known } }),
  examples: [
    { given: [{ late: false, term: null, conclusion: 'pass' }], expect: 'unknown' },
    {
      given: [
        { late: false, term: 'food', conclusion: 'pass' },
        { late: true, term: 'food', conclusion: 'fail' },
      ],
      expect: 50,
    },
  ],
})

/** Retests that changed the conclusion ÷ retests decided. */
export const retestChangeRate = defineIndicator('retest-change-rate', {
  title: '复检改判率',
  source: objecting,
  over: objection,
  unit: '%',
  better: 'lower',
  by: ['regime'],
  formula: (objections) =>
    objections.share({
      of: { outcome: 'changed' },
      among: { kind: 'retest', outcome: oneOf('upheld', 'changed') },
    }),
  examples: [
    { given: [{ kind: 'method', outcome: 'changed' }], expect: 'unknown' },
    {
      given: [
        { kind: 'retest', outcome: 'changed' },
        { kind: 'retest', outcome: 'upheld' },
        { kind: 'retest', outcome: 'refused' },
      ],
      expect: 50,
    },
  ],
})

/** Notices that were received ÷ notices sent. */
export const servedRate = defineIndicator('result-notice-served-rate', {
  title: '检验结果通知送达率',
  source: objecting,
  over: resultNotice,
  unit: '%',
  better: 'higher',
  by: ['regime', 'role'],
  formula: (notices) => notices.share({ of: { served: true }, among: {} }),
  examples: [
    { given: [], expect: 'unknown' },
    { given: [{ served: true }, { served: false }], expect: 50 },
  ],
})

/** What is counted of the work of sampling itself. */
export const samplingRates = [problemRate, taskRate, onTimeRate, retestChangeRate, servedRate]
