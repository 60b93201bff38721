import type { Span } from '@zhiheng/ui'
import type { Timing } from '../tasks/timing.ts'
import type { DocumentHead, OutlineNode } from './documents.ts'
import { formOf } from './records.ts'
import { newRequest, queryText, send, sendForm } from './request.ts'
import type { ConfirmedScheme, ReadScheme } from './schemes.ts'

/** An indicator that a goal's words were matched with. */
export interface Match {
  readonly indicator: string
  readonly title: string
  readonly certain: boolean
  /** There where the region remembers the words: the record that says so, since when, and by whom. */
  readonly alias?: {
    readonly indicator: string
    readonly address: string
    readonly on: string
    readonly by: string | null
  }
}
export interface ReadGoal {
  readonly key: string
  readonly indicator: string
  readonly comparator: string
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly deadline: string | null
  readonly domain: string
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
  readonly match: Match | null
  /** What the goal is limited to, and the area among whose regions it is compared. */
  readonly scope?: string | null
  readonly among?: string | null
}
export type Part = 'lead' | 'responsible' | 'cooperating'
export interface TaskDepartment {
  readonly printed: string
  readonly role: Part
  readonly department: string | null
  readonly title: string | null
  /** By what it was recognised; `group`: it names many bodies. */
  readonly how?: string
}
export interface ReadTask {
  readonly key: string
  readonly title: string
  readonly body: string
  readonly path: readonly string[]
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
  readonly deadline: string | null
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
  readonly departments: readonly TaskDepartment[]
  readonly timing: Timing
  /** 定期 and the like: words that order it again and again without a day. */
  readonly loose?: readonly string[]
}
/** Damaged words of the source: as they were, and as they are read. */
export interface Repair {
  readonly span: Span
  readonly was: string
  readonly reads: string
  readonly why: string
}
/** A goal without a figure, as the text states it. */
export interface Ambition {
  readonly statement: string
  readonly deadline: string | null
  readonly quote: string
  readonly span: Span
  readonly node: string
  readonly confidence: number
  readonly reason: string
}
/** A document as read; nothing of it is saved. */
export interface ReadDocument {
  readonly sha256: string
  readonly name: string
  /** The region whose departments were looked up. */
  readonly region: string
  /** Where the text says that it was issued; the code is null where no such region is known. */
  readonly issuedIn: { readonly code: string | null; readonly name: string } | null
  readonly period: { readonly startsOn: string | null; readonly endsOn: string | null }
  readonly reading: {
    readonly text: string
    readonly title: string | null
    readonly issuer: string | null
    readonly docNo: string | null
    readonly date: string | null
    readonly outline: readonly OutlineNode[]
    readonly repairs: readonly Repair[]
    readonly ambitions: readonly Ambition[]
  }
  readonly goals: readonly ReadGoal[]
  readonly tasks: readonly ReadTask[]
  /** The scheme that its rules propose; null where it has none. */
  readonly scheme: ReadScheme | null
}
export interface DocumentFace extends DocumentHead {
  readonly openness: string
}
/** What the office confirmed. */
export interface Confirmed {
  readonly region: string
  readonly document: DocumentFace
  readonly text: string
  readonly sha256?: string
  readonly outline: readonly OutlineNode[]
  readonly goals: readonly ReadGoal[]
  readonly tasks: readonly ReadTask[]
  readonly aliases: readonly ToRemember[]
  readonly scheme?: ConfirmedScheme | null
}
/** A name that the region is to take for an indicator from now on. */
export interface ToRemember {
  readonly printed: string
  readonly indicator: string
}

const readIn = (region: string) => `/documents/read${queryText({ region })}`
/** `onSent` hears how much of the file has gone out, from 0 to 1. */
export const readFile = (file: File, region: string, onSent: (share: number) => void) =>
  sendForm<ReadDocument>(readIn(region), formOf(file), onSent)
export const readPasted = (text: string, name: string, region: string) =>
  send<ReadDocument>('POST', readIn(region), { text, name })

/** A printed name with what it means in a region. */
export interface NamedBody {
  readonly printed: string
  readonly department: string | null
  readonly title: string | null
  readonly how?: string
}
/** Departments of a region by name, and what printed names mean there. */
export interface Bodies {
  readonly known: readonly { readonly code: string; readonly title: string }[]
  readonly found: readonly NamedBody[]
}
export const readBodies = (region: string, names: readonly string[]) =>
  send<Bodies>('POST', '/documents/departments', { region, names })
/** A printed name of an indicator, the words by which it is compared, and what it means in a region. */
export interface FoundName {
  readonly indicator: string
  readonly unit: string
  readonly words: string
  readonly match: Match | null
}
export const readIndicators = (
  region: string,
  names: readonly Pick<FoundName, 'indicator' | 'unit'>[],
) => send<{ found: readonly FoundName[] }>('POST', '/documents/indicators', { region, names })
export const saveDocument = (confirmed: Confirmed) =>
  send<{ id: string; address: string }>('POST', '/documents', {
    request: newRequest(),
    ...confirmed,
  })

/** What a person has said of an item in a corrected text. */
export interface Said {
  /** Address of the record that goes on as this item; `null`: none does. Left out, it is found by its words. */
  readonly continues?: string | null
}
export interface FieldChange {
  readonly field: string
  readonly title: string
  readonly was: unknown
  readonly now: unknown
}
/** What a corrected text would change; nothing of it is saved. */
export interface Comparison {
  readonly version: number
  readonly continued: readonly {
    readonly key: string
    readonly record: string
    readonly state: string
    readonly changes: readonly FieldChange[]
  }[]
  /** Keys of items that no record goes on as. */
  readonly added: readonly string[]
  readonly gone: readonly GoneItem[]
}
/** A record that the corrected text no longer has; `stays`: it is finished and stays on record. */
export interface GoneItem {
  readonly kind: 'goal' | 'task'
  readonly record: string
  readonly title: string
  readonly quote: string
  readonly state: string
  readonly stays: boolean
}
export interface Read<T> {
  readonly goals: readonly (ReadGoal & T)[]
  readonly tasks: readonly (ReadTask & T)[]
}
export interface Revision
  extends Omit<Confirmed, 'region' | 'goals' | 'tasks' | 'scheme'>,
    Read<Said & { readonly adopts?: boolean }> {
  readonly version: number
  readonly reason: string
}
const at = (address: string) => `/documents/${encodeURIComponent(address)}`
export const compareDocument = (address: string, read: Read<Said>) =>
  send<Comparison>('POST', `${at(address)}/comparison`, read)
export const reviseDocument = (address: string, revision: Revision) =>
  send<{ address: string }>('POST', `${at(address)}/revision`, {
    request: newRequest(),
    ...revision,
  })
