import { type Actor, type Kernel, oneOf, type RecordRead, stream } from '@zhiheng/kernel'
import { type FieldsIn, type Held, held } from '../fields.ts'

/** A document with everything that hangs on it. Dropped goals and tasks are left out. */
export interface Holding {
  readonly document: Held<'document'>
  readonly goals: readonly Held<'goal'>[]
  readonly tasks: readonly Held<'task'>[]
  /** Accepted returns, oldest first. */
  readonly reports: readonly Held<'report'>[]
  /** Which task serves which goal. */
  readonly serving: readonly Held<'task-goal'>[]
}

/** Reads what hangs on the documents: one listing per register, however many documents there are. */
export async function holdingsOf(
  kernel: Kernel,
  actor: Actor,
  documents: readonly RecordRead[],
): Promise<readonly Holding[]> {
  if (documents.length === 0) return []
  const regions = new Set(documents.map(({ region }) => region))
  const where = {
    region: oneOf(...regions),
    document: oneOf(...documents.map(({ id }) => id)),
  }
  const read = async (register: 'goal' | 'task' | 'report' | 'task-goal') =>
    byDocument(await everyOne(stream(kernel, register, { actor, where })))
  const [goals, tasks, reports, serving] = await Promise.all([
    read('goal'),
    read('task'),
    read('report'),
    read('task-goal'),
  ])
  return documents.map((document) => ({
    document: held('document', document),
    goals: live(goals.get(document.id)).map((record) => held('goal', record)),
    tasks: live(tasks.get(document.id)).map((record) => held('task', record)),
    reports: accepted(reports.get(document.id)),
    serving: (serving.get(document.id) ?? [])
      .filter(({ state }) => state === 'linked')
      .map((record) => held('task-goal', record)),
  }))
}

const live = (records: readonly RecordRead[] = []) =>
  records.filter(({ state }) => state !== 'dropped')

function accepted(records: readonly RecordRead[] = []): Held<'report'>[] {
  return records
    .filter(({ state }) => state === 'accepted')
    .map((record) => held('report', record))
    .toSorted((a, b) => (a.fields.reportedOn < b.fields.reportedOn ? -1 : 1))
}

function byDocument(records: readonly RecordRead[]): Map<string, RecordRead[]> {
  return Map.groupBy(records, ({ fields }) => (fields as FieldsIn<'goal'>).document)
}

/** All of them, in memory. */
export async function everyOne<T>(records: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const record of records) found.push(record)
  return found
}
