import { allow, defineProcedure, longText, own, within } from '@zhiheng/kernel'
import { clerk, head, office } from '../roles.ts'
import { sample } from './sample.register.ts'
import { taking } from './sample-taking.ts'
import { testing } from './sample-testing.ts'
import { productQualityLaw } from './sources.ts'

const here = [allow([office, head, clerk], { region: within(own.scope) })]
const stated = [
  'sampleNo',
  'sampledOn',
  'product',
  'productClass',
  'stage',
  'level',
  'keyProduct',
  'sampledUnit',
  'sampledUnitCode',
  'producer',
  'conclusion',
  'failedItems',
  'base',
  'catalogue',
  'healthSafety',
] as const

/**
 * How a sample's record is kept: a finished list of results is recorded; what officers take themselves is tested, told,
 * objected to and final. Disposal of a failed sample is a case of its own.
 */
export const sampling = defineProcedure('sampling', {
  title: '监督抽查登记',
  source: productQualityLaw.art(15),
  about: sample,
  states: {
    recorded: '已登记',
    withdrawn: '已撤销',
    taken: '已抽样',
    atLaboratory: '检验中',
    tested: '已出报告',
    notified: '已通知',
    final: '结果生效',
    disposed: '已处置',
    voided: '已作废',
  },
  voids: ['withdrawn', 'voided'],
  waits: { taken: { asks: 'hand', why: '样品待送检' } },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'recorded'],
      to: 'recorded',
      by: here,
      fills: stated,
      takesFile: true,
    },
    withdraw: {
      title: '撤销登记',
      from: 'recorded',
      to: 'withdrawn',
      by: here,
      ask: { reason: longText('撤销原因') },
    },
    restore: {
      title: '恢复登记',
      from: 'withdrawn',
      to: 'recorded',
      by: here,
      ask: { reason: longText('恢复原因') },
    },
    ...taking,
    ...testing,
  },
})
