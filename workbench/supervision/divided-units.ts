import type { UnitPlan } from '../api/cascade.ts'

/** Units that have at least begun a plan, those that must do it again first; and those without any. */
export function dividedUnits(units: readonly UnitPlan[]): {
  readonly begun: readonly UnitPlan[]
  readonly without: readonly UnitPlan[]
} {
  const begun = units.filter(({ plan }) => plan !== null)
  const returned = ({ plan }: UnitPlan) => plan?.state === 'returned'
  return {
    begun: [...begun.filter(returned), ...begun.filter((unit) => !returned(unit))],
    without: units.filter(({ plan }) => plan === null),
  }
}
