import {
  allow,
  defineProcedure,
  known,
  longText,
  oneOf,
  optional,
  own,
  rule,
  text,
  within,
} from '@zhiheng/kernel'
import { administrator, system } from '../roles.ts'
import { departmentRoles, post } from './post.register.ts'
import { byOwnHead } from './rights.ts'
import { responsibility } from './sources.ts'

const managers = [allow([administrator, system], { region: within(own.scope) })]
/** A head passes on what lies inside the department: no post of the office or of the administration. */
const inDepartment = { role: oneOf(...departmentRoles) } as const

const stated = [
  'person',
  'title',
  'role',
  'department',
  'party',
  'groupDuty',
  'startsOn',
  'endsOn',
  'predecessor',
] as const

/** How posts are given, passed on and ended. A post never changes its holder. */
export const postKeeping = defineProcedure('post-keeping', {
  title: '岗位管理',
  source: responsibility,
  about: post,
  states: { held: '在任', ended: '已卸任' },
  steps: {
    give: { title: '任职', from: 'new', to: 'held', by: managers, fills: stated },
    change: {
      title: '更正岗位',
      from: 'held',
      to: 'held',
      by: managers,
      fills: ['title', 'role', 'department', 'party', 'groupDuty', 'startsOn', 'endsOn'],
      ask: { reason: longText('更正原因') },
    },
    end: { title: '卸任', from: 'held', to: 'ended', by: managers, fills: ['endsOn'] },
    handOver: {
      title: '移交',
      from: 'held',
      to: 'held',
      by: managers,
      fills: ['endsOn'],
      ask: { successor: text('接任人'), reason: optional(longText('移交原因')) },
    },
    takeOver: { title: '接任', from: 'new', to: 'held', by: managers, fills: stated },
    handOverInDepartment: {
      title: '移交（本部门）',
      from: 'held',
      to: 'held',
      by: byOwnHead,
      when: inDepartment,
      fills: ['endsOn'],
      ask: { successor: text('接任人'), reason: optional(longText('移交原因')) },
    },
    takeOverInDepartment: {
      title: '接任（本部门）',
      from: 'new',
      to: 'held',
      by: byOwnHead,
      when: inDepartment,
      fills: stated,
      leaves: [rule('接任须写明接自哪个岗位', 'predecessor', { predecessor: known })],
    },
  },
})
