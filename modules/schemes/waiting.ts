import type { Waiting } from '../programme/index.ts'

const scheme = { register: 'scheme-draft', title: 'title' } as const

/** A draft waits for another post of the office; one that was returned waits for the office to correct it. */
export const schemesWaiting: readonly Waiting[] = [
  {
    ...scheme,
    state: 'draft',
    another: true,
    roles: ['office'],
    kind: 'approveScheme',
    why: '评价方案草案待另一岗位审批',
  },
  {
    ...scheme,
    state: 'returned',
    roles: ['office'],
    kind: 'correctScheme',
    why: '评价方案草案被退回',
  },
]
