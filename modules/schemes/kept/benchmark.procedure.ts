import { defineProcedure } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { approvable, approving, notYet } from './approving.ts'
import { benchmark } from './benchmark.register.ts'
import { averages } from './sources.ts'

/** The office states a value with its source, another post approves it. */
export const benchmarkKeeping = defineProcedure('benchmark-keeping', {
  title: '对比数据确认',
  source: averages,
  about: benchmark,
  states: approvable,
  voids: notYet,
  waits: { stated: { asks: 'approve', why: '对比数据待另一岗位审核' } },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'stated', 'returned'],
      to: 'stated',
      by: byOffice,
      fills: ['name', 'of', 'industry', 'product', 'year', 'value', 'unit', 'cites', 'file'],
      takesFile: true,
    },
    ...approving,
  },
})
