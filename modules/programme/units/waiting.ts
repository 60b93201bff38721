import type { Waiting } from '../today/contributed.ts'

const plan = { register: 'unit-plan', title: 'title' }
const ofDepartment = ['clerk', 'head']

/** A drafted plan waits for the head, a submitted one for the office, a returned one for whoever brought it. */
export const unitPlanWaiting: readonly Waiting[] = [
  { ...plan, state: 'drafted', roles: ['head'], kind: 'submitUnitPlan', why: '本单位计划待提交' },
  { ...plan, state: 'submitted', roles: ['office'], kind: 'reviewUnitPlan', why: '单位计划待审核' },
  {
    ...plan,
    state: 'returned',
    roles: ofDepartment,
    kind: 'amendUnitPlan',
    why: '本单位计划被退回',
  },
  {
    ...plan,
    state: 'returned',
    roles: ['office'],
    kind: 'amendUnitPlan',
    why: '代为登记的单位计划被退回',
    marked: 'entered',
  },
]
