import { fieldsIn, type Where } from '../condition/declare.ts'
import type { AnyStep, Procedure, Wait } from '../procedure/declare.ts'
import type { Actor } from '../rights/declare.ts'

/**
 * On whose desk the records of a state lie: by the first rule of the step that is asked for. `handlers` are the posts
 * that the record names, or the laboratory; where it names none, and may, the desk of the role.
 */
export interface Desk extends Place {
  readonly state: string
  readonly asks: string
  /** The steps by whose time limits it is due: by the nearest that runs. */
  readonly due: readonly string[]
  /** Where it lies besides, while others are asked. */
  readonly watch?: Place
}

/** Whose desk it is. */
export interface Place {
  readonly role: string
  readonly of: 'role' | 'department' | 'party' | 'assignees'
  /** Whether it lies with the posts that handle it, where there are any. */
  readonly handlers: boolean
}

const known = new WeakMap<Procedure, readonly Desk[]>()

/** The desks of a procedure, one for each state that waits for somebody. */
export function desksOf(procedure: Procedure): readonly Desk[] {
  const found = known.get(procedure)
  if (found) return found
  const waits = Object.entries(procedure.waits ?? {}) as [string, Wait][]
  const desks = waits.map(([state, wait]) => deskOf(procedure, state, wait))
  known.set(procedure, desks)
  return desks
}

function deskOf({ steps }: Procedure, state: string, wait: Wait): Desk {
  const { asks, due = [asks], watchedBy, handlers = false } = wait
  const place = { state, asks, due, ...placeOf(steps[asks]!) }
  return watchedBy === undefined
    ? { ...place, handlers }
    : { ...place, handlers: false, watch: { ...placeOf(steps[watchedBy]!), handlers } }
}

function placeOf({ by: [rule] }: AnyStep): Omit<Place, 'handlers'> {
  const names = fieldsIn(rule!.where as Where)
  const of = (['assignees', 'party', 'department'] as const).find((name) => names.includes(name))
  return { role: rule!.roles[0]!, of: of ?? 'role' }
}

/** The desks at which an actor works: of its roles, in its territory; and its own, wherever a record is. */
export function ownDesks({ roles, department, post, party }: Actor): {
  readonly ofRoles: readonly string[]
  readonly own: readonly string[]
} {
  return {
    ofRoles: roles.flatMap((role) => [role, ...(department ? [`${role}@${department}`] : [])]),
    own: [
      ...[post, party].flatMap((item) => (item ? [`to:${item}`] : [])),
      ...(party ? [`party:${party}`] : []),
    ],
  }
}
