import { allow, defineProcedure, optional, own, text, within } from '@zhiheng/kernel'
import { administrator, office, system } from '../roles.ts'
import { leadingGroup } from './leading-group.register.ts'
import { leadingGroupSource } from './sources.ts'

export const groupManagers = [allow([office, administrator, system], { region: within(own.scope) })]

/** How leading groups are set up and dissolved. */
export const groupKeeping = defineProcedure('group-keeping', {
  title: '领导小组管理',
  source: leadingGroupSource,
  about: leadingGroup,
  states: { current: '在册', dissolved: '已撤销' },
  steps: {
    import: {
      title: '登记或导入',
      from: ['new', 'current'],
      to: 'current',
      by: groupManagers,
      fills: ['title', 'kind', 'basis', 'officeSeat', 'ofDepartment', 'startsOn', 'endsOn'],
      takesFile: true,
    },
    dissolve: {
      title: '撤销',
      from: 'current',
      to: 'dissolved',
      by: groupManagers,
      fills: ['endsOn'],
      ask: { document: optional(text('撤销文件')) },
    },
  },
})
