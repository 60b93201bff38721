import { allow, defineProcedure, longText, own, within } from '@zhiheng/kernel'
import { administrator } from '../roles.ts'
import { zones } from './sources.ts'
import { territory } from './territory.register.ts'

const managers = [allow(administrator, { region: within(own.scope) })]
const what = ['code', 'name', 'kind', 'since', 'until', 'successors', 'members', 'basis'] as const

/** How regions come, change and end. Who sees what follows from it, so every step stays in the history. */
export const territoryKeeping = defineProcedure('territory-keeping', {
  title: '地区管理',
  source: zones,
  about: territory,
  states: { stated: '已登记', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    register: {
      title: '登记或导入',
      from: ['new', 'stated'],
      to: 'stated',
      by: managers,
      fills: what,
      takesFile: true,
    },
    end: {
      title: '撤并',
      from: 'stated',
      to: 'stated',
      by: managers,
      fills: ['until', 'successors', 'basis'],
    },
    withdraw: {
      title: '撤销登记',
      from: 'stated',
      to: 'withdrawn',
      by: managers,
      ask: { reason: longText('撤销原因') },
    },
  },
})
