import type { System } from './systems/clause.ts'
import { complaintsSystems } from './systems/complaints.ts'
import { creditSystems } from './systems/credit.ts'
import { enforcementSystems } from './systems/enforcement.ts'
import { interviewsSystems } from './systems/interviews.ts'
import { organisationSystems } from './systems/organisation.ts'
import { partySystems } from './systems/parties.ts'
import { produceSystems } from './systems/produce.ts'
import { programmeSystems } from './systems/programme.ts'
import { recallsSystems } from './systems/recalls.ts'
import { rectificationSystems } from './systems/rectification.ts'
import { rewardsSystems } from './systems/rewards.ts'
import { riskSystems } from './systems/risk.ts'
import { samplingSystems } from './systems/sampling.ts'
import { schemeSystems } from './systems/schemes.ts'
import { supervisionSystems } from './systems/supervision.ts'

export type { Clause, Proof, System } from './systems/clause.ts'

/** What the product has begun of the systems that the documents ask for, clause by clause, in order of their numbers. */
export const systems: readonly System[] = [
  ...complaintsSystems,
  ...creditSystems,
  ...enforcementSystems,
  ...interviewsSystems,
  ...organisationSystems,
  ...partySystems,
  ...produceSystems,
  ...programmeSystems,
  ...recallsSystems,
  ...rectificationSystems,
  ...rewardsSystems,
  ...riskSystems,
  ...samplingSystems,
  ...schemeSystems,
  ...supervisionSystems,
].toSorted((a, b) => a.id.localeCompare(b.id))
