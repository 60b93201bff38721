import { comparedIn, fieldsIn, type Where } from '../condition/declare.ts'
import type { Counted, Part } from '../indicator/declare.ts'
import type { Report } from './check.ts'

/** A counted figure looks only at what its register's cube keeps. */
export function checkIndicator(indicator: Counted, report: Report): void {
  const { cube } = indicator.over
  if (!cube) {
    report('', `counts ${indicator.over.name}, which keeps no cube`)
    return
  }
  const dims = new Set<string>(cube.by)
  const sums = new Set<string>(cube.sums ?? [])
  for (const name of indicator.by)
    if (!dims.has(name)) report('by', `${name} is not kept by the cube`)
  const { fields, filters = [] } = indicator.over
  for (const name of indicator.subjects ?? []) {
    if (!(filters as readonly string[]).includes(name))
      report('subjects', `${name} is no declared filter`)
    if (!['link', 'party'].includes(fields[name]?.kind ?? ''))
      report('subjects', `${name} names neither a record nor a party`)
  }
  const parts = [indicator.formula.of, indicator.formula.among].filter(
    (part): part is Part => part !== null,
  )
  for (const part of parts) {
    if (comparedIn(part.where as Where).length > 0)
      report('formula', 'compares two fields, which a cube cannot')
    for (const name of fieldsIn(part.where as Where))
      if (!dims.has(name)) report('formula', `looks at ${name}, which is not kept by the cube`)
    if (part.field !== null && !sums.has(part.field))
      report('formula', `sums ${part.field}, which is not kept by the cube`)
  }
  if (indicator.smallest !== undefined && indicator.smallest < 3)
    report('smallest', 'tells of fewer than three')
  if (indicator.examples.length === 0) report('', 'has no examples')
}
