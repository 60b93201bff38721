import { defineModule } from '@zhiheng/kernel'
import { departmentKeeping } from './department.procedure.ts'
import { department } from './department.register.ts'
import { membership } from './group-member.procedure.ts'
import { groupDuties, groupMember } from './group-member.register.ts'
import { groupKeeping } from './leading-group.procedure.ts'
import { groupKinds, leadingGroup } from './leading-group.register.ts'
import { personKeeping } from './person.procedure.ts'
import { person } from './person.register.ts'
import { postKeeping } from './post.procedure.ts'
import { partyRoles, post, postRoles } from './post.register.ts'
import { substituting } from './substitution.procedure.ts'
import { substitution } from './substitution.register.ts'

export { type Covered, coverageOn } from './coverage.ts'
export { departmentsOf } from './departments.ts'
export { dividedTasks, groupsFor, membersFor } from './groups.ts'
export {
  byDuty,
  existsOn,
  type GroupFacts,
  type MemberFacts,
  memberBodies,
  servesOn,
} from './membership.ts'
export { type DividedTask, isDecomposed, type Mismatch, mismatchOf } from './mismatch.ts'
export { type DepartmentFacts, type Resolution, resolveDepartment } from './rules.ts'
export {
  department,
  groupDuties,
  groupKinds,
  groupMember,
  leadingGroup,
  partyRoles,
  person,
  post,
  postRoles,
  substitution,
}
export const organisationModule = defineModule('organisation', {
  title: '组织与岗位',
  registers: [department, person, post, substitution, leadingGroup, groupMember],
  procedures: [
    departmentKeeping,
    personKeeping,
    postKeeping,
    substituting,
    groupKeeping,
    membership,
  ],
  indicators: [],
  schemes: [],
})
