import { type Entry, rulesHash } from '../catalogue.ts'
import { sentence } from '../errors.ts'
import { dayIn, type Kernel } from '../kernel.ts'
import { isValue } from '../value/declare.ts'
import type { Problem, RowInput } from './answers.ts'
import { type AnyStep, creates, type Procedure } from './declare.ts'
import { underRules } from './version.ts'

/** One version of a procedure and the day from which it is in force. */
interface Version {
  readonly day: string
  readonly rules: string
}

const known = new WeakMap<Procedure, readonly Version[]>()

/** The declared versions, latest first. */
function versionsOf(procedure: Procedure): readonly Version[] {
  const found = known.get(procedure)
  if (found) return found
  const versions = [procedure, ...(procedure.earlier ?? [])]
    .flatMap((one) => (one.since ? [{ day: one.since.day, rules: rulesHash(one) }] : []))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
  known.set(procedure, versions)
  return versions
}

/** Whether new records of a step are placed under one version or another by a date of theirs. */
export const isPlaced = ({ procedure }: Entry, step: AnyStep | undefined): boolean =>
  procedure.since !== undefined && step !== undefined && creates(step)

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** The day that a row states for the field by which new records are placed; null where that is no day. */
function dayOf(step: AnyStep, by: string, { answers, at }: RowOn): string | null {
  const set = (step.sets as Readonly<Record<string, unknown>> | undefined)?.[by]
  if (isValue(set)) return dayIn(at)
  const day = set ?? answers[by]
  return isDay(day) ? day : null
}
interface RowOn extends Pick<RowInput, 'answers'> {
  readonly at: Date
}

/**
 * The entry as it is in force on the day that a new record states; one that states no day is read under the rules of
 * today, which refuse it. Undefined for a day before the first version.
 */
export function placedUnder(
  kernel: Kernel,
  { entry, step }: { readonly entry: Entry; readonly step: AnyStep },
  row: RowOn,
): Entry | undefined {
  const day = dayOf(step, entry.procedure.since!.by, row) ?? dayIn(row.at)
  const version = versionsOf(entry.procedure).find((one) => one.day <= day)
  return version && underRules(kernel, entry, version.rules)
}

/** A new record of a day on which nothing was in force. */
export function noRules({ procedure, register }: Entry, row: RowInput, n: number): Problem {
  const { by } = procedure.since!
  const says = sentence('rules.none', {
    register: register.title,
    field: register.fields[by]?.title ?? by,
    day: String(row.answers[by] ?? ''),
  })
  return { row: n, field: by, code: 'rules.none', says }
}
