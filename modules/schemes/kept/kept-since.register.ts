import { choice, date, defineRegister, longText, optional } from '@zhiheng/kernel'
import { readers } from '../../rights.ts'
import { keepable } from './keepable.ts'
import { absences } from './sources.ts'

/**
 * Since when a region has kept a register whole. Where nobody says so, nothing found in it is unknown and not nothing;
 * what a region does not say holds as its upper region says.
 */
export const keptSince = defineRegister('kept-since', {
  title: '数据登记起始',
  source: absences,
  key: ['register', 'since'],
  inForce: { each: 'day', by: 'since', until: 'until' },
  keeps: true,
  fields: {
    register: choice('台账', keepable, { also: ['数据', '登记事项'] }),
    since: date('登记起始日期', { hint: '自这一天起发生的，本地都已登记', also: ['起始日期'] }),
    until: optional(date('登记截止日期', { hint: '最后一天；仍在登记的不填', also: ['截止日期'] })),
    basis: longText('依据', { hint: '由哪个部门、按哪份文件登记，如何核对没有遗漏' }),
  },
  readBy: readers,
  sorts: ['since'],
  filters: ['register', 'state'],
})
