import { caseworkModule } from './casework/index.ts'
import { complaintsModule } from './complaints/index.ts'
import { creationModule } from './creation/index.ts'
import { creditModule } from './credit/index.ts'
import { enforcementModule } from './enforcement/index.ts'
import { equipmentModule } from './equipment/index.ts'
import { improvementModule } from './improvement/index.ts'
import { interviewsModule } from './interviews/index.ts'
import { organisationModule } from './organisation/index.ts'
import { partiesModule } from './parties/index.ts'
import { produceModule } from './produce/index.ts'
import {
  programmeModule,
  programmeWaiting,
  unitPlanWaiting,
  type Waiting,
} from './programme/index.ts'
import { recallsModule } from './recalls/index.ts'
import { rectificationModule } from './rectification/index.ts'
import { regionsModule } from './regions/index.ts'
import { rewardsModule } from './rewards/index.ts'
import { riskModule } from './risk/index.ts'
import { samplingModule } from './sampling/index.ts'
import { schemesModule, schemesWaiting } from './schemes/index.ts'
import { standardsModule } from './standards/index.ts'
import { supervisionModule, supervisionWaiting } from './supervision/index.ts'

export * from './casework/index.ts'
export * from './complaints/index.ts'
export * from './creation/index.ts'
export * from './credit/index.ts'
export * from './enforcement/index.ts'
export * from './equipment/index.ts'
export * from './improvement/index.ts'
export * from './interviews/index.ts'
export { english } from './labels.en.ts'
export * from './organisation/index.ts'
export {
  industry,
  industryMember,
  industrySubject,
  partiesModule,
  party,
  partySubject,
  partyYear,
  partyZone,
  zone,
  zoneSubject,
} from './parties/index.ts'
export * from './produce/index.ts'
export * from './programme/index.ts'
export * from './recalls/index.ts'
export * from './rectification/index.ts'
export { regionsModule, territory } from './regions/index.ts'
export * from './rewards/index.ts'
export * from './risk/index.ts'
export * from './roles.ts'
export * from './sampling/index.ts'
export * from './schemes/index.ts'
export * from './standards/index.ts'
export * from './supervision/index.ts'
export { type Clause, type Proof, type System, systems } from './systems.ts'

/** Every module of the product, in the order of the tables of contents. */
export const modules = [
  organisationModule,
  regionsModule,
  partiesModule,
  programmeModule,
  schemesModule,
  supervisionModule,
  caseworkModule,
  samplingModule,
  produceModule,
  rectificationModule,
  enforcementModule,
  complaintsModule,
  rewardsModule,
  riskModule,
  recallsModule,
  interviewsModule,
  creditModule,
  improvementModule,
  standardsModule,
  equipmentModule,
  creationModule,
]

/** What waits for posts in the registers, beside the programme's own tasks and returns. */
export const waiting: readonly Waiting[] = [
  ...supervisionWaiting,
  ...programmeWaiting,
  ...unitPlanWaiting,
  ...schemesWaiting,
]
