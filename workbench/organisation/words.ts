import type { useT } from '../language/use-t.ts'

/** What roles are called in lists. */
export const roleWords = {
  office: '领导小组办公室',
  head: '部门负责人',
  clerk: '部门经办人',
  inspectorate: '监察',
  administrator: '管理员',
  officer: '执法人员',
  intake: '投诉举报接收岗',
  rewarder: '奖励发放岗',
  police: '公安联络岗',
  enterprise: '企业',
  laboratory: '检验机构',
  hospital: '伤害监测医院',
} as const

/** What duties in a leading group are called. */
export const groupDutyWords = {
  chair: '组长',
  vice: '副组长',
  member: '成员',
  officeHead: '办公室主任',
} as const

/** From which day, and to which where one is set. */
export const termWords = (t: ReturnType<typeof useT>, from: string, to: string | null): string =>
  to ? t('{{from}} 起，{{to}} 止', { from, to }) : t('{{from}} 起', { from })
