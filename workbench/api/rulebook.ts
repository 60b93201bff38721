import { newRequest, read, send } from './request.ts'

type Values = Readonly<Record<string, unknown>>

/** What is asked of a subject: the kind says which other fields there are. */
export interface Test {
  readonly kind: string
  readonly input?: string
  readonly with?: Readonly<Record<string, number | readonly string[]>>
  readonly is?: Compare
  readonly least?: number
  readonly of?: Test | readonly Test[]
  readonly node?: string
}
export interface Compare {
  readonly op: 'atLeast' | 'atMost' | 'above' | 'below' | 'oneOf' | 'known'
  readonly to?: number | { readonly term: string }
  readonly values?: readonly string[]
}
export interface ContentNode {
  readonly code: string
  readonly under?: string
  readonly title: string
  readonly cites: string
  readonly role: 'group' | 'entry' | 'points' | 'bonus' | 'deduction' | 'veto'
  readonly points?: number
  readonly scores?: Values & { readonly how: string }
  readonly evidence?: string
}
export interface Content {
  readonly title: string
  readonly version: number
  readonly subject: string
  readonly nodes: readonly ContentNode[]
  readonly result: {
    readonly combine: 'all' | 'points'
    readonly total: number | null
    readonly base?: number
    readonly caps: readonly { readonly grade: string; readonly cites: string }[]
    readonly places?: { readonly most: number }
  }
}
export interface SchemeFault {
  readonly node: string | null
  readonly field: string
  readonly says: string
  readonly warning?: true
}
/** A record that states a part of a scheme. */
export interface Part {
  readonly address: string
  readonly id: string
  readonly version: number
  readonly fields: Values
}
export type PartRegister = 'criterion' | 'grade-band' | 'scheme-term' | 'scheme-stage'
export interface Said {
  readonly test?: string
  readonly applies?: string
  readonly scores?: string
}
export interface Rulebook {
  readonly address: string
  readonly region: string
  readonly state: string
  readonly version: number
  readonly fields: Values
  /** Null while a part holds what nobody can read. */
  readonly content: Content | null
  readonly faults: readonly SchemeFault[]
  readonly said: Readonly<Record<string, Said>>
  readonly parts: Readonly<Record<PartRegister, readonly Part[]>>
  /** Only of the draft of a document, to which an old address leads. */
  readonly rules?: unknown
}
export interface SchemeLine {
  readonly address: string
  readonly region: string
  readonly code: string
  readonly version: number
  readonly title: string
  readonly kind: string
  readonly state: string
  readonly since: string | null
}
export interface Template {
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly nodes: number
}
export interface InputOffered {
  readonly name: string
  readonly title: string
  readonly subject: string
  readonly unit: string | null
  readonly words: Readonly<Record<string, string>> | null
  readonly counts: boolean
  readonly internal: boolean
  readonly asks: readonly {
    readonly name: string
    readonly title: string
    readonly kind: 'months' | 'oneOf' | 'atLeast'
    readonly most: number | null
    readonly choices: Readonly<Record<string, string>> | null
  }[]
}
export interface Difference {
  readonly node: string | null
  readonly title: string
  readonly what: 'added' | 'removed' | 'changed'
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}
export interface Comparison {
  readonly before: { readonly title: string; readonly version: number }
  readonly after: { readonly title: string; readonly version: number }
  readonly differences: readonly Difference[]
}

export const readRulebooks = () =>
  read<{ schemes: readonly SchemeLine[]; templates: readonly Template[] }>('/schemes')
export const readRulebook = (address: string) =>
  read<Rulebook>(`/schemes/${encodeURIComponent(address)}`)
export const readInputs = async () =>
  (await read<{ inputs: readonly InputOffered[] }>('/scheme-inputs')).inputs
/** Each side is an address, the hash of an approved content, or the name of a template. */
export const readComparison = (before: string, after: string) =>
  read<Comparison>('/scheme-comparison', { before, after })

export type CopyFrom = { readonly scheme: string } | { readonly template: string }
/** Copies a scheme or a template; without a code, as the next version of the same. @throws {Fault} */
export const copyScheme = (copy: {
  region: string
  from: CopyFrom
  code?: string
  title?: string
}) => send<{ address: string }>('POST', '/schemes', { request: newRequest(), ...copy })
