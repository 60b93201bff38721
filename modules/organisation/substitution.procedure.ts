import { allow, defineProcedure, longText, oneOf, own, within } from '@zhiheng/kernel'
import { administrator, office, system } from '../roles.ts'
import { departmentRoles } from './post.register.ts'
import { byOwnHead } from './rights.ts'
import { responsibility } from './sources.ts'
import { substitution } from './substitution.register.ts'

const byAdministrator = [allow([administrator, system], { region: within(own.scope) })]
const byOffice = [allow(office, { region: within(own.scope) })]
/** Nobody grants more than they have: the office no administration, a head only the own department. */
const inTerritory = { role: oneOf('office', 'head', 'clerk') } as const
const inDepartment = { role: oneOf(...departmentRoles) } as const

const stated = ['post', 'person', 'role', 'department', 'startsOn', 'endsOn', 'reason'] as const

/** How substitutes are named and recalled, in the steps of whoever does it. */
export const substituting = defineProcedure('substituting', {
  title: '岗位代理',
  source: responsibility,
  about: substitution,
  states: { given: '有效', revoked: '已终止' },
  steps: {
    give: { title: '设定代理', from: 'new', to: 'given', by: byAdministrator, fills: stated },
    giveInTerritory: {
      title: '设定代理（本地区）',
      from: 'new',
      to: 'given',
      by: byOffice,
      when: inTerritory,
      fills: stated,
    },
    giveInDepartment: {
      title: '设定代理（本部门）',
      from: 'new',
      to: 'given',
      by: byOwnHead,
      when: inDepartment,
      fills: stated,
    },
    revoke: {
      title: '终止代理',
      from: 'given',
      to: 'revoked',
      by: [...byAdministrator, ...byOffice, ...byOwnHead],
      ask: { why: longText('终止原因') },
    },
  },
})
