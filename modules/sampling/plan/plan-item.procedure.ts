import { defineProcedure } from '@zhiheng/kernel'
import { byOfficersHere } from '../rights.ts'
import { productQualityLaw } from '../sources.ts'
import { planItem } from './plan-item.register.ts'

const told = [
  'product',
  'productClass',
  'stage',
  'batches',
  'testItems',
  'standard',
  'perClass',
] as const

/** Products are put together with their plan; they open when it is made public. */
export const planItemHandling = defineProcedure('plan-item-handling', {
  title: '抽查计划产品编制',
  source: productQualityLaw.art(15),
  about: planItem,
  states: { drafted: '拟定', open: '实施中', finished: '已完成', removed: '已删除' },
  voids: ['removed'],
  steps: {
    add: {
      title: '列入计划',
      from: 'new',
      to: 'drafted',
      by: byOfficersHere,
      fills: ['plan', ...told],
      takesFile: true,
    },
    amend: { title: '修改', from: 'drafted', to: 'same', by: byOfficersHere, fills: told },
    remove: { title: '删除', from: 'drafted', to: 'removed', by: byOfficersHere },
    open: {
      title: '开始实施',
      from: 'drafted',
      to: 'open',
      by: byOfficersHere,
      sets: { released: true },
      consequence: true,
    },
    finish: {
      title: '完成',
      from: 'open',
      to: 'finished',
      by: byOfficersHere,
      consequence: true,
    },
  },
})
