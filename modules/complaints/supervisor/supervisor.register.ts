import {
  date,
  defineRegister,
  department,
  lines,
  optional,
  region,
  secret,
  serial,
  text,
} from '@zhiheng/kernel'
import { supervisors } from '../sources.ts'
import { supervisorKeepers, supervisorReaders } from './rights.ts'

/** A volunteer who looks at quality for the authority, for a term. */
export const socialSupervisor = defineRegister('social-supervisor', {
  title: '社会质量监督员',
  source: supervisors,
  key: null,
  fields: {
    badgeNo: serial('聘书编号'),
    field: text('监督领域', { hint: '例如：食品、家用电器、公共服务' }),
    unit: optional(text('所在单位或职业')),
    person: secret(text('姓名')),
    phone: optional(secret(text('联系电话'))),
    area: optional(region('监督地区')),
    department: department('聘任部门'),
    appointedOn: date('聘任日期'),
    endsOn: date('聘期截止日期', { hint: '当天仍在聘' }),
    trained: optional(lines('培训记录', { hint: '每行一次：日期和内容' })),
  },
  readBy: supervisorReaders,
  secretsReadBy: supervisorKeepers,
  search: ['field'],
  sorts: ['endsOn'],
  filters: ['department', 'state'],
})
