import { defineProcedure } from '@zhiheng/kernel'
import { byOfficersHere, byReleaser } from '../rights.ts'
import { gradedSupervision } from '../sources.ts'
import { keyProduct } from './key-product.register.ts'
import { takenBack } from './taken-back.ts'

/** How the catalogue is kept: what is stated again from a later day leaves what held before. */
export const keyProductKeeping = defineProcedure('key-product-keeping', {
  title: '重点监管产品目录管理',
  source: gradedSupervision,
  about: keyProduct,
  states: { stated: '已列入', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'stated'],
      to: 'stated',
      by: byOfficersHere,
      fills: ['product', 'productClass', 'catalogue', 'riskClass', 'since', 'until', 'basis'],
      takesFile: true,
    },
    release: {
      title: '公开',
      from: 'stated',
      to: 'same',
      by: byReleaser,
      secondPost: true,
      sets: { released: true },
    },
    ...takenBack,
  },
})
