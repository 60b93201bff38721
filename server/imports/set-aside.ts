import { type Problem, type Progress, Refusal, type RowInput } from '@zhiheng/kernel'
import type { ReadRow } from './source.ts'
import { complaint } from './table.ts'

/** Problems kept of one file; all rows are counted. */
const kept = 100_000

/** Keeps rows whose cells do not hold what was typed from a step, and counts them with those that it refuses. */
export class SetAside {
  readonly #keep: 'all' | 'good'
  #rows = 0
  #problems: Problem[] = []

  constructor(keep: 'all' | 'good') {
    this.#keep = keep
  }

  /** The sound rows. @throws {Refusal} rows.refused at the end of a file of which all or nothing is taken */
  async *soundOf(rows: AsyncIterable<ReadRow>): AsyncGenerator<RowInput> {
    this.#rows = 0
    this.#problems = []
    for await (const { faults, ...row } of rows) {
      if (faults.length === 0) yield row
      else this.#put(row.n, faults)
    }
    if (this.#keep === 'all' && this.#rows > 0)
      throw new Refusal('rows.refused', `有 ${this.#rows} 行有误，一行也没有保存`, this.#problems)
  }

  #put(row: number, faults: ReadRow['faults']): void {
    this.#rows += 1
    if (this.#problems.length >= kept) return
    this.#problems.push(...faults.map(({ field, says }) => complaint(row, field, says)))
  }

  addedTo<T extends Progress>(progress: T): T {
    const { rows, refused } = progress
    return { ...progress, rows: rows + this.#rows, refused: refused + this.#rows }
  }

  problemsWith(others: readonly Problem[]): Problem[] {
    return [...this.#problems, ...others].toSorted((a, b) => a.row - b.row)
  }
}
