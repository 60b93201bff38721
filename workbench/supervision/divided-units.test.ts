import { expect, it } from 'vitest'
import type { UnitPlan } from '../api/cascade.ts'
import { dividedUnits } from './divided-units.ts'

const unit = (name: string, state: string | null) =>
  ({ name, department: name, submitted: false, plan: state && { state } }) as unknown as UnitPlan
const names = (units: readonly UnitPlan[]) => units.map(({ name }) => name)

it('units with a plan are not buried under those without, and what was returned comes first', () => {
  const units = [unit('甲', null), unit('乙', 'approved'), unit('丙', null), unit('丁', 'returned')]
  const { begun, without } = dividedUnits(units)
  expect(names(begun)).toEqual(['丁', '乙'])
  expect(names(without)).toEqual(['甲', '丙'])
})
