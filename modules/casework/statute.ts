import type { LimitUnit } from '@zhiheng/kernel'

/**
 * One time limit as the act states it, transcribed by hand beside the declaration that must agree with it. What no
 * act that was read states is a setting of the region, with or without a default.
 */
export interface StatuteRow {
  readonly register: string
  readonly step: string
  /** The name of an earlier procedure, for what holds of older cases only. */
  readonly rules?: string
  /** Null where only a region's setting, or the record itself, gives a number. */
  readonly amount: number | null
  readonly unit: LimitUnit
  /** The state or field from which it is counted; for more time, the step that gets it. */
  readonly from: string
  /** Which value of the field `by` the row is for, where amounts differ. */
  readonly when?: { readonly by: string; readonly is: string }
  readonly pausedIn?: readonly string[]
  /** The state it lapses to; null where it binds the authority and being late is only marked. */
  readonly lapsesTo: string | null
  /** The earliest day rather than the last. */
  readonly notBefore?: true
  /** More time for the limit of another step. */
  readonly extension?: true
  readonly setting?: string
  /** The field of the record that states the amount. */
  readonly field?: string
  readonly act: string
  readonly article: string
  /** Whether the text of the act was read; what was not is listed for the lawyer. */
  readonly verified: boolean
}
