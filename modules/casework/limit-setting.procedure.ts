import { allow, defineProcedure, longText, own, within } from '@zhiheng/kernel'
import { administrator, head } from '../roles.ts'
import { limitSetting } from './limit-setting.register.ts'
import { settings } from './sources.ts'

const keepers = [allow([administrator, head], { region: within(own.scope) })]

/** How a region sets a number; setting it anew from a later day keeps what held before. */
export const limitSettingKeeping = defineProcedure('limit-setting-keeping', {
  title: '时限与标准设定登记',
  source: settings,
  about: limitSetting,
  states: { stated: '已设定', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    import: {
      title: '设定或导入',
      from: ['new', 'stated'],
      to: 'stated',
      by: keepers,
      fills: ['name', 'since', 'amount', 'unit', 'basis'],
      takesFile: true,
    },
    withdraw: {
      title: '撤销设定',
      from: 'stated',
      to: 'withdrawn',
      by: keepers,
      ask: { reason: longText('撤销原因') },
    },
  },
})
