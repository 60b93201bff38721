import { absent, all, defineIndicator, known, oneOf, type RowOf, type Where } from '@zhiheng/kernel'
import { sample } from './sample.register.ts'
import { productQualityLaw } from './sources.ts'

type Sample = RowOf<typeof sample>

/** What was looked for because of a problem, or looked at once more, says nothing of the market. */
const ofTheMarket: Where<Sample> = { $any: [{ countsAs: 'market' }, { countsAs: absent }] }

interface More {
  readonly among: Where<Sample>
  readonly aliases: string[]
  readonly subjects?: readonly ['base']
}
/** Batch pass rate over the market samples that `among` selects: passed ÷ tested; the untested count nowhere. */
const passRate = (name: string, title: string, more: More) =>
  defineIndicator(name, {
    title,
    source: productQualityLaw.art(15),
    over: sample,
    unit: '%',
    better: 'higher',
    by: ['productClass', 'stage', 'level', 'keyProduct'],
    aliases: more.aliases,
    ...(more.subjects && { subjects: more.subjects }),
    formula: (samples) =>
      samples.share({
        of: { conclusion: 'pass' },
        among: all({ conclusion: known }, ofTheMarket, more.among),
      }),
    examples: [
      { given: [], expect: 'unknown' },
      { given: [{ conclusion: null }], expect: 'unknown' },
      { given: [{ conclusion: 'fail', countsAs: 'problem' }], expect: 'unknown' },
    ],
  })

export const passRates = [
  passRate('pass-rate', '产品质量监督抽查合格率', {
    among: {},
    aliases: [
      '产品质量合格率',
      '产品监督抽查合格率',
      '监督抽查合格率',
      '产品质量监督抽查批次合格率',
    ],
  }),
  passRate('industrial-pass-rate', '工业产品质量监督抽查合格率', {
    among: { productClass: 'industrial' },
    aliases: ['主要工业产品抽检合格率', '工业产品监督抽查合格率', '工业产品抽检合格率'],
  }),
  passRate('industrial-production-pass-rate', '生产环节产品质量监督抽查批次合格率', {
    among: { productClass: 'industrial', stage: 'production' },
    aliases: ['生产环节监督抽查批次合格率'],
  }),
  passRate('national-pass-rate', '产品质量国家监督抽查合格率', {
    among: { level: 'national' },
    aliases: ['国家监督抽查合格率', '产品质量国家监督抽查批次合格率'],
  }),
  passRate('provincial-pass-rate', '产品质量省级监督抽查合格率', {
    among: { level: 'provincial' },
    aliases: ['产品质量省监督抽查合格率', '省级监督抽查合格率', '省监督抽查合格率'],
  }),
  passRate('food-pass-rate', '食品质量抽检合格率', {
    among: { productClass: 'food' },
    aliases: ['食品质量抽样合格率', '食品抽检合格率', '食品安全抽检合格率', '食品监督抽检合格率'],
  }),
  passRate('farm-pass-rate', '主要农产品质量安全抽检合格率', {
    among: { productClass: 'agricultural' },
    aliases: ['主要农畜产品质量安全监测合格率', '农产品质量安全监测合格率', '农产品抽检合格率'],
    subjects: ['base'],
  }),
  passRate('food-planting-pass-rate', '种养食品抽查合格率', {
    among: { productClass: oneOf('food', 'agricultural'), stage: 'planting' },
    aliases: ['种养环节食品抽查合格率'],
  }),
  passRate('food-processing-pass-rate', '加工食品抽查合格率', {
    among: { productClass: 'food', stage: 'production' },
    aliases: ['加工环节食品抽查合格率'],
  }),
  passRate('food-circulation-pass-rate', '流通食品抽查合格率', {
    among: { productClass: 'food', stage: 'circulation' },
    aliases: ['流通环节食品抽查合格率'],
  }),
  passRate('food-catering-pass-rate', '餐饮食品抽查合格率', {
    among: { productClass: 'food', stage: 'catering' },
    aliases: ['餐饮环节食品抽查合格率'],
  }),
  passRate('drug-pass-rate', '药品抽验合格率', {
    among: { productClass: 'drug' },
    aliases: ['药品评价性抽验合格率', '基本药物抽验合格率', '药品抽检合格率'],
  }),
  passRate(
    'health-goods-pass-rate',
    '食品、保健品、药品、化妆品、医疗器械等产品质量安全监测合格率',
    {
      among: { productClass: oneOf('food', 'drug', 'cosmetic', 'device') },
      aliases: ['食品药品化妆品医疗器械监测合格率'],
    },
  ),
]
