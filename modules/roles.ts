import { defineRole, type Role } from '@zhiheng/kernel'

/** Every role of the product, once. INVENTORY of actors: docs/glossary.md. */
export const office = defineRole('office', '领导小组办公室')
export const head = defineRole('head', '部门负责人')
export const clerk = defineRole('clerk', '部门经办人')
export const inspectorate = defineRole('inspectorate', '监察')
export const administrator = defineRole('administrator', '管理员')
export const everyone = defineRole('public', '公众')
export const system = defineRole('clock', '系统')

export const roles: readonly Role[] = [
  office,
  head,
  clerk,
  inspectorate,
  administrator,
  everyone,
  system,
]
