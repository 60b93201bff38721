import type { Field } from '../fields/declare.ts'
import { creates, type Procedure } from '../procedure/declare.ts'
import { isValue } from '../value/declare.ts'
import type { Report } from './check.ts'

/** Versions that are in force since a day: in turn, by the same date, which every new record states. */
export function checkSince(procedure: Procedure, report: Report): void {
  const versions = [procedure, ...(procedure.earlier ?? [])]
  if (versions.every(({ since }) => !since)) return
  const { by } = versions.find(({ since }) => since)!.since!
  const fields = procedure.about.fields as Readonly<Record<string, Field>>
  if (fields[by]?.kind !== 'date') report('', `places its cases by ${by}, which is no date`)
  const days = versions.map(({ since }) => since?.day)
  if (days.includes(undefined)) report('', 'has a version that does not say since when')
  if (days.some((day, n) => n > 0 && String(day) >= String(days[n - 1])))
    report('', 'has versions that do not follow each other, latest first')
  if (versions.some(({ since }) => since && since.by !== by))
    report('', 'has versions that place cases by different dates')
  for (const version of versions) checkStated(version, by, report)
}

function checkStated({ steps }: Procedure, by: string, report: Report): void {
  for (const [name, step] of Object.entries(steps)) {
    if (!creates(step) || step.fills?.includes(by)) continue
    const set = (step.sets as Readonly<Record<string, unknown>> | undefined)?.[by]
    const isToday = isValue(set) && set.give === 'today'
    if (!isToday) report(name, `creates a record without its ${by}, by which it is placed`)
  }
}
