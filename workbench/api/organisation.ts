import type { Counts, Trouble } from '@zhiheng/ui'
import { formOf } from './records.ts'
import { newRequest, read, send } from './request.ts'

export interface Substitute {
  readonly address: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly now: boolean
}
export interface StaffPost {
  readonly address: string
  readonly title: string
  readonly role: string
  readonly department: string | null
  readonly startsOn: string
  readonly endsOn: string | null
  readonly standing: 'held' | 'coming' | 'over'
  readonly substitutes: readonly Substitute[]
  /** What the acting post may do with it. */
  readonly may: { readonly substitute: boolean; readonly handOver: boolean }
}
export interface StaffMember {
  readonly address: string
  readonly region: string
  readonly code: string
  readonly name: string
  readonly left: boolean
  readonly posts: readonly StaffPost[]
}
export const readStaff = () =>
  read<{ on: string; staff: readonly StaffMember[] }>('/organisation/staff')

export interface NewSubstitute {
  readonly post: string
  readonly person: string
  readonly startsOn: string
  readonly endsOn: string
  readonly reason?: string | undefined
}
export const nameSubstitute = (given: NewSubstitute) =>
  send('POST', '/organisation/substitutes', { request: newRequest(), ...given })

/** A post with everything open in it. */
export interface OpenPost {
  readonly post: string
  readonly title: string
  readonly department: string | null
  readonly holder: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly duties: readonly {
    readonly title: string
    readonly why: string
    readonly due: string | null
    readonly register: string
    readonly address: string
    readonly state: string | null
  }[]
  readonly tasks: number
}
export const readOpenDuties = (posts: readonly string[]) =>
  read<{ on: string; posts: readonly OpenPost[] }>(
    `/organisation/open-duties?${posts.map((post) => `post=${encodeURIComponent(post)}`).join('&')}`,
  )
export interface HandOver {
  readonly posts: readonly string[]
  readonly successor: string
  readonly on: string
  readonly reason?: string | undefined
}
export const handOver = (given: HandOver) =>
  send<{ list: readonly OpenPost[] }>('POST', '/organisation/hand-overs', {
    request: newRequest(),
    ...given,
  })

/** An account with its person; without an account `username` is null. */
export interface AccountRow {
  readonly person: string
  readonly region: string
  readonly code: string
  readonly name: string
  readonly left: boolean
  readonly username: string | null
  readonly mustChange: boolean
  readonly passwordUntil: string | null
  readonly lockedUntil: string | null
  readonly secondFactor: boolean
}
export const readAccounts = () => read<{ accounts: readonly AccountRow[] }>('/accounts')

/** A password for one slip of paper. */
export interface Slip {
  readonly name: string
  readonly username: string
  readonly password: string
  /** ISO 8601. */
  readonly until: string
  readonly posts: readonly string[]
  readonly regionName: string
}
type Issued = Pick<Slip, 'password' | 'until'>
export const openAccount = (person: string, username: string) =>
  send<Issued>('POST', '/accounts', { person, username })
export const resetPassword = (person: string, reason: string) =>
  send<Issued>('PUT', `/accounts/${encodeURIComponent(person)}/password`, reason ? { reason } : {})
export const removeFactor = (person: string, reason: string) =>
  send('POST', `/accounts/${encodeURIComponent(person)}/second-factor/removal`, { reason })

interface Tally {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}
/** What a sheet would do, before anything is saved. */
export interface SheetPreview {
  readonly file: string
  readonly counts: Readonly<Record<string, Tally | number>>
  readonly problems: readonly Trouble[]
}
export const previewSheet = (path: string, file: File) =>
  send<SheetPreview>('POST', `${path}/preview`, formOf(file))
export const takeSheet = <T>(path: string, file: string) =>
  send<T>('POST', path, { file, request: newRequest() })

export interface GroupMember {
  readonly address: string
  readonly duty: string
  readonly department: string | null
  readonly personName: string | null
  readonly position: string | null
  readonly since: string
  readonly until: string | null
  readonly serves: boolean
}
export interface LeadingGroup {
  readonly address: string
  readonly title: string
  readonly kind: string
  readonly basis: string | null
  readonly officeSeat: string | null
  readonly ofDepartment: string | null
  readonly startsOn: string
  readonly endsOn: string | null
  readonly current: boolean
  readonly members: readonly GroupMember[]
}
/** Leading groups of a region on a day; of the acting post's own and today, where these are left out. */
export const readGroups = (on?: string, region?: string) =>
  read<{ on: string; groups: readonly LeadingGroup[] }>('/organisation/groups', { on, region })

/** A goal or task under the head who answers for it. */
export interface Charge {
  readonly kind: 'goal' | 'task'
  readonly address: string
  readonly title: string
  readonly document: string
  readonly state: keyof Counts
  readonly provisional: boolean
  readonly why: string
  readonly person: string | null
}
export interface ResponsibilityOf {
  readonly department: string
  readonly title: string
  readonly heads: readonly { readonly name: string; readonly post: string }[]
  readonly goals: readonly Charge[]
  readonly tasks: readonly Charge[]
}
export const readResponsibility = () =>
  read<{
    on: string
    departments: readonly ResponsibilityOf[]
    open: readonly Charge[]
  }>('/organisation/responsibility')

export interface Covered {
  readonly code: string
  readonly name: string
  readonly group: string | null
}
export const readCoverage = (on: string | undefined) =>
  read<{ on: string; regions: readonly Covered[]; departments: readonly Covered[] }>(
    '/organisation/coverage',
    { on },
  )

interface NamedTask {
  readonly address: string
  readonly title: string
}
export interface Mismatch {
  readonly on: string
  readonly members: number
  readonly tasks: number
  readonly names: Readonly<Record<string, string>>
  readonly outside: readonly {
    readonly department: string
    readonly lead: readonly NamedTask[]
    readonly responsible: readonly NamedTask[]
  }[]
  readonly idle: readonly string[]
  readonly unled: readonly (NamedTask & { readonly printed: readonly string[] })[]
  readonly unbound: readonly (NamedTask & { readonly state: string })[]
}
export const readMismatch = (document: string) =>
  read<Mismatch>('/organisation/mismatch', { document })

export const readFactor = () =>
  read<{ enrolled: boolean; recoveryLeft: number; required: boolean }>('/session/second-factor')
export const dropFactor = (code: string) => send('POST', '/session/second-factor/removal', { code })
export const beginFactor = (code: string) =>
  send<{ secret: string; uri: string }>('POST', '/session/second-factor', code ? { code } : {})
export const confirmFactor = (code: string) =>
  send<{ recovery: readonly string[] }>('PUT', '/session/second-factor', { code })
