import { defineProcedure } from '@zhiheng/kernel'
import { byOffice } from '../../rights.ts'
import { approvable, approving, notYet } from './approving.ts'
import { keptSince } from './kept-since.register.ts'
import { absences } from './sources.ts'

/** The office says since when a register is kept, another post approves it; keeping may end. */
export const keptSinceKeeping = defineProcedure('kept-since-keeping', {
  title: '数据登记起始确认',
  source: absences,
  about: keptSince,
  states: approvable,
  voids: notYet,
  waits: { stated: { asks: 'approve', why: '数据登记起始待另一岗位审核' } },
  steps: {
    import: {
      title: '提出或导入',
      from: ['new', 'stated', 'returned'],
      to: 'stated',
      by: byOffice,
      fills: ['register', 'since', 'until', 'basis'],
      takesFile: true,
    },
    ...approving,
    end: {
      title: '停止登记',
      from: 'approved',
      to: 'approved',
      by: byOffice,
      fills: ['until'],
    },
  },
})
