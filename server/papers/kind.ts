import type { Actor, Address, Kernel, RecordRead } from '@zhiheng/kernel'
import type { PaperDeclared } from './declare/declared.ts'
import type { Paper } from './paper.ts'

/** What somebody asks a paper for; each paper reads what concerns it. */
export interface PaperAsked {
  /** As of which day; today, or a finished document's end, where it is left out. */
  readonly on?: string | undefined
  /** How tasks are grouped. */
  readonly by?: 'department' | 'section' | undefined
  /** Id of the reporting round whose returns are shown. */
  readonly round?: string | undefined
}

/** Who asks about which record, and when. Everything is read under the actor's rights. */
export interface PaperFor {
  readonly kernel: Kernel
  readonly actor: Actor
  readonly at: Address
  readonly today: string
  readonly asked: PaperAsked
}

/** A paper that can be printed of the records of one register. */
export interface PaperKind {
  readonly name: string
  readonly title: string
  readonly about: string
  /** What `by` may say, and what the paper is called then. */
  readonly groupings?: readonly {
    readonly by: NonNullable<PaperAsked['by']>
    readonly title: string
  }[]
  /** States of the record in which there is such a paper; left out, all of them. */
  readonly states?: readonly string[]
  /** Whether the record has such a paper as it is now; left out, wherever its state is one of `states`. */
  readonly isOf?: (record: RecordRead) => boolean
  /** What it was declared as, where it was. */
  readonly declared?: PaperDeclared
  /** @throws {Refusal} record.unknown */
  readonly read: (of: PaperFor) => Promise<Paper>
}
