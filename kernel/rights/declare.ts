import { fieldsIn, type Where } from '../condition/declare.ts'

/** A post's role. Its code travels to the database with every transaction. */
export interface Role {
  readonly role: string
  readonly title: string
}
export const defineRole = (role: string, title: string): Role => ({ role, title })

/** The columns that rules about rights may look at; every register has `region` and `state`. */
export interface RightsRow {
  readonly region: string
  readonly state: string
  readonly department: string | null
  readonly party: string | null
  readonly assignees: readonly string[] | null
  /** A second post has released the record to everyone. */
  readonly released: boolean | null
}

/** Posts with one of `roles` may, where the record satisfies `where`. Several rules are alternatives. */
export interface Rule {
  readonly roles: readonly string[]
  readonly where: Where<RightsRow>
}
export const allow = (roles: Role | readonly Role[], where: Where<RightsRow>): Rule => ({
  roles: (Array.isArray(roles) ? (roles as readonly Role[]) : [roles as Role]).map((r) => r.role),
  where,
})

/**
 * Roles that read every record of their region: they may know its counts. A role that reads some records only, such
 * as those of its own department, would learn of the others from a figure.
 */
export const wholeReaders = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(
    rules.flatMap(({ roles, where }) =>
      fieldsIn(where as Where).every((name) => name === 'region') ? roles : [],
    ),
  ),
]

/** Who acts: a post, or one of the actors that have none. */
export interface Actor {
  readonly kind: 'post' | 'clock' | 'device' | 'token' | 'public'
  /** Post id; null for actors without a post. */
  readonly post: string | null
  /** Whoever holds the post or acts for its holder; two posts of one person are not a second pair of eyes. */
  readonly person?: string | null
  /** Shown in the history: the post's title and the person's name at that time. */
  readonly name: string
  readonly roles: readonly string[]
  /** Region code prefixes, from the dated region table. Empty means nowhere. */
  readonly scope: readonly string[]
  readonly department: string | null
  readonly party: string | null
}

/** Whoever is not signed in. */
export const publicActor: Actor = {
  kind: 'public',
  post: null,
  name: '公众',
  roles: ['public'],
  scope: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  department: null,
  party: null,
}

/** Somebody with no right at all. */
export const nobodyActor: Actor = { ...publicActor, name: '', roles: [], scope: [] }

/** The role of the clock, which sees every record, because limits run on every one. */
export const clockRole = defineRole('clock', '时钟')

/** Time limits, folding and other work that nobody takes by hand. */
export const clock: Actor = { ...publicActor, kind: 'clock', name: '时钟', roles: [clockRole.role] }
