import type { ModuleLabels } from '../labels.ts'
import { accountability } from './labels/accountability.en.ts'
import { drill } from './labels/drill.en.ts'
import { incident } from './labels/incident.en.ts'
import { incidentMonth } from './labels/incident-month.en.ts'
import { incidentReport } from './labels/incident-report.en.ts'
import { incidentUpdate } from './labels/incident-update.en.ts'
import { injuryCase } from './labels/injury-case.en.ts'
import { investigation } from './labels/investigation.en.ts'
import { responsePlan } from './labels/response-plan.en.ts'
import { riskAssessment } from './labels/risk-assessment.en.ts'
import { signal } from './labels/signal.en.ts'
import { warning } from './labels/warning.en.ts'
import { warningReceived } from './labels/warning-received.en.ts'
import { warningRecipient } from './labels/warning-recipient.en.ts'

/** English of everything that the module declares. */
export const labels: ModuleLabels = {
  title: 'Risk and incidents',
  registers: {
    signal,
    'risk-assessment': riskAssessment,
    warning,
    'warning-recipient': warningRecipient,
    'warning-received': warningReceived,
    'response-plan': responsePlan,
    drill,
    incident,
    'incident-report': incidentReport,
    'incident-update': incidentUpdate,
    investigation,
    accountability,
    'incident-month': incidentMonth,
    'injury-case': injuryCase,
  },

  indicators: {
    incidents: { title: 'Quality and safety accidents', unit: 'accidents' },
    'grave-incidents': { title: 'Major and extra grave accidents', unit: 'accidents' },
    'incident-deaths': { title: 'Deaths in quality and safety accidents', unit: 'people' },
    'first-report-timeliness': { title: 'Share of accidents first reported in time' },
    'incident-closure-rate': { title: 'Share of accidents concluded' },
    'injury-signals': { title: 'Risk signals from injuries', unit: 'signals' },
    'product-injuries': { title: 'Product injuries', unit: 'cases' },
    'warning-receipt-rate': { title: 'Share of warnings signed for' },
  },
  inputs: {
    incidents: { title: 'Quality and safety accidents', unit: 'accidents' },
    'zone-incidents': { title: 'Accidents in the zone', unit: 'accidents' },
  },
}
