import { expect, it } from 'vitest'
import { runsOf } from './sparkline-points.ts'

const box = { width: 30, height: 10 }

it('breaks where nothing is known', () => {
  expect(runsOf([0, 10, null, 5], { low: 0, high: 10 }, box)).toEqual([
    ['0.0,10.0', '10.0,0.0'],
    ['30.0,5.0'],
  ])
})

it('draws equal values without dividing by nothing', () => {
  expect(runsOf([7], { low: 7, high: 7 }, box)).toEqual([['0.0,10.0']])
})
