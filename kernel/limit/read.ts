import { getEntry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import type { Procedure } from '../procedure/declare.ts'
import { find } from '../register/run.ts'
import type { Actor } from '../rights/declare.ts'
import { cite } from '../source.ts'
import { run, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { lapsesTo } from './lapse.ts'

/** One time limit of a record, as people read it. Instants are ISO 8601. */
export interface LimitRead {
  readonly step: string
  readonly title: string
  readonly since: string
  /** The last instant in time; null while it is paused, and where it never ends. */
  readonly ends: string | null
  /** The last instants of its first half and of its first four fifths: when a reminder is due, and another. */
  readonly half: string | null
  readonly mostly: string | null
  /** The first instant at which the step may be taken; null where it need not wait. */
  readonly opens: string | null
  readonly provisional: boolean
  readonly pausedSince: string | null
  /** It has passed, the clock has said so, and the step may still be taken. */
  readonly late: boolean
  /** The document by which the region set the amount. */
  readonly basis: string | null
  /** What the clock moves the record to when it has passed. */
  readonly otherwise: string | null
  readonly source: string | null
}

interface Row {
  readonly step: string
  readonly since: Date
  readonly ends: Date | null
  readonly half: Date | null
  readonly mostly: Date | null
  readonly opens: Date | null
  readonly provisional: boolean
  readonly pauses: readonly Date[]
  readonly lapsed: boolean
  readonly basis: string | null
}

/** Every limit that runs or is paused, nearest first; none where the actor may not see the record. */
export async function limitsOn(
  kernel: Kernel,
  register: string,
  { actor, at }: { readonly actor: Actor; readonly at: Address },
): Promise<readonly LimitRead[]> {
  const { procedure } = getEntry(kernel.catalogue, register)
  const limited = Object.values(procedure.steps).some((step) => step.within || step.notBefore)
  if (!limited || !(await find(kernel, register, { actor, at }))) return []
  const found = await reading(kernel.pool, actor, (client) =>
    run<Row>(
      client,
      sql`select step, since, ends, half, mostly, opens, provisional, pauses, lapsed, basis from running_limit
where region = ${at.region} and register = ${register} and record = ${at.id}::uuid and (amount is not null or opens is not null) order by ends nulls last, step`,
    ),
  )
  return found.rows.map((row) => limitRead(procedure, row))
}

function limitRead({ steps, states }: Procedure, row: Row): LimitRead {
  const declared = steps[row.step]
  const otherwise = declared && lapsesTo(declared)
  const { step, since, provisional, pauses, lapsed: late, basis } = row
  return {
    step,
    title: declared?.title ?? step,
    since: since.toISOString(),
    ends: row.ends?.toISOString() ?? null,
    half: row.half?.toISOString() ?? null,
    mostly: row.mostly?.toISOString() ?? null,
    opens: row.opens?.toISOString() ?? null,
    provisional,
    pausedSince: pauses.length % 2 ? pauses.at(-1)!.toISOString() : null,
    late,
    basis,
    otherwise: otherwise ? (states[otherwise] ?? otherwise) : null,
    source: declared?.source ? cite(declared.source) : null,
  }
}
