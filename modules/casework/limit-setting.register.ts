import { choice, code, date, defineRegister, integer, longText, optional } from '@zhiheng/kernel'
import { caseReaders } from './rights.ts'
import { settings } from './sources.ts'

/**
 * A number that a procedure leaves to the region, from a day on: an amount of time, or of fen. What a region does not
 * set holds as its upper region set it, and else as the procedure says.
 */
export const limitSetting = defineRegister('limit-setting', {
  title: '时限与标准设定',
  source: settings,
  key: ['name', 'since'],
  inForce: { each: 'day', by: 'since' },
  settings: true,
  fields: {
    name: code('设定项', { hint: '见办理流程说明中的名称，例如 food.notify' }),
    since: date('施行日期', { also: ['起始日期'] }),
    amount: optional(integer('数值', { hint: '不填表示自施行日期起不设时限' })),
    unit: optional(
      choice('单位', {
        minutes: '分钟',
        hours: '小时',
        workdays: '工作日',
        days: '日',
        months: '月',
        years: '年',
      }),
    ),
    basis: longText('依据', { hint: '文件名称、文号和条款' }),
  },
  readBy: caseReaders,
  search: ['name'],
  sorts: ['name', 'since'],
  filters: ['name', 'state'],
})
