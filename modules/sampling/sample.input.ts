import { defineInput, known, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../parties/party.subject.ts'
import { sample } from './sample.register.ts'

/** What all questions about the batches taken at an enterprise have in common. */
const batches = {
  source: sample.source,
  about: partySubject,
  over: sample,
  by: 'sampledUnitCode',
  on: 'sampledOn',
  asks: {
    window: lastMonths(120, 24),
    productClass: whichOf('productClass'),
    stage: whichOf('stage'),
    level: whichOf('level'),
  },
} as const
const lately = { sampledOn: '2026-03-01' } as const

export const testedBatches = defineInput('tested-batches', {
  ...batches,
  title: '抽查检验批次',
  where: { conclusion: known },
  gives: { give: 'count' },
  unit: '批次',
  examples: [
    {
      given: [
        { ...lately, conclusion: 'pass' },
        { ...lately, conclusion: null },
      ],
      expect: 1,
    },
    { given: [{ sampledOn: '2024-07-01', conclusion: 'pass' }], expect: 0 },
  ],
})

export const batchPassShare = defineInput('batch-pass-share', {
  ...batches,
  title: '抽查批次合格率',
  where: {},
  gives: { give: 'share', of: { conclusion: 'pass' }, among: { conclusion: known } },
  unit: '%',
  examples: [
    {
      given: [
        { ...lately, conclusion: 'pass' },
        { ...lately, conclusion: 'fail' },
        { ...lately, conclusion: null },
      ],
      expect: 50,
    },
    { given: [], expect: 'unknown' },
  ],
})

/** Batches of products that touch health and safety, by the catalogue that they are in. */
export const healthPassShare = defineInput('health-batch-pass-share', {
  ...batches,
  title: '涉及健康安全产品抽查批次合格率',
  asks: { ...batches.asks, catalogue: whichOf('catalogue') },
  where: { healthSafety: true },
  gives: { give: 'share', of: { conclusion: 'pass' }, among: { conclusion: known } },
  unit: '%',
  examples: [
    {
      given: [
        { ...lately, healthSafety: true, catalogue: 'ccc', conclusion: 'pass' },
        { ...lately, healthSafety: true, catalogue: 'licence', conclusion: 'fail' },
        { ...lately, healthSafety: null, catalogue: 'ccc', conclusion: 'fail' },
      ],
      with: { catalogue: ['ccc'] },
      expect: 100,
    },
    { given: [{ ...lately, healthSafety: false, conclusion: 'pass' }], expect: 'unknown' },
  ],
})

export const failedBatches = defineInput('failed-batches', {
  ...batches,
  title: '抽查不合格批次',
  where: { conclusion: 'fail' },
  gives: { give: 'count' },
  kept: true,
  unit: '批次',
  examples: [
    {
      given: [
        { ...lately, conclusion: 'fail', level: 'county' },
        { ...lately, conclusion: 'fail', level: 'municipal' },
      ],
      with: { level: ['provincial', 'municipal'] },
      expect: 1,
    },
    {
      given: [{ sampledOn: '2025-03-01', conclusion: 'fail' }],
      with: { window: 12 },
      expect: 0,
    },
  ],
})

/** Where nobody has said whether a failed item is a main one, it may be. */
export const mainFailures = defineInput('main-failures', {
  ...batches,
  title: '主要特性指标不合格批次',
  where: { $all: [{ conclusion: known }, { conclusion: 'fail' }, { mainFailed: true }] },
  gives: { give: 'count' },
  doubt: true,
  kept: true,
  unit: '批次',
  examples: [
    { given: [{ ...lately, conclusion: 'fail', mainFailed: false }], expect: 0 },
    {
      given: [
        { ...lately, conclusion: 'fail', mainFailed: true },
        { ...lately, conclusion: 'fail', mainFailed: null },
        { ...lately, conclusion: null, mainFailed: null },
      ],
      expect: { low: 1, high: 2 },
    },
  ],
})
