import { defineRole, type Role } from '@zhiheng/kernel'

/** Every role of the product, once. INVENTORY of actors: docs/glossary.md. */
export const office = defineRole('office', '领导小组办公室')
export const head = defineRole('head', '部门负责人')
export const clerk = defineRole('clerk', '部门经办人')
export const inspectorate = defineRole('inspectorate', '监察')
export const administrator = defineRole('administrator', '管理员')
export const officer = defineRole('officer', '执法人员')
export const intake = defineRole('intake', '投诉举报接收岗')
export const laboratory = defineRole('laboratory', '检验机构')
export const enterprise = defineRole('enterprise', '企业')
export const police = defineRole('police', '公安联络岗')
export const hospital = defineRole('hospital', '伤害监测医院')
export const rewarder = defineRole('rewarder', '奖励发放岗')
/** Whoever holds the code of one submission, without an account. */
export const informant = defineRole('informant', '凭查询码者')
export const everyone = defineRole('public', '公众')
export const system = defineRole('clock', '系统')

export const roles: readonly Role[] = [
  office,
  head,
  clerk,
  inspectorate,
  administrator,
  officer,
  intake,
  laboratory,
  enterprise,
  police,
  hospital,
  rewarder,
  informant,
  everyone,
  system,
]
