import type { Entry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import type { Moment } from '../value/run.ts'
import { type Prepared, type Problem, type Reader, type RowInput, rowReader } from './answers.ts'
import { KeySet } from './key-set.ts'
import { isPlaced, noRules, placedUnder } from './since.ts'
import { Staged } from './staging.ts'
import { type Plan, planOf, readied } from './store.ts'
import { stepUnder } from './version.ts'

/** Under which plan each row of a file is read. */
export interface Plans {
  /** That of the rules in force. */
  readonly first: Plan
  /** Undefined where there are no rules for the row. */
  readonly of: (row: RowInput) => Plan | undefined
}

/** The plans of one step, made once for each version of its procedure. */
export function plansOf(kernel: Kernel, first: Plan, moment: Moment): Plans {
  const { entry, step, name } = first
  if (!isPlaced(entry, step)) return { first, of: () => first }
  const made = new Map<string, Plan>([[entry.rules, first]])
  const planUnder = (under: Entry): Plan => {
    const declared = planOf(under, name, stepUnder(kernel, under, name))
    const plan = made.get(under.rules) ?? readied(kernel, declared, moment)
    made.set(under.rules, plan)
    return plan
  }
  return {
    first,
    of: ({ answers }) => {
      const under = placedUnder(kernel, { entry, step }, { answers, at: moment.at })
      return under && planUnder(under)
    },
  }
}

/** One batch: rows that were read under one plan, and everything that is wrong with the others. */
export interface Batch {
  readonly plan: Plan
  readonly prepared: Prepared
}

/** Rows on their way into batches, by the plan under which each is read. */
export class Filling {
  private readonly seen = new KeySet()
  private readonly readers = new Map<Plan, Reader>()
  private open = new Map<Plan, { staged: Staged; problems: Problem[] }>()
  private readonly plans: Plans

  constructor(plans: Plans) {
    this.plans = plans
  }

  add(row: RowInput, n: number): void {
    const under = this.plans.of(row)
    const plan = under ?? this.plans.first
    const { staged, problems } = this.batchOf(plan)
    const read = under ? this.readerOf(plan).read(row, n) : [noRules(plan.entry, row, n)]
    if ('id' in read) staged.add(read)
    else problems.push(...read)
  }

  private batchOf(plan: Plan) {
    const batch = this.open.get(plan) ?? { staged: new Staged(), problems: [] }
    this.open.set(plan, batch)
    return batch
  }

  private readerOf(plan: Plan): Reader {
    const reader = this.readers.get(plan) ?? rowReader(plan, this.seen)
    this.readers.set(plan, reader)
    return reader
  }

  /** What was read since the last time. */
  take(): Batch[] {
    const full = [...this.open].map(([plan, prepared]) => ({ plan, prepared }))
    this.open = new Map()
    return full
  }
}
