import { type Entry, getEntry } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import { dateColumn, tablesOf } from '../register/store.ts'
import { allow, clock, clockRole } from '../rights/declare.ts'
import { id, run, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import type { Address } from './answers.ts'
import { takeAsClock } from './as-clock.ts'
import { type AnyStep, movesCases } from './declare.ts'
import { derived } from './request.ts'
import { planOf } from './store.ts'

/** Which cases pass to the rules in force, and how their states are called there. */
export interface Move {
  readonly register: string
  /** Content hash of the rules that they began under. */
  readonly from: string
  /** Old state → new state; a case in a state that is not named stays under its rules. */
  readonly states: Readonly<Record<string, string>>
  readonly at: Date
  readonly request: string
}

const together = 10_000

/**
 * Moves running cases to the rules in force: an event on each, taken by the clock, in batches that each commit by
 * themselves. A case that was moved already is not found again. Returns how many were moved.
 */
export async function moveCases(kernel: Kernel, move: Move): Promise<number> {
  const entry = getEntry(kernel.catalogue, move.register)
  let moved = 0
  for (const [from, to] of Object.entries(move.states)) {
    if (!(to in entry.procedure.states)) throw new Error(`${move.register} has no state ${to}`)
    const step: AnyStep = {
      title: '转按现行规则办理',
      from,
      to,
      by: [allow(clockRole, {})],
    }
    for (let batch = 0; ; batch++) {
      const found = await waiting(kernel, { entry, move, from })
      if (found.length === 0) break
      const request = derived(move.request, `${from}:${batch}`)
      const plan = planOf(entry, movesCases, step)
      const done = await takeAsClock(kernel, plan, { on: found, at: move.at, request })
      moved += done.changed
    }
  }
  return moved
}

async function waiting(
  kernel: Kernel,
  { entry, move, from }: { readonly entry: Entry; readonly move: Move; readonly from: string },
): Promise<readonly Address[]> {
  const { register } = entry
  const found = await reading(kernel.pool, clock, (client) =>
    run<Address & { region: string; id: string; on: string | null }>(
      client,
      sql`select region, id, ${dateColumn(register, 'r.')} as on from ${id(tablesOf(register).record)} r where rules = ${move.from} and state = ${from} order by region, id limit ${together}`,
    ),
  )
  return found.rows
}

/** How many cases of a register are in a state, by the rules that they run under. */
export interface CasesUnder {
  readonly register: string
  readonly rules: string
  readonly inForce: boolean
  readonly state: string
  readonly cases: number
}

/** Every case by its rules and its state, whoever may read it: for the person who keeps the instance. */
export async function casesByRules(kernel: Kernel): Promise<readonly CasesUnder[]> {
  const found: CasesUnder[] = []
  for (const { register, rules } of kernel.catalogue.entries.values()) {
    const counted = await reading(kernel.pool, clock, (client) =>
      run<{ rules: string; state: string; cases: number }>(
        client,
        sql`select rules, state, count(*)::integer as cases from ${id(tablesOf(register).record)} group by 1, 2 order by 1, 2`,
      ),
    )
    for (const row of counted.rows)
      found.push({ ...row, register: register.name, inForce: row.rules === rules })
  }
  return found
}
