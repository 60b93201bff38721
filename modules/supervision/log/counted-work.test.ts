import { catalogueOf } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { expect, it } from 'vitest'
import { countedWork } from './counted-work.ts'

it('everything that a summary counts is a step that somebody or the clock can take, and is counted once', () => {
  const { entries } = catalogueOf(modules)
  const steps = countedWork.flatMap((line) => line.steps)
  expect(new Set(steps).size).toBe(steps.length)
  const unknown = steps.filter((name) => {
    const [register = '', step = ''] = name.split('.')
    return !entries.get(register)?.procedure.steps[step]
  })
  expect(unknown).toEqual([])
})
