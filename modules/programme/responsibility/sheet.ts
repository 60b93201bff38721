import type { LivingItem } from '../outline/living.ts'

/** A post of a department's head, with who holds it. */
export interface Head {
  readonly department: string
  readonly name: string
  readonly post: string
}

/** A goal or task that a department answers for, as it stands; `person` is who is bound to a task. */
export type Charge = Pick<
  LivingItem,
  'kind' | 'address' | 'title' | 'state' | 'provisional' | 'why'
> & {
  readonly document: string
  readonly person: string | null
}

/** One department under the name of whoever answers for all of it. No heads: nobody does, which is a fault. */
export interface ResponsibilityOf {
  readonly department: string
  readonly title: string
  readonly heads: readonly Head[]
  readonly goals: readonly Charge[]
  readonly tasks: readonly Charge[]
}

/** Who answers for what in a region on a day. */
export interface ResponsibilitySheet {
  readonly on: string
  readonly departments: readonly ResponsibilityOf[]
  /** Goals that no department was made responsible for. */
  readonly open: readonly Charge[]
}

/** What a sheet is made from; `of` is the department that answers for a charge, null for none. */
export interface SheetFacts {
  readonly on: string
  readonly departments: readonly { readonly code: string; readonly name: string }[]
  readonly heads: readonly Head[]
  readonly charges: readonly (Charge & { readonly of: string | null })[]
}

/**
 * Goals and tasks under the departments' heads: those without a head first, since somebody has to be named there,
 * then in the order of the departments. A department that answers for nothing is listed, for its head still does.
 */
export function responsibilitySheet(facts: SheetFacts): ResponsibilitySheet {
  const { on, departments, heads, charges } = facts
  const mine = Map.groupBy(charges, ({ of }) => of)
  const rows = departments.map(({ code, name }) => ({
    department: code,
    title: name,
    heads: heads.filter(({ department }) => department === code),
    ...byKind(mine.get(code) ?? []),
  }))
  return {
    on,
    departments: rows.toSorted((a, b) => Number(a.heads.length > 0) - Number(b.heads.length > 0)),
    open: byKind(mine.get(null) ?? []).goals,
  }
}

function byKind(charges: SheetFacts['charges']): Record<'goals' | 'tasks', Charge[]> {
  const plain = charges.map(({ of: _, ...charge }) => charge)
  return {
    goals: plain.filter(({ kind }) => kind === 'goal'),
    tasks: plain.filter(({ kind }) => kind === 'task'),
  }
}
