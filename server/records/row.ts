import type { AnyRegister, RecordRead } from '@zhiheng/kernel'
import { z } from 'zod'
import { values } from '../http/schemas.ts'
import { headlineOf } from './headline.ts'
import { leftUntil } from './left.ts'
import { numberOf } from './number.ts'

export const leftShape = z.object({
  workdays: z.number(),
  days: z.number(),
  minutes: z.number().nullable(),
})

/** A record as lists and pages show it. */
export const rowShape = z.object({
  region: z.string(),
  id: z.string(),
  on: z.string().nullable(),
  version: z.number(),
  state: z.string(),
  limitOn: z.string().nullable(),
  limitStep: z.string().nullable(),
  limitProvisional: z.boolean(),
  /** Until `limitOn`. */
  limitLeft: leftShape.nullable(),
  changedAt: z.string(),
  /** What one tells the record by. */
  title: z.string(),
  /** The number that it was given, or the code that is its key. */
  number: z.string().nullable(),
  fields: values,
})

/** When rows are shown, and what their values name. */
interface Shown {
  readonly now: Date
  readonly names: Readonly<Record<string, string>>
}

export const rowOf = (register: AnyRegister, read: RecordRead, { now, names }: Shown) => ({
  ...read,
  limitLeft: leftUntil(now, read.limitOn),
  title: headlineOf(register, read.fields, names),
  number: numberOf(register, read.fields),
})
