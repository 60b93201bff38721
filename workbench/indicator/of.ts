import type { IndicatorFace } from '../api/catalogue.ts'

/** What every part of an indicator page is about; `today` is a day `YYYY-MM-DD`. */
export interface Of {
  readonly face: IndicatorFace
  readonly region: string
  readonly today: string
}
