import { days, defineProcedure, lapse } from '@zhiheng/kernel'
import { complaintMeasures } from '../../casework/sources.ts'
import { closingSteps } from './closing.steps.ts'
import { complaint } from './complaint.register.ts'
import { intakeSteps } from './intake.steps.ts'
import { mediationSteps, over } from './mediation.steps.ts'
import { states } from './states.ts'

/** Mediation that brings no agreement in time has ended; nobody but the clock says so. */
const expired = lapse({
  to: 'ended',
  sets: { ...over, endReason: 'e5', outcome: 'ended' },
})

/** Accepted or refused within seven working days; mediated for sixty days at most, tests not counted (Order 121). */
export const complaintHandling = defineProcedure('complaint-handling', {
  title: '投诉办理',
  source: complaintMeasures.art(15),
  about: complaint,
  states,
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
  },
})
