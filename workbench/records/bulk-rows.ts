import type { RegisterFace, StepFace } from '../api/catalogue.ts'
import type { RecordRow, StepRow } from '../api/records.ts'
import { pick } from './step-fields.ts'

/** A step that may be taken on several records at once, and how many of those chosen are in a state for it. */
export interface BulkStep {
  readonly name: string
  readonly step: StepFace
  readonly fits: number
}

/** Steps of the post that change records which are there; one that states a key is for one record. */
export function bulkSteps(face: RegisterFace, rows: readonly RecordRow[]): BulkStep[] {
  const key = [face.key ?? []].flat()
  return Object.entries(face.steps)
    .filter(([, step]) => step.mine && step.from.some((state) => state !== 'new'))
    .filter(([, step]) => !step.fills.some((name) => key.includes(name)))
    .map(([name, step]) => ({
      name,
      step,
      fits: rows.filter(({ state }) => step.from.includes(state)).length,
    }))
    .filter(({ fits }) => fits > 0)
}

/** Whether anything may be done with several records of a register at all. */
export const hasBulk = (face: RegisterFace): boolean =>
  Object.values(face.steps).some((step) => step.mine && step.from.some((state) => state !== 'new'))

/**
 * What the step is told about each record: what was filled in once for all; a field of the record that was left
 * blank keeps each record's own value.
 */
export function bulkRows(
  step: StepFace,
  rows: readonly RecordRow[],
  answers: Readonly<Record<string, unknown>>,
): StepRow[] {
  const stated = Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== null && value !== undefined),
  )
  const blank = Object.fromEntries(Object.keys(step.ask).map((name) => [name, null]))
  return rows.map(({ region, id, on, version, fields }) => ({
    at: { region, id, ...(on === null ? {} : { on }) },
    expect: version,
    answers: { ...blank, ...pick(fields, step.fills), ...stated },
  }))
}
