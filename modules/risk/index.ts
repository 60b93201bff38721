import { defineModule } from '@zhiheng/kernel'
import { assessing } from './assessment/assessment.procedure.ts'
import { riskAssessment } from './assessment/assessment.register.ts'
import { accountabilityHandling } from './incident/accountability.procedure.ts'
import { accountability } from './incident/accountability.register.ts'
import { incidentsInZone, incidentsOfParty } from './incident/incident.input.ts'
import { incidentHandling } from './incident/incident.procedure.ts'
import { incident } from './incident/incident.register.ts'
import { investigating } from './incident/investigation.procedure.ts'
import { investigation } from './incident/investigation.register.ts'
import { updateKeeping } from './incident/update.procedure.ts'
import { incidentUpdate } from './incident/update.register.ts'
import { incidentReportHandling } from './incident/upward.procedure.ts'
import { incidentReport } from './incident/upward.register.ts'
import { riskIndicators } from './indicators.ts'
import { injuryKeeping } from './injury/injury.procedure.ts'
import { injuryCase } from './injury/injury.register.ts'
import { monthlyReporting } from './monthly/report.procedure.ts'
import { monthlyReport } from './monthly/report.register.ts'
import { drillKeeping } from './plan/drill.procedure.ts'
import { drill } from './plan/drill.register.ts'
import { planKeeping } from './plan/plan.procedure.ts'
import { responsePlan } from './plan/plan.register.ts'
import { signalHandling } from './signal/signal.procedure.ts'
import { signal } from './signal/signal.register.ts'
import { receivedHandling } from './warning/received.procedure.ts'
import { warningReceived } from './warning/received.register.ts'
import { recipientHandling } from './warning/recipient.procedure.ts'
import { recipient } from './warning/recipient.register.ts'
import { warningHandling } from './warning/warning.procedure.ts'
import { warning } from './warning/warning.register.ts'

export { riskMatrix } from './assessment/colours.ts'
export { riskIndicators } from './indicators.ts'
export { riskStatute } from './statute.ts'
export { noIncidents, noVeto, type ZeroAsked, type ZeroFound } from './zero.ts'
export { accountability, incident, incidentHandling, signal, signalHandling }
export const riskModule = defineModule('risk', {
  title: '风险与事故',
  registers: [
    signal,
    riskAssessment,
    warning,
    recipient,
    warningReceived,
    responsePlan,
    drill,
    incident,
    incidentReport,
    incidentUpdate,
    investigation,
    accountability,
    monthlyReport,
    injuryCase,
  ],
  procedures: [
    signalHandling,
    assessing,
    warningHandling,
    recipientHandling,
    receivedHandling,
    planKeeping,
    drillKeeping,
    incidentHandling,
    incidentReportHandling,
    updateKeeping,
    investigating,
    accountabilityHandling,
    monthlyReporting,
    injuryKeeping,
  ],
  indicators: riskIndicators,
  schemes: [],
  inputs: [incidentsOfParty, incidentsInZone],
})
