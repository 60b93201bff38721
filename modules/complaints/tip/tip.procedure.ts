import { byChoice, defineProcedure, setting, workdays } from '@zhiheng/kernel'
import { complaintMeasures, complaintMeasures2020 } from '../../casework/sources.ts'
import { inForceFrom } from '../orders.ts'
import { tip } from './tip.register.ts'
import { states, tipSteps, waits } from './tip.steps.ts'

/** Once a report was opened again, nobody is told of what was decided before. */
const past = ['received', 'returned', 'underway', 'elsewhere', 'closed'] as const

/** Of reports received before Order 121: a named reporter is told within five working days what was decided. */
const order20 = defineProcedure('tip-handling-order20', {
  title: '举报办理（总局令第20号）',
  source: complaintMeasures2020.art(24),
  about: tip,
  states,
  waits,
  since: { day: inForceFrom.order20, by: 'receivedOn' },
  steps: {
    ...tipSteps,
    tell: {
      ...tipSteps.tell,
      source: complaintMeasures2020.art(31),
      within: byChoice('named', { true: workdays(5) })
        .afterDate('decidedOn')
        .butNotIn(...past),
    },
  },
})

/** No longer a general duty (Order 121, Art. 36): a region may set a time for it. */
export const tipHandling = defineProcedure('tip-handling', {
  title: '举报办理',
  source: complaintMeasures.art(28),
  about: tip,
  states,
  waits,
  since: { day: inForceFrom.order121, by: 'receivedOn' },
  earlier: [order20 as never],
  steps: {
    ...tipSteps,
    tell: {
      ...tipSteps.tell,
      within: workdays(setting('tip.tell'))
        .afterDate('decidedOn')
        .butNotIn(...past),
    },
  },
})
