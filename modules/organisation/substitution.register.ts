import { choice, date, defineRegister, department, link, optional, text } from '@zhiheng/kernel'
import { staffHere } from './department.register.ts'
import { person } from './person.register.ts'
import { post, postRoles } from './post.register.ts'
import { responsibility } from './sources.ts'

/**
 * Somebody who acts for the holder of a post between two days. Role and department are those of the post: rights
 * are judged by them, and a substitution that states others than its post gives nothing.
 */
export const substitution = defineRegister('substitution', {
  title: '岗位代理',
  source: responsibility,
  key: null,
  fields: {
    post: link('被代理岗位', post),
    person: link('代理人', person),
    role: choice('岗位角色', postRoles),
    department: optional(department('所在部门')),
    startsOn: date('代理开始'),
    endsOn: date('代理结束', { hint: '最后一天' }),
    reason: optional(text('代理原因')),
  },
  readBy: staffHere,
  sorts: ['startsOn'],
  filters: ['person', 'post', 'state'],
})
