import { getEntry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
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
  readonly provisional: boolean
  readonly pausedSince: string | null
  /** What the clock moves the record to when it has passed. */
  readonly otherwise: string | null
  readonly source: string | null
}

interface Row {
  readonly step: string
  readonly since: Date
  readonly ends: Date | null
  readonly provisional: boolean
  readonly pauses: readonly Date[]
}

/** Every limit that runs or is paused, nearest first; none where the actor may not see the record. */
export async function limitsOn(
  kernel: Kernel,
  register: string,
  { actor, at }: { readonly actor: Actor; readonly at: Address },
): Promise<readonly LimitRead[]> {
  const { procedure } = getEntry(kernel.catalogue, register)
  const limited = Object.values(procedure.steps).some((step) => step.within)
  if (!limited || !(await find(kernel, register, { actor, at }))) return []
  const found = await reading(kernel.pool, actor, (client) =>
    run<Row>(
      client,
      sql`select step, since, ends, provisional, pauses from running_limit
where region = ${at.region} and register = ${register} and record = ${at.id}::uuid order by ends nulls last, step`,
    ),
  )
  return found.rows.map(({ step, since, ends, provisional, pauses }) => {
    const declared = procedure.steps[step]
    const { title = step, source } = declared ?? {}
    const otherwise = declared && lapsesTo(declared)
    return {
      step,
      title,
      since: since.toISOString(),
      ends: ends?.toISOString() ?? null,
      provisional,
      pausedSince: pauses.length % 2 ? pauses.at(-1)!.toISOString() : null,
      otherwise: otherwise ? (procedure.states[otherwise] ?? otherwise) : null,
      source: source ? cite(source) : null,
    }
  })
}
