import { createHash } from 'node:crypto'
import type { Indicator } from './indicator/declare.ts'
import { clocked } from './limit/clocked.ts'
import { byClock } from './limit/reach.ts'
import type { Module } from './module.ts'
import type { AnyStep, Procedure } from './procedure/declare.ts'
import { withNeedsSaid } from './procedure/needs-said.ts'
import type { AnyRegister } from './register/declare.ts'
import type { Input } from './scheme/input.ts'
import type { Membership, Subject } from './scheme/subject.ts'
import { withLooks } from './secret/declare.ts'

/** One register with the procedure that its records pass, and the hash of the rules in force. */
export interface Entry {
  readonly module: string
  readonly register: AnyRegister
  readonly procedure: Procedure
  /** The procedure in force, also where the other is an earlier one: on its desks the cases of both lie. */
  readonly current: Procedure
  /** Content hash of the procedure: what a case keeps as the rules it began under. */
  readonly rules: string
}

/** Every declaration of an instance, by name. */
export interface Catalogue {
  readonly modules: readonly Module[]
  readonly entries: ReadonlyMap<string, Entry>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly subjects: ReadonlyMap<string, Subject>
  readonly memberships: ReadonlyMap<string, Membership>
  readonly inputs: ReadonlyMap<string, Input>
}

/** @throws {Error} when two declarations share a name or a register has no procedure or several. */
export function catalogueOf(modules: readonly Module[]): Catalogue {
  const entries = new Map<string, Entry>()
  for (const module of modules)
    for (const register of module.registers) {
      if (entries.has(register.name)) throw new Error(`two registers are named ${register.name}`)
      entries.set(register.name, entryOf(module, register))
    }
  for (const [name, entry] of entries) {
    const procedure = withNeedsSaid(entry.procedure, entries)
    entries.set(name, { ...entry, procedure, current: procedure })
  }
  return {
    modules,
    entries,
    indicators: byName(
      'indicators',
      modules.map((module) => module.indicators),
    ),
    subjects: byName(
      'subjects',
      modules.map(({ subjects = [] }) => subjects),
    ),
    memberships: byName(
      'memberships',
      modules.map((module) => module.memberships ?? []),
    ),
    inputs: byName(
      'inputs',
      modules.map(({ inputs = [] }) => inputs),
    ),
  }
}

function byName<T extends { readonly name: string }>(
  kind: string,
  declared: readonly (readonly T[])[],
): ReadonlyMap<string, T> {
  const all = declared.flat()
  const named = new Map(all.map((one) => [one.name, one]))
  if (named.size < all.length) throw new Error(`two ${kind} share a name`)
  return named
}

function entryOf(module: Module, register: AnyRegister): Entry {
  const found = module.procedures.filter((procedure) => procedure.about === register)
  const procedure = found[0]
  if (!procedure || found.length > 1)
    throw new Error(`register ${register.name} needs exactly one procedure, not ${found.length}`)
  const whole = withLooks(clocked(procedure))
  return {
    module: module.name,
    register,
    procedure: whole,
    current: whole,
    rules: rulesHash(procedure),
  }
}

/**
 * What of a procedure is the law of its cases: not the form of its register, what was before, what the clock does, or on
 * whose desk they lie.
 */
export function rulesOf({ about, earlier: _, waits: __, steps, ...rules }: Procedure): object {
  const declared = Object.entries(steps).filter(([, step]) => !byClock(step) && !step.looks)
  return { ...rules, steps: Object.fromEntries(declared), about: about.name }
}
export const rulesHash = (procedure: Procedure): string => contentHash(rulesOf(procedure))

/** SHA-256 of the canonical JSON (keys sorted) of a declaration, in hex. */
export function contentHash(declaration: unknown): string {
  return createHash('sha256').update(canonicalText(declaration)).digest('hex')
}

export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, v]) => `${JSON.stringify(key)}:${canonicalText(v)}`)
  return `{${parts.join(',')}}`
}

/** @throws {Error} when nothing of that name is declared: a bug or a stale address, checked at the edge. */
export function getEntry(catalogue: Catalogue, register: string): Entry {
  const entry = catalogue.entries.get(register)
  if (!entry) throw new Error(`no register is named ${register}`)
  return entry
}

export function getStep(entry: Entry, name: string): AnyStep {
  const step = entry.procedure.steps[name]
  if (!step) throw new Error(`register ${entry.register.name} has no step ${name}`)
  return step
}
