import { date, defineProcedure, longText, optional, text } from '@zhiheng/kernel'
import { keepers } from '../casework/rights.ts'
import { party } from './party.register.ts'
import { realName } from './sources.ts'

const basis = { basis: optional(text('依据')) }

/** How the file of an enterprise is opened, corrected and closed, by the region that registered it or one above. */
export const partyKeeping = defineProcedure('party-keeping', {
  title: '企业与组织登记',
  source: realName,
  about: party,
  states: { current: '存续', closed: '已注销', merged: '已并入' },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'current'],
      to: 'current',
      by: keepers,
      fills: ['code', 'name', 'formerNames', 'kind', 'currentRegion', 'address', 'establishedOn'],
      takesFile: true,
    },
    rename: {
      title: '更名',
      from: 'current',
      to: 'current',
      by: keepers,
      fills: ['name', 'formerNames'],
      ask: { on: date('更名日期'), ...basis },
    },
    move: {
      title: '迁移',
      from: 'current',
      to: 'current',
      by: keepers,
      fills: ['currentRegion', 'address'],
      ask: { on: date('迁移日期'), ...basis },
    },
    merge: {
      title: '并入其他主体',
      from: 'current',
      to: 'merged',
      by: keepers,
      fills: ['successor'],
      ask: { on: date('并入日期'), ...basis },
    },
    close: {
      title: '注销',
      from: 'current',
      to: 'closed',
      by: keepers,
      ask: { on: date('注销日期'), ...basis },
    },
    reopen: {
      title: '恢复',
      from: ['closed', 'merged'],
      to: 'current',
      by: keepers,
      fills: ['successor'],
      ask: { reason: longText('恢复原因') },
    },
  },
})
