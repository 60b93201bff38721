import { allow, defineProcedure, own, text, within } from '@zhiheng/kernel'
import { administrator, system } from '../roles.ts'
import { post } from './post.register.ts'
import { responsibility } from './sources.ts'

const managers = [allow([administrator, system], { region: within(own.scope) })]

/** How posts are given and ended. A post never changes its holder. */
export const postKeeping = defineProcedure('post-keeping', {
  title: '岗位管理',
  source: responsibility,
  about: post,
  states: { held: '在任', ended: '已卸任' },
  steps: {
    give: {
      title: '任职',
      from: 'new',
      to: 'held',
      by: managers,
      fills: ['person', 'title', 'role', 'department', 'groupDuty', 'startsOn', 'endsOn'],
    },
    change: {
      title: '更正岗位',
      from: 'held',
      to: 'held',
      by: managers,
      fills: ['title', 'role', 'department', 'groupDuty', 'startsOn', 'endsOn'],
      ask: { reason: text('更正原因') },
    },
    end: {
      title: '卸任',
      from: 'held',
      to: 'ended',
      by: managers,
      fills: ['endsOn'],
    },
  },
})
