import { organisationModule } from './organisation/index.ts'
import { partiesModule } from './parties/index.ts'
import {
  programmeModule,
  programmeWaiting,
  unitPlanWaiting,
  type Waiting,
} from './programme/index.ts'
import { regionsModule } from './regions/index.ts'
import { samplingModule } from './sampling/index.ts'
import { schemesModule, schemesWaiting } from './schemes/index.ts'
import { supervisionModule, supervisionWaiting } from './supervision/index.ts'

export { english } from './labels.en.ts'
export * from './organisation/index.ts'
export { partiesModule, party, partyYear, partyZone } from './parties/index.ts'
export * from './programme/index.ts'
export { regionsModule, territory } from './regions/index.ts'
export * from './roles.ts'
export { passRates, sample, sampling, samplingModule } from './sampling/index.ts'
export * from './schemes/index.ts'
export * from './supervision/index.ts'
export { type Clause, type Proof, type System, systems } from './systems.ts'

/** Every module of the product, in the order of the tables of contents. */
export const modules = [
  organisationModule,
  regionsModule,
  partiesModule,
  programmeModule,
  schemesModule,
  samplingModule,
  supervisionModule,
]

/** What waits for posts in the registers, beside the programme's own tasks and returns. */
export const waiting: readonly Waiting[] = [
  ...supervisionWaiting,
  ...programmeWaiting,
  ...unitPlanWaiting,
  ...schemesWaiting,
]
