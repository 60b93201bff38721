type Verdict = 'pass' | 'fail'
/** One batch whose result was published; what is not known, or not shown any more, is null. */
export interface OpenResult {
  readonly id: string
  /** Of its notice, after `/results/`. */
  readonly notice: string
  readonly region: string
  readonly product: string
  readonly brand: string | null
  readonly model: string | null
  readonly lot: string | null
  readonly producedOn: string | null
  readonly productClass: string
  readonly stage: string
  readonly sampledOn: string
  readonly sampledUnit: string
  readonly producer: string | null
  readonly laboratory: string | null
  readonly conclusion: Verdict | null
  /** One item a line, with what was measured and what is asked. */
  readonly failedItems: string | null
  readonly state: 'shown' | 'held' | 'withdrawn'
  readonly releasedOn: string
  readonly heldWhy: string | null
  readonly retestLaboratory: string | null
  readonly correction: string | null
  readonly previous: Verdict | null
  readonly correctedOn: string | null
  readonly withdrawnOn: string | null
  readonly withdrawnWhy: string | null
}
/** A notice of sampling results. Days are `YYYY-MM-DD`. */
export interface OpenPublication {
  readonly address: string
  readonly region: string
  readonly issuer: string
  readonly title: string
  readonly docNo: string | null
  readonly productClass: string
  readonly level: string
  readonly from: string
  readonly until: string
  readonly summary: string
  readonly advice: string | null
  readonly releasedOn: string
  readonly correctedOn: string | null
  readonly withdrawnOn: string | null
  readonly withdrawnWhy: string | null
}
interface Choice {
  readonly code: string
  readonly name: string
}
/** Notices, or the batches that were sought among all of them. */
export interface ResultsFound {
  readonly asked: {
    readonly q: string
    readonly class?: string
    readonly verdict?: string
    readonly region?: string
    readonly year?: string
  }
  readonly choices: {
    readonly regions: readonly Choice[]
    readonly years: readonly string[]
    readonly classes: readonly Choice[]
  }
  readonly publications: readonly OpenPublication[]
  /** Null where no batches were sought. */
  readonly results: readonly OpenResult[] | null
  readonly next: string | null
}
