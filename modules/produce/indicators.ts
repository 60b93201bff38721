import { defineIndicator, known, oneOf } from '@zhiheng/kernel'
import { environmentSample } from './sample/environment-sample.register.ts'
import { inputChecks, originMonitoring, removingRisks } from './sources.ts'

const rate = { over: environmentSample, unit: '%', better: 'higher', subjects: ['base'] } as const
/** What was looked for because of a problem, or not measured yet, counts in no rate. */
const counts = { judgement: known, purpose: oneOf('routine', 'check') }
const atOrigin = oneOf('soil', 'water', 'air')

/** Items passed ÷ items measured in soil, water and air. */
export const environmentPassRate = defineIndicator('environment-pass-rate', {
  ...rate,
  title: '产地环境监测合格率',
  source: originMonitoring,
  by: ['medium', 'purpose'],
  aliases: ['农产品产地环境监测合格率', '产地环境合格率'],
  formula: (samples) =>
    samples.share({ of: { judgement: 'pass' }, among: { ...counts, medium: atOrigin } }),
  examples: [
    { given: [{ medium: 'soil', purpose: 'routine', judgement: null }], expect: 'unknown' },
    { given: [{ medium: 'soil', purpose: 'problem', judgement: 'fail' }], expect: 'unknown' },
    {
      given: [
        { medium: 'soil', purpose: 'routine', judgement: 'pass' },
        { medium: 'water', purpose: 'check', judgement: 'fail' },
        { medium: 'input', purpose: 'check', judgement: 'fail' },
      ],
      expect: 50,
    },
  ],
})

/** Items passed ÷ items measured in inputs. */
export const inputPassRate = defineIndicator('input-pass-rate', {
  ...rate,
  title: '农业投入品监测合格率',
  source: inputChecks,
  by: ['inputSort', 'purpose'],
  aliases: ['农业投入品抽检合格率', '农业投入品质量抽检合格率', '农资质量抽检合格率'],
  formula: (samples) =>
    samples.share({ of: { judgement: 'pass' }, among: { ...counts, medium: 'input' } }),
  examples: [
    { given: [], expect: 'unknown' },
    {
      given: [
        { medium: 'input', purpose: 'check', judgement: 'pass' },
        { medium: 'input', purpose: 'routine', judgement: 'fail' },
        { medium: 'soil', purpose: 'routine', judgement: 'fail' },
      ],
      expect: 50,
    },
  ],
})

/** Failed results whose measures are carried out and closed ÷ failed results. */
export const originClosureRate = defineIndicator('origin-closure-rate', {
  ...rate,
  title: '产地环境与投入品不合格处置率',
  source: removingRisks,
  by: ['medium', 'purpose'],
  aliases: ['产地不合格处置率', '农产品产地问题处置率'],
  formula: (samples) =>
    samples.share({ of: { outcome: known, judgement: 'fail' }, among: { judgement: 'fail' } }),
  examples: [
    { given: [{ judgement: 'pass', outcome: null }], expect: 'unknown' },
    {
      given: [
        { judgement: 'fail', outcome: 'rechecked' },
        { judgement: 'fail', outcome: null },
      ],
      expect: 50,
    },
  ],
})

/** What is counted of the soil, the water and the inputs of bases. */
export const produceIndicators = [environmentPassRate, inputPassRate, originClosureRate]
