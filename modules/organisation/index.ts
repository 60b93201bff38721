import { defineModule } from '@zhiheng/kernel'
import { departmentKeeping } from './department.procedure.ts'
import { department } from './department.register.ts'
import { personKeeping } from './person.procedure.ts'
import { person } from './person.register.ts'
import { postKeeping } from './post.procedure.ts'
import { post } from './post.register.ts'

export { departmentsOf } from './departments.ts'
export { type DepartmentFacts, type Resolution, resolveDepartment } from './rules.ts'
export { department, person, post }
export const organisationModule = defineModule('organisation', {
  title: '组织与岗位',
  registers: [department, person, post],
  procedures: [departmentKeeping, personKeeping, postKeeping],
  indicators: [],
  schemes: [],
})
