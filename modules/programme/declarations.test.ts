import { describe, expect, it } from 'vitest'
import { organisationModule } from '../organisation/index.ts'
import { programmeModule } from './index.ts'

const procedures = [...organisationModule.procedures, ...programmeModule.procedures]

describe.each(procedures.map((procedure) => [procedure.title, procedure] as const))(
  '%s',
  (_, { about, steps }) => {
    const all = Object.values(steps as Record<string, Step>)

    it('fills each field of its records somewhere', () => {
      const filled = new Set(
        all.flatMap(({ fills, sets }) => [...(fills ?? []), ...Object.keys(sets ?? {})]),
      )
      expect([...filled].sort()).toEqual(Object.keys(about.fields).sort())
    })

    it('asks why whenever something is returned, withdrawn or dropped', () => {
      const back = all.filter(
        ({ title, consequence }) => !consequence && /退回|撤|剔除|异议/.test(title),
      )
      for (const step of back)
        expect([step.title, Object.keys(step.ask ?? {}).length]).not.toEqual([step.title, 0])
    })
  },
)

interface Step {
  readonly title: string
  readonly fills?: readonly string[]
  readonly sets?: object
  readonly consequence?: boolean
  readonly ask?: object
}
