import { getEntry } from '../catalogue.ts'
import { refuse } from '../errors.ts'
import type { Field } from '../fields/declare.ts'
import type { Kernel } from '../kernel.ts'
import type { Address } from '../procedure/answers.ts'
import { take } from '../procedure/run.ts'
import type { AnyRegister } from '../register/declare.ts'
import { datedOn, tablesOf } from '../register/store.ts'
import type { Actor } from '../rights/declare.ts'
import { both, id, run, snake, sql } from '../sql.ts'
import { reading } from '../transaction.ts'
import { looksName } from './declare.ts'
import { keysOf, unseal } from './seal.ts'

/** What somebody wants to see of which record, and why. */
export interface Look {
  readonly actor: Actor
  readonly at: Address
  readonly field: string
  readonly reason: string
  readonly now: Date
  readonly request: string
}

/**
 * The text of a secret field, after the look has been recorded; null where it is unknown or its key was destroyed.
 * @throws {Refusal} where the actor is not among those whom the register names for its secrets
 */
export async function look(kernel: Kernel, name: string, what: Look): Promise<string | null> {
  const { register } = getEntry(kernel.catalogue, name)
  const field = (register.fields as Record<string, Field>)[what.field]
  if (!field?.secret) throw refuse('secret.none', { field: field?.title ?? what.field })
  const answers = { field: field.title, reason: what.reason }
  const { actor, at, now, request } = what
  await take(kernel, [name, looksName], { on: [{ at, answers }], actor, at: now, request })
  const sealed = await sealedIn(kernel, register, what)
  return sealed === null ? null : unseal(keysOf(kernel), name, sealed)
}

async function sealedIn(kernel: Kernel, register: AnyRegister, { actor, at, field }: Look) {
  const here = both([
    sql`r.region = ${at.region}`,
    datedOn(register, sql`${at.on}`),
    sql`r.id = ${at.id}::uuid`,
  ])
  const statement = sql`select ${id(snake(field))} as sealed from ${id(tablesOf(register).record)} r where ${here}`
  const found = await reading(kernel.pool, actor, (client) =>
    run<{ sealed: string | null }>(client, statement),
  )
  return found.rows[0]?.sealed ?? null
}
