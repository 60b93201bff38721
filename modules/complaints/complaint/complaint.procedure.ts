import { days, defineProcedure, isNot, lapse, rule, workdays } from '@zhiheng/kernel'
import { complaintMeasures, complaintMeasures2020 } from '../../casework/sources.ts'
import { inForceFrom } from '../orders.ts'
import { closingSteps } from './closing.steps.ts'
import { complaint } from './complaint.register.ts'
import { intakeSteps } from './intake.steps.ts'
import { mediationSteps, over } from './mediation.steps.ts'
import { states } from './states.ts'
import { verdictSteps } from './verdict.steps.ts'
import { waits } from './waits.ts'

/** Mediation that brings no agreement in time has ended; nobody but the clock says so. */
const expired = lapse({
  to: 'ended',
  sets: { ...over, endReason: 'e5', outcome: 'ended' },
})
const { toPolice: _, ...mediation } = mediationSteps
const { accept, refuse } = intakeSteps
const before = complaintMeasures2020

/** Of complaints received before Order 121: 45 working days instead of sixty days, and fewer grounds. */
const order20 = defineProcedure('complaint-handling-order20', {
  title: '投诉办理（总局令第20号）',
  source: before.art(14),
  about: complaint,
  states,
  waits,
  since: { day: inForceFrom.order20, by: 'receivedOn' },
  steps: {
    ...intakeSteps,
    accept: { ...accept, source: before.art(14) },
    refuse: {
      ...refuse,
      source: before.art(15),
      leaves: [
        ...refuse.leaves,
        rule('总局令第20号没有这一不予受理情形', 'refusal', { refusal: isNot<string>('r6') }),
      ],
    },
    ...mediation,
    agree: {
      ...mediation.agree,
      source: before.art(21),
      within: workdays(45).afterDate('acceptedOn').pausedIn('testing', 'paused'),
      otherwise: expired,
    },
    end: {
      ...mediation.end,
      source: before.art(21),
      leaves: [
        ...mediation.end.leaves,
        rule('总局令第20号没有这一终止情形', 'endReason', { endReason: isNot<string>('e7') }),
      ],
    },
    ...closingSteps,
    ...verdictSteps,
    tellEnd: { ...closingSteps.tellEnd, source: before.art(21) },
  },
})

/** Accepted or refused within seven working days; mediated for sixty days at most, tests not counted (Order 121). */
export const complaintHandling = defineProcedure('complaint-handling', {
  title: '投诉办理',
  source: complaintMeasures.art(15),
  about: complaint,
  states,
  waits,
  since: { day: inForceFrom.order121, by: 'receivedOn' },
  earlier: [order20 as never],
  steps: {
    ...intakeSteps,
    ...mediationSteps,
    agree: {
      ...mediationSteps.agree,
      source: complaintMeasures.art(23),
      within: days(60).afterDate('acceptedOn').pausedIn('testing', 'paused'),
      otherwise: expired,
    },
    ...closingSteps,
    ...verdictSteps,
  },
})
