import { defineProcedure } from '@zhiheng/kernel'
import { byOfficersHere } from '../rights.ts'
import { riskClassing } from '../sources.ts'
import { firmClass } from './firm-class.register.ts'
import { takenBack } from './taken-back.ts'

/** How enterprises are classed; a class stated from a later day leaves the one before. */
export const firmClassKeeping = defineProcedure('firm-class-keeping', {
  title: '企业分级分类登记',
  source: riskClassing,
  about: firmClass,
  states: { stated: '已评定', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'stated'],
      to: 'stated',
      by: byOfficersHere,
      fills: ['party', 'product', 'riskClass', 'visitsPerYear', 'ratio', 'basis', 'since'],
      takesFile: true,
    },
    ...takenBack,
  },
})
