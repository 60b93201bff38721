import { defineProcedure } from '@zhiheng/kernel'
import { originMonitoring } from '../sources.ts'
import { disposing } from './disposing.ts'
import { disputing } from './disputing.ts'
import { environmentSample } from './environment-sample.register.ts'
import { taking } from './taking.ts'

/** Taken, measured and judged; what failed is told, may be disputed, is dealt with, and measured once more. */
export const environmentMonitoring = defineProcedure('environment-monitoring', {
  title: '产地环境与投入品监测',
  source: originMonitoring,
  about: environmentSample,
  states: {
    taken: '已采样',
    testing: '检测中',
    measured: '已出结果',
    passed: '合格',
    told: '已告知',
    opposed: '有异议',
    retesting: '复检中',
    retested: '复检完成',
    standing: '待处置',
    ordered: '处置中',
    rechecking: '复测中',
    rechecked: '复测完成',
    closed: '已办结',
    voided: '已作废',
  },
  voids: ['voided'],
  waits: {
    taken: { asks: 'hand', why: '样品待送检' },
    testing: { asks: 'measure', why: '检测结果待录入' },
    measured: { asks: 'tell', why: '检测结果待确认' },
    told: { asks: 'object', why: '不合格结果可提出异议', watchedBy: 'acceptResult' },
    opposed: { asks: 'acceptObjection', why: '异议待处理' },
    retesting: { asks: 'retest', why: '复检结果待录入' },
    retested: { asks: 'uphold', why: '复检结论待处理' },
    standing: { asks: 'order', why: '不合格待责令措施' },
    ordered: { asks: 'resample', why: '处置中，落实后复测' },
    rechecking: { asks: 'recheck', why: '复测结果待录入' },
    rechecked: { asks: 'close', why: '复测结果待处理' },
  },
  steps: { ...taking, ...disputing, ...disposing },
})
