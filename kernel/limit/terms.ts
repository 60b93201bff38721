import type { Calendar } from '@zhiheng/codes'
import { isField } from '../condition/declare.ts'
import { list, type Sql, sql } from '../sql.ts'
import {
  type DeclaredSpan,
  isSetting,
  type Limit,
  type LimitUnit,
  type Span,
  spansOf,
} from './declare.ts'
import { endOf, openingOf, type Run } from './end.ts'
import type { LimitedStep } from './reach.ts'
import { type SettingValues, spanIn } from './setting.ts'

/** What a case has of a limit, whatever is declared or set later: its amount, and how long its step has to wait. */
export interface Terms {
  readonly amount: number | null
  readonly unit: LimitUnit | null
  readonly roll: Span['roll'] | null
  /** By which document its region set the amount. */
  readonly basis: string | null
  readonly opening: Span | null
}

/** By what the terms of a limit are decided. */
export interface Place {
  readonly choice: string | null
  /** The same for the time before which the step may not be taken. */
  readonly opening: string | null
  readonly region: string | null
  /** The numbers of the record by which amounts are stated, as JSON. */
  readonly numbers: string | null
}

/** The terms as they are declared, for what a record says and its region has set. */
export function termsOf(
  { within, opening }: LimitedStep,
  place: Place,
  settings: SettingValues,
): Terms {
  const standing = { region: place.region ?? '', numbers: JSON.parse(place.numbers ?? '{}') }
  const inRegion = (declared: DeclaredSpan | null) =>
    declared && spanIn(settings, declared, standing)
  const span = inRegion(chosen(within, place.choice))
  const wait = inRegion(chosen(opening, place.opening))
  return {
    amount: span?.amount ?? null,
    unit: span?.unit ?? null,
    roll: span?.roll ?? null,
    basis: span?.basis ?? null,
    opening: wait && { amount: wait.amount, unit: wait.unit, ...(wait.roll ? wait : {}) },
  }
}

function chosen(limit: Limit | undefined, value: string | null): DeclaredSpan | null {
  if (!limit) return null
  if (!('choice' in limit.span)) return limit.span
  return limit.span.spans[value ?? ''] ?? null
}

/** The field by whose value a limit is chosen. */
export const choiceOf = (limit: Limit | undefined): string | undefined =>
  limit && 'choice' in limit.span ? limit.span.choice : undefined

/** The settings that these limits depend on. */
export const settingsOf = (limits: readonly (Limit | undefined)[]): string[] =>
  limits.flatMap((limit) =>
    limit
      ? spansOf(limit).flatMap(({ amount }) => (isSetting(amount) ? [amount.setting] : []))
      : [],
  )

/** The fields of a record that state the amounts of these limits. */
export const amountFields = (limits: readonly (Limit | undefined)[]): string[] => [
  ...new Set(
    limits.flatMap((limit) =>
      limit ? spansOf(limit).flatMap(({ amount }) => (isField(amount) ? [amount.field] : [])) : [],
    ),
  ),
]

/** Their values as JSON, over what gives a field as it is after the step; NULL where there are none. */
export const numbersSql = (
  limits: readonly (Limit | undefined)[],
  value: (field: string) => Sql,
): Sql | null => {
  const pairs = amountFields(limits).map((name) => sql`${sql.lit(name)}, ${value(name)}`)
  return pairs.length ? sql`jsonb_build_object(${list(pairs)})::text` : null
}

/** A running limit as its row holds it. Instants are ISO 8601. */
export interface Clocked extends Terms {
  readonly ends: Date | null
  readonly half: Date | null
  readonly mostly: Date | null
  readonly opens: Date | null
  readonly provisional: boolean
}

/** When all of it comes about. */
export function clockedBy(calendar: Calendar, terms: Terms, run: Run): Clocked {
  const { amount, unit, roll, opening } = terms
  const span = amount === null ? null : { amount, unit: unit!, ...(roll ? { roll } : {}) }
  const end = span && endOf(calendar, span, run)
  const opens = opening && openingOf(calendar, opening, run.since)
  return {
    ...terms,
    ends: end?.ends ?? null,
    half: end?.half ?? null,
    mostly: end?.mostly ?? null,
    opens: opens?.at ?? null,
    provisional: (end?.provisional ?? false) || (opens?.provisional ?? false),
  }
}
