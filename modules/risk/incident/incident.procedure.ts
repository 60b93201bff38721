import { defineProcedure } from '@zhiheng/kernel'
import { accidentRules } from '../../casework/sources.ts'
import { endSteps } from './end.steps.ts'
import { figureSteps } from './figure.steps.ts'
import { incident } from './incident.register.ts'
import { inquirySteps } from './inquiry.steps.ts'
import { reportSteps } from './report.steps.ts'
import { incidentStates } from './states.ts'

/** First reported with what is known, told upwards, verified, classed by rule, investigated, and what it calls for done. */
export const incidentHandling = defineProcedure('incident-handling', {
  title: '质量安全事故报告和处理',
  source: accidentRules.art(4),
  about: incident,
  states: incidentStates,
  voids: ['notIncident'],
  steps: { ...reportSteps, ...figureSteps, ...inquirySteps, ...endSteps },
})
