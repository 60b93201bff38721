import type { Waiting } from '../today/contributed.ts'

const office = ['office']
const filed = { register: 'plan-filing', title: 'title', roles: office }

/** Plans that lower regions have filed wait for the upper office; what it answers waits for the lower one. */
export const programmeWaiting: readonly Waiting[] = [
  { ...filed, state: 'delivered', kind: 'signFiling', why: '下级计划待签收' },
  { ...filed, state: 'signed', kind: 'reviewFiling', why: '下级计划待审核' },
  {
    register: 'filing-answer',
    title: 'title',
    roles: office,
    state: 'delivered',
    kind: 'readFilingAnswer',
    why: '上级对报送的计划有审核意见',
  },
]
