import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
} from '@tanstack/react-router'
import { readAddress } from '@zhiheng/ui'
import { Gate } from '../entry/gate.tsx'
import { NotFound, PageFailure, PagePending } from '../frame/page.tsx'
import { Today } from '../today/today.tsx'
import {
  auditSearch,
  comparisonSearch,
  goalsSearch,
  handOverSearch,
  indicatorSearch,
  kindSearch,
  listSearch,
  loadSearch,
  newSearch,
  organisationSearch,
  outlineSearch,
  partiesSearch,
  planSearch,
  returnsSearch,
  slipsSearch,
  standingsSearch,
  statisticsSearch,
  tasksSearch,
} from './search.ts'

const root = createRootRoute({ component: Gate, notFoundComponent: NotFound })
const at = () => root
/** A record's address that cannot be one leads nowhere; one that can is asked for. */
const assertAddress = (address: string): void => {
  if (!readAddress(address)) throw notFound()
}

const routes = [
  createRoute({ getParentRoute: at, path: '/', component: Today }),
  createRoute({
    getParentRoute: at,
    path: '/queue',
    validateSearch: kindSearch,
    component: lazyRouteComponent(() => import('../queue/page.tsx'), 'QueuePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/standings',
    validateSearch: standingsSearch,
    component: lazyRouteComponent(() => import('../standings/page.tsx'), 'StandingsPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/outline',
    component: lazyRouteComponent(() => import('../outline/list.tsx'), 'OutlineList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/outline/$address',
    beforeLoad: ({ params }) => assertAddress(params.address),
    validateSearch: outlineSearch,
    component: lazyRouteComponent(() => import('../outline/page.tsx'), 'OutlinePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/load',
    validateSearch: loadSearch,
    component: lazyRouteComponent(() => import('../load/page.tsx'), 'LoadPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/drafts/$address',
    beforeLoad: ({ params }) => assertAddress(params.address),
    component: lazyRouteComponent(() => import('../schemes/page.tsx'), 'SchemePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/schemes',
    component: lazyRouteComponent(() => import('../rulebook/list.tsx'), 'SchemesPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/schemes/compare',
    validateSearch: comparisonSearch,
    component: lazyRouteComponent(() => import('../rulebook/compare.tsx'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/schemes/$address',
    beforeLoad: ({ params }) => assertAddress(params.address),
    component: lazyRouteComponent(() => import('../rulebook/page.tsx'), 'RulebookPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/draws/$address',
    beforeLoad: ({ params }) => assertAddress(params.address),
    component: lazyRouteComponent(() => import('../sampling/draw-page.tsx'), 'DrawPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/reports/$address',
    beforeLoad: ({ params }) => assertAddress(params.address),
    component: lazyRouteComponent(() => import('../sampling/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/goals',
    validateSearch: goalsSearch,
    component: lazyRouteComponent(() => import('../goals/page.tsx'), 'GoalsPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/tasks',
    validateSearch: tasksSearch,
    component: lazyRouteComponent(() => import('../tasks/page.tsx'), 'TasksPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/tasks/returns',
    validateSearch: returnsSearch,
    component: lazyRouteComponent(() => import('../tasks/returns-page.tsx'), 'ReturnsPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/tasks/plan',
    validateSearch: planSearch,
    component: lazyRouteComponent(() => import('../tasks/plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/tasks/$address',
    component: lazyRouteComponent(() => import('../tasks/task-page.tsx'), 'TaskPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/supervision',
    component: lazyRouteComponent(() => import('../supervision/page.tsx'), 'SupervisionPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/supervision/slips/new',
    validateSearch: slipsSearch,
    component: lazyRouteComponent(() => import('../supervision/new-slips.tsx'), 'NewSlips'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/supervision/rounds/$address',
    component: lazyRouteComponent(() => import('../supervision/round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/supervision/meetings/$address',
    component: lazyRouteComponent(() => import('../supervision/meeting-page.tsx'), 'MeetingPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/coverage/$address',
    component: lazyRouteComponent(() => import('../supervision/coverage-page.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/complaints/statistics',
    validateSearch: statisticsSearch,
    component: lazyRouteComponent(
      () => import('../complaints/statistics-page.tsx'),
      'StatisticsPage',
    ),
  }),
  createRoute({
    getParentRoute: at,
    path: '/indicators',
    component: lazyRouteComponent(() => import('../indicator/list.tsx'), 'IndicatorList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/indicators/$name',
    validateSearch: indicatorSearch,
    component: lazyRouteComponent(() => import('../indicator/page.tsx'), 'IndicatorPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/parties',
    validateSearch: partiesSearch,
    component: lazyRouteComponent(() => import('../parties/list.tsx'), 'PartyList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/parties/$code',
    component: lazyRouteComponent(() => import('../parties/page.tsx'), 'PartyPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/records',
    component: lazyRouteComponent(() => import('../records/registers.tsx'), 'Registers'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/records/$register',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('../records/list.tsx'), 'RecordList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/records/$register/new',
    validateSearch: newSearch,
    component: lazyRouteComponent(() => import('../records/new.tsx'), 'NewRecord'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/records/$register/many',
    component: lazyRouteComponent(() => import('../records/many.tsx'), 'ManyRecords'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/records/$register/$address',
    beforeLoad: ({ params }) => assertAddress(params.address),
    component: lazyRouteComponent(() => import('../records/record.tsx'), 'RecordPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/jobs',
    component: lazyRouteComponent(() => import('../jobs/list.tsx'), 'JobList'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/jobs/$id',
    component: lazyRouteComponent(() => import('../jobs/page.tsx'), 'JobPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/organisation',
    validateSearch: organisationSearch,
    component: lazyRouteComponent(() => import('../organisation/page.tsx'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/organisation/slips',
    component: lazyRouteComponent(() => import('../organisation/slips.tsx'), 'SlipsPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/organisation/hand-over',
    validateSearch: handOverSearch,
    component: lazyRouteComponent(() => import('../organisation/hand-over.tsx'), 'HandOverPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/second-factor',
    component: lazyRouteComponent(() => import('../organisation/factor.tsx'), 'FactorPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/reminding',
    component: lazyRouteComponent(() => import('../reminding/page.tsx'), 'RemindingPage'),
  }),
  createRoute({
    getParentRoute: at,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('../audit/page.tsx'), 'AuditPage'),
  }),
] as const

/** Every page of the workbench, under `/work`. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/work',
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailure,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
