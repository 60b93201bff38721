import type { System } from './systems/clause.ts'
import { organisationSystems } from './systems/organisation.ts'
import { partySystems } from './systems/parties.ts'
import { programmeSystems } from './systems/programme.ts'
import { samplingSystems } from './systems/sampling.ts'
import { schemeSystems } from './systems/schemes.ts'
import { supervisionSystems } from './systems/supervision.ts'

export type { Clause, Proof, System } from './systems/clause.ts'

/** What the product has begun of the systems that the documents ask for, clause by clause, in order of their numbers. */
export const systems: readonly System[] = [
  ...organisationSystems,
  ...partySystems,
  ...programmeSystems,
  ...samplingSystems,
  ...schemeSystems,
  ...supervisionSystems,
].toSorted((a, b) => a.id.localeCompare(b.id))
