import { catalogueOf, type Input } from '@zhiheng/kernel'
import { describe, expect, it } from 'vitest'
import { modules } from './index.ts'

const { inputs, memberships, entries } = catalogueOf(modules)

/** What serves a criterion: inputs about the subject itself, or about its members by a membership. */
type Served = readonly [id: string, through: 'in-zone' | 'in-industry' | null, ...inputs: string[]]

/**
 * The criteria of 地区创质量强县计划的实施方案 that can be computed: strong zones (Z), industries (I) and enterprises (E).
 * E3.4, the credit grade, is how an enterprise stands by another scheme and no question to records.
 */
const criteria: readonly Served[] = [
  ['Z1.1', 'in-zone', 'batch-pass-share'],
  ['Z1.2', 'in-zone', 'batch-pass-share'],
  ['Z1.3', 'in-zone', 'batch-pass-share'],
  ['Z1.4', 'in-zone', 'batch-pass-share'],
  ['Z1.5', 'in-zone', 'batch-pass-share'],
  ['Z1.6', 'in-zone', 'batch-pass-share'],
  ['Z1.7', 'in-zone', 'health-batch-pass-share'],
  ['Z1.8', 'in-zone', 'health-batch-pass-share'],
  ['Z2.2', 'in-zone', 'adopting-products', 'scale-of-year'],
  ['Z2.4', null, 'standardised-farming'],
  ['Z3.4', 'in-zone', 'equipment-registered'],
  ['Z3.5', 'in-zone', 'equipment-inspected'],
  ['Z3.6', 'in-zone', 'operators-certified'],
  ['Z3.7', 'in-zone', 'hazards-closed'],
  ['Z3.8', null, 'zone-incidents'],
  ['I2.1', 'in-industry', 'management-models', 'scale-of-year'],
  ['I2.2', 'in-industry', 'manager-awards', 'scale-of-year'],
  ['I2.3', 'in-industry', 'loss-reports', 'scale-of-year'],
  ['I2.4', 'in-industry', 'loss-share'],
  ['I2.5', 'in-industry', 'products-above-peers'],
  ['I2.6', 'in-industry', 'meters-adequate', 'energy-total'],
  ['I3.2', 'in-industry', 'standards-used', 'scale-of-year'],
  ['I3.3', 'in-industry', 'standard-projects'],
  ['I3.4', 'in-industry', 'adopting-products', 'scale-of-year'],
  ['I3.5', 'in-industry', 'brands-held'],
  ['I3.6', 'in-industry', 'brands-held', 'output-of-year'],
  ['I3.7', 'in-industry', 'marks-used', 'output-of-year'],
  ['I4.2', 'in-industry', 'permits-missing'],
  ['I4.3', 'in-industry', 'batch-pass-share'],
  ['I4.5', 'in-industry', 'incidents'],
  ['E1.4', null, 'manager-awards'],
  ['E1.6', null, 'certified-posts'],
  ['E1.7', null, 'quality-activities'],
  ['E1.8', null, 'loss-reports'],
  ['E2.3', null, 'standard-projects'],
  ['E2.4', null, 'adopting-products'],
  ['E2.5', null, 'brands-held'],
  ['E3.4', null],
  ['E3.5', null, 'main-failures'],
  ['E3.6', null, 'incidents'],
  ['E3.7', null, 'major-complaints'],
  ['E4.3', null, 'three-high'],
]
const subjects = { Z: 'zone', I: 'industry', E: 'party' } as const
const subjectOf = (id: string) => subjects[id[0] as keyof typeof subjects]
const computed = criteria
  .filter(([id]) => id !== 'E3.4')
  .map(([id, through, ...names]) => ({ id, through, names }))
const inputsOf = ({ names }: { readonly names: readonly string[] }) =>
  names.map((name) => inputs.get(name) ?? name)
const isInput = (input: Input | string): input is Input => typeof input !== 'string'

describe('criteria that can be computed', () => {
  it('are fifteen of zones, fifteen of industries and twelve of enterprises, each once', () => {
    const of = (letter: string) => criteria.filter(([id]) => id.startsWith(letter)).length
    expect([of('Z'), of('I'), of('E')]).toEqual([15, 15, 12])
    expect(new Set(criteria.map(([id]) => id)).size).toBe(42)
  })

  it.each(computed)('$id has inputs over records of its subject or its members', (served) => {
    const { id, through } = served
    const membership = through ? memberships.get(through) : undefined
    if (through) expect(membership?.into.name).toBe(subjectOf(id))
    const asked = inputsOf(served)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((input) => !isInput(input))).toEqual([])
    const about = asked.filter(isInput).map((input) => input.about.name)
    expect(new Set(about)).toEqual(new Set([membership ? membership.of.name : subjectOf(id)]))
    expect(asked.filter(isInput).filter(({ internal }) => internal)).toEqual([])
  })

  it('each rests on a register that is filled by a file or by the steps of a case', () => {
    const names = new Set(
      computed
        .flatMap(inputsOf)
        .filter(isInput)
        .map(({ over }) => over.name),
    )
    const cases = ['complaint', 'incident']
    const byFile = [...names].filter((name) =>
      Object.values(entries.get(name)!.procedure.steps).some(({ takesFile }) => takesFile),
    )
    expect([...names].filter((name) => !byFile.includes(name)).sort()).toEqual(cases)
  })
})
