import { defineProcedure } from '@zhiheng/kernel'
import { accidentRules } from '../../casework/sources.ts'
import { startRecall } from '../start-recall.ts'
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
  waits: {
    reported: { asks: 'verify', due: ['pushUp', 'submitReport'], why: '事故待上报、核实' },
    verified: {
      asks: 'investigate',
      due: ['pushUp', 'submitReport'],
      why: '事故待成立调查组',
    },
    investigating: { asks: 'submitReport', why: '事故调查中' },
    reportedUp: { asks: 'approve', why: '调查报告待批复' },
    approved: { asks: 'handle', why: '批复待落实' },
    handled: { asks: 'close', why: '事故待办结' },
  },
  steps: {
    startRecall: startRecall(
      ['verified', 'investigating', 'reportedUp', 'approved', 'handled'],
      'incident',
    ),
    ...reportSteps,
    ...figureSteps,
    ...inquirySteps,
    ...endSteps,
  },
})
