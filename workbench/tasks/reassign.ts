import type { RecordRow } from '../api/records.ts'
import { holdsAlready } from '../records/unchanged.ts'

/** Whether a task would be handed to the departments that have it already, under whatever dates. */
export const isNoReassignment = (
  task: Pick<RecordRow, 'fields'>,
  answers: Readonly<Record<string, unknown>>,
): boolean => holdsAlready(task, answers, ['department', 'responsible', 'cooperating'])
