import { type Entry, getStep } from '../catalogue.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import { takeAsClock } from '../procedure/as-clock.ts'
import type { Outcome } from '../procedure/run.ts'
import { planOf } from '../procedure/store.ts'
import { underRules } from '../procedure/version.ts'
import { newId } from '../register/address.ts'
import { clock } from '../rights/declare.ts'
import { run, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { lapsedName } from './clocked.ts'

/** What a sweep did with the limits of one step. */
export interface Swept {
  readonly register: string
  readonly step: string
  /** Records that the clock moved on. */
  readonly lapsed: number
  /** Records whose limit had passed when it was found and had not when its turn came: somebody acted meanwhile. */
  readonly spared: number
}

/**
 * Takes the clock's step on every record whose limit has passed at `at`, under the rules by which it runs. Each batch
 * commits by itself and looks at every limit again, so that a sweep may be repeated, killed, and run beside people
 * and other sweeps.
 */
export async function sweep(
  kernel: Kernel,
  { at, together = 10_000 }: { readonly at: Date; readonly together?: number },
): Promise<readonly Swept[]> {
  const swept: Swept[] = []
  for (const { register, step, rules } of await passedSteps(kernel, at)) {
    const entry = entryUnder(kernel, register, rules)
    if (entry?.procedure.steps[lapsedName(step)])
      swept.push(await sweepStep(kernel, { entry, step, at, together }))
  }
  return swept
}

interface PassedStep {
  readonly register: string
  readonly step: string
  readonly rules: string
}

async function passedSteps(kernel: Kernel, at: Date): Promise<readonly PassedStep[]> {
  const found = await reading(kernel.pool, clock, (client) =>
    run<PassedStep>(
      client,
      sql`select distinct register, step, rules from running_limit where ends < ${at.toISOString()}::timestamptz and not lapsed order by 1, 2, 3`,
    ),
  )
  return found.rows
}

/** Undefined where nobody remembers the rules: then nobody can act under them, the clock neither. */
function entryUnder(kernel: Kernel, register: string, rules: string): Entry | undefined {
  const entry = kernel.catalogue.entries.get(register)
  const known = entry?.rules === rules || kernel.versions.get(register)?.has(rules)
  return entry && known ? underRules(kernel, entry, rules) : undefined
}

interface Sweeping {
  readonly entry: Entry
  readonly step: string
  readonly at: Date
  /** Records of one transaction. */
  readonly together: number
}

async function sweepStep(kernel: Kernel, of: Sweeping): Promise<Swept> {
  let [lapsed, spared] = [0, 0]
  for (let after: Passed | undefined; ; ) {
    const found = await passedRecords(kernel, of, after)
    const batch = found.slice(0, of.together)
    if (batch.length > 0) {
      const done = await lapse(kernel, of, batch)
      lapsed += done.changed
      spared += done.refused
    }
    if (found.length <= of.together)
      return { register: of.entry.register.name, step: of.step, lapsed, spared }
    after = batch.at(-1)
  }
}

type Passed = Address & { readonly ends: string }

/** One more than a batch, in an order that goes on after the last one seen, so that a record that is spared is not met again. */
async function passedRecords(
  kernel: Kernel,
  { entry, step, at, together }: Sweeping,
  after: Passed | undefined,
): Promise<readonly Passed[]> {
  const beyond = after
    ? sql`and (ends, region, record) > (${after.ends}::timestamptz, ${after.region}, ${after.id}::uuid)`
    : sql``
  const found = await reading(kernel.pool, clock, (client) =>
    run<Passed>(
      client,
      sql`select region, record as id, on_date as on, ends::text as ends from running_limit
where register = ${entry.register.name} and step = ${step} and rules = ${entry.rules} and ends < ${at.toISOString()}::timestamptz and not lapsed ${beyond}
order by running_limit.ends, region, record limit ${together + 1}`,
    ),
  )
  return found.rows
}

async function lapse(
  kernel: Kernel,
  { entry, step, at }: Sweeping,
  found: readonly Passed[],
): Promise<Outcome> {
  const name = lapsedName(step)
  const plan = planOf(entry, name, getStep(entry, name))
  return takeAsClock(kernel, plan, { on: found, at, request: newId(), rows: 'good' })
}
