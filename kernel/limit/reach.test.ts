import { describe, expect, it } from 'vitest'
import { catalogueOf, rulesHash } from '../catalogue.ts'
import { planOf } from '../procedure/store.ts'
import { repairing, repairs } from '../testing/repair.ts'
import { wells } from '../testing/well.ts'
import { clocked } from './clocked.ts'
import { limitedSteps } from './reach.ts'
import { limitWork } from './work.ts'

const catalogue = catalogueOf([wells, repairs])
const work = (register: string, name: string) => {
  const entry = catalogue.entries.get(register)!
  return limitWork(planOf(entry, name, entry.procedure.steps[name]!))
}
const named = (steps: readonly { name: string }[] | undefined) => steps?.map(({ name }) => name)

describe('a limit can run', () => {
  const states = Object.fromEntries(
    limitedSteps(repairing as never).map(({ name, runsIn }) => [name, [...runsIn].sort()]),
  )
  it('from its start until its step is taken or its consequence has come about', () => {
    expect(states.repair).toEqual(['missed', 'open', 'testing'])
    expect(states.complain).toEqual(['repaired'])
  })
  it('wherever its date can have been stated and its step is still ahead', () => {
    expect(states.visit).toEqual(['open', 'repaired', 'testing'])
  })
})

describe('a step', () => {
  it('of a procedure without limits has nothing to do for them', () => {
    const { steps } = catalogue.entries.get('well')!.procedure
    expect(Object.keys(steps).filter((name) => work('well', name) !== null)).toEqual([])
  })
  it('has to do with the limits that it can touch, and with no others', () => {
    expect(work('breakage', 'note')).toBeNull()
    expect(named(work('breakage', 'report')?.started)).toEqual(['repair', 'visit'])
    expect(work('breakage', 'test')).toMatchObject({ ends: false, started: [] })
    expect(named(work('breakage', 'test')?.revised)).toEqual(['repair'])
    expect(named(work('breakage', 'prolong')?.revised)).toEqual(['repair'])
    expect(work('breakage', 'repair')).toMatchObject({ ends: true, revised: [] })
  })
})

describe('the steps of the clock', () => {
  it('follow from the limits, and leave the rules what they are', () => {
    const { steps } = clocked(repairing as never)
    const added = Object.keys(steps).filter((name) => !(name in repairing.steps))
    expect(added).toEqual(['repairLapsed', 'visitLapsed', 'complainLapsed', 'limitsRecomputed'])
    expect(steps.repairLapsed).toMatchObject({
      title: '修复逾期',
      from: ['open', 'missed'],
      to: 'escalated',
      by: [{ roles: ['clock'], where: {} }],
    })
    expect(rulesHash(clocked(repairing as never))).toBe(rulesHash(repairing as never))
  })
  it('are made once', () => {
    const whole = clocked(repairing as never)
    expect(clocked(whole)).toBe(whole)
    expect(clocked(wells.procedures[0]!)).toBe(wells.procedures[0])
  })
})
