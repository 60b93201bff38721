import { defineProcedure, longText } from '@zhiheng/kernel'
import { groupMember } from './group-member.register.ts'
import { groupManagers } from './leading-group.procedure.ts'
import { leadingGroupSource } from './sources.ts'

/** How members are named, corrected and struck off. A term that is over stays in the list with its dates. */
export const membership = defineProcedure('membership', {
  title: '成员管理',
  source: leadingGroupSource,
  about: groupMember,
  states: { current: '在册', struck: '已删除' },
  voids: ['struck'],
  steps: {
    name: {
      title: '列入成员',
      from: 'new',
      to: 'current',
      by: groupManagers,
      fills: ['group', 'duty', 'department', 'personName', 'position', 'since', 'until'],
    },
    correct: {
      title: '调整',
      from: 'current',
      to: 'current',
      by: groupManagers,
      fills: ['duty', 'department', 'personName', 'position', 'since', 'until'],
      ask: { reason: longText('调整原因') },
    },
    strike: {
      title: '误录删除',
      from: 'current',
      to: 'struck',
      by: groupManagers,
      ask: { reason: longText('删除原因') },
    },
  },
})
