import { expect, it } from 'vitest'
import { timingFaults, timingIn, untimed } from './timing.ts'

const faults = (some: object) => timingFaults({ ...untimed, ...some })

it('a window lies within its period, and begins before it ends', () => {
  expect(faults({ recurs: 'yearly', windowFrom: '11-01', windowTo: '11-30' })).toEqual({})
  expect(faults({ recurs: 'quarterly', windowTo: '04-01' })).toEqual({ windowTo: 'window' })
  expect(faults({ recurs: 'yearly', windowFrom: '11-30', windowTo: '11-01' })).toEqual({
    windowTo: 'windows',
  })
  expect(faults({ recurs: 'yearly', windowTo: '11月' })).toEqual({ windowTo: 'window' })
})

it('a rolling task says from which day and every how many months', () => {
  expect(faults({ recurs: 'rolling' })).toEqual({ everyMonths: 'months', recursFrom: 'from' })
  expect(faults({ recurs: 'rolling', everyMonths: 6, recursFrom: '2026-01-01' })).toEqual({})
})

it('each stage begins with a day', () => {
  expect(faults({ stages: ['2027-06-30 一半县区', '2028-12-31'] })).toEqual({})
  expect(faults({ stages: ['一半县区'] })).toEqual({ stages: 'stage' })
})

it('is read from a record’s fields', () => {
  expect(timingIn({ deadline: '2026-12-31', title: '甲' })).toEqual({
    ...untimed,
    deadline: '2026-12-31',
  })
})
