import type { ModuleLabels } from '../labels.ts'
import { department } from './labels/department.en.ts'
import { groupMember } from './labels/group-member.en.ts'
import { leadingGroup } from './labels/leading-group.en.ts'
import { person } from './labels/person.en.ts'
import { post } from './labels/post.en.ts'
import { substitution } from './labels/substitution.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Organisation and posts',
  registers: {
    department,
    person,
    post,
    substitution,
    'leading-group': leadingGroup,
    'group-member': groupMember,
  },
}
