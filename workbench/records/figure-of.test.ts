import { describe, expect, it } from 'vitest'
import { figureOf } from './figure-of.ts'

const passRate = {
  ...{ name: 'pass-rate', title: '', unit: '%', kind: 'counted', better: 'higher' as const },
  ...{
    subjects: [],
    by: ['stage', 'level'],
    definition: '',
    source: '',
    over: 'sample',
    month: 'sampledOn',
  },
}
const today = '2026-11-22'
const where = { counted: 'pass-rate', region: '9101', sampledOn: '2026-01-01..2026-11-22' }
const of = (narrowing: object) => figureOf(narrowing, [passRate], today)

describe('a list of the records of a figure', () => {
  it('asks for the number of the same months, also while the last one runs', () => {
    const asked = { region: '9101', from: '2026-01', to: '2026-11', each: 'whole' }
    expect(of({ where })).toEqual({ indicator: 'pass-rate', asked, dimension: null })
    const ended = { ...where, sampledOn: '2026-01-01..2026-09-30' }
    expect(of({ where: ended })?.asked.to).toBe('2026-09')
  })

  it('asks for the one value that it is cut to', () => {
    expect(of({ where: { ...where, stage: 'production' } })).toMatchObject({
      asked: { by: 'stage' },
      dimension: 'production',
    })
  })

  it('that is narrowed by anything else has no number of its own', () => {
    expect(of({ where: { ...where, sampledOn: '2026-01-01..2026-09-12' } })).toBeNull()
    expect(of({ where: { ...where, conclusion: 'fail' } })).toBeNull()
    expect(of({ where: { ...where, stage: 'production', level: 'city' } })).toBeNull()
    expect(of({ where, q: '电热' })).toBeNull()
    expect(of({ where: { region: '9101' } })).toBeNull()
  })
})
