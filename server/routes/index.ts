import type { App } from '../http/app.ts'
import type { Parts } from '../parts.ts'
import { accountRoutes } from './accounts.ts'
import { calendarRoutes } from './calendar.ts'
import { cascadeRoutes } from './cascade.ts'
import { catalogueRoutes } from './catalogue.ts'
import { checkRoutes } from './checks.ts'
import { complaintFigureRoutes } from './complaint-figures.ts'
import { docsRoutes } from './docs.ts'
import { documentRoutes } from './documents.ts'
import { drawRoutes } from './draws.ts'
import { exportRoutes } from './export.ts'
import { figureRoutes } from './figures.ts'
import { fileRoutes } from './files.ts'
import { goalRoutes } from './goals.ts'
import { groupRoutes } from './groups.ts'
import { handlerRoutes } from './handlers.ts'
import { healthRoutes } from './health.ts'
import { importRoutes } from './import.ts'
import { inForceRoutes } from './in-force.ts'
import { jobRoutes } from './jobs.ts'
import { lookRoutes } from './looks.ts'
import { paperRoutes } from './papers.ts'
import { peerRoutes } from './peers.ts'
import { peopleRoutes } from './people.ts'
import { postRoutes } from './posts.ts'
import { queueRoutes } from './queue.ts'
import { recordRoutes } from './records.ts'
import { regionRoutes } from './regions.ts'
import { remindingRoutes } from './reminding.ts'
import { riskRoutes } from './risk.ts'
import { samplingPublicationRoutes } from './sampling-publications.ts'
import { schemeContentRoutes } from './scheme-contents.ts'
import { schemeDraftRoutes } from './scheme-drafts.ts'
import { schemeRoutes } from './schemes.ts'
import { searchRoutes } from './search.ts'
import { secondFactorRoutes } from './second-factor.ts'
import { sessionRoutes } from './session.ts'
import { setupRoutes } from './setup.ts'
import { standingRoutes } from './standings.ts'
import { subjectRoutes } from './subjects.ts'
import { submissionRoutes } from './submissions.ts'
import { supervisionRoutes } from './supervision.ts'
import { taskRoutes } from './tasks.ts'
import { todayRoutes } from './today.ts'
import { viewRoutes } from './views.ts'
import { workPlanRoutes } from './work-plan.ts'

/** Every address of the API. */
export function registerRoutes(app: App, parts: Parts): void {
  for (const register of [
    setupRoutes,
    sessionRoutes,
    secondFactorRoutes,
    accountRoutes,
    calendarRoutes,
    remindingRoutes,
    queueRoutes,
    catalogueRoutes,
    regionRoutes,
    peopleRoutes,
    postRoutes,
    inForceRoutes,
    recordRoutes,
    handlerRoutes,
    lookRoutes,
    checkRoutes,
    viewRoutes,
    searchRoutes,
    importRoutes,
    exportRoutes,
    jobRoutes,
    fileRoutes,
    figureRoutes,
    complaintFigureRoutes,
    subjectRoutes,
    peerRoutes,
    documentRoutes,
    riskRoutes,
    schemeDraftRoutes,
    schemeContentRoutes,
    schemeRoutes,
    standingRoutes,
    drawRoutes,
    samplingPublicationRoutes,
    paperRoutes,
    goalRoutes,
    taskRoutes,
    workPlanRoutes,
    todayRoutes,
    supervisionRoutes,
    submissionRoutes,
    cascadeRoutes,
    docsRoutes,
    groupRoutes,
    healthRoutes,
  ])
    register(app, parts)
}
