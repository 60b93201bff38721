import type { Entry } from '../catalogue.ts'
import { refuse } from '../errors.ts'
import type { Kernel } from '../kernel.ts'
import type { AnyStep } from './declare.ts'

/** The entry as it was under `rules`. @throws {Refusal} rules.unknown */
export function underRules(kernel: Kernel, entry: Entry, rules: string): Entry {
  if (rules === entry.rules) return entry
  const procedure = kernel.versions.get(entry.register.name)?.get(rules)
  if (!procedure)
    throw refuse('rules.unknown', { register: entry.register.title, rules: rules.slice(0, 12) })
  return { ...entry, procedure, rules }
}

/**
 * The step as these rules have it. @throws {Refusal} step.not-in-rules where only other rules have it
 * @throws {Error} where none ever had
 */
export function stepUnder(kernel: Kernel, entry: Entry, name: string): AnyStep {
  const { register } = entry
  const known = entry.procedure.steps[name]
  if (known) return known
  const current = kernel.catalogue.entries.get(register.name)?.procedure
  const others = [current, ...(kernel.versions.get(register.name)?.values() ?? [])]
  const step = others.find((version) => version?.steps[name])?.steps[name]
  if (!step) throw new Error(`register ${register.name} has no step ${name}`)
  throw refuse('step.not-in-rules', { register: register.title, step: step.title })
}
