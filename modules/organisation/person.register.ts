import { code, defineRegister, text } from '@zhiheng/kernel'
import { staffHere } from './department.register.ts'
import { responsibility } from './sources.ts'

/** Someone who can hold posts. Nothing is kept here that the work does not need. */
export const person = defineRegister('person', {
  title: '人员',
  source: responsibility,
  key: ['code'],
  fields: {
    code: code('人员编号', { also: ['工号'] }),
    name: text('姓名'),
  },
  readBy: staffHere,
  search: ['name'],
  sorts: ['code', 'name'],
  filters: ['state'],
})
