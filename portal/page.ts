import type { Counts, Section, Span, State } from '@zhiheng/ui'
import type { OpenPublication, OpenResult, ResultsFound } from './results/found.ts'

/** Languages of the public pages; `zh-Hant` is converted from `zh-CN`, and with it the document's own text. */
export const languages = { 'zh-CN': '简体', 'zh-Hant': '繁體', en: 'English' } as const
export type PageLanguage = keyof typeof languages

/** A document beside its text. Days are `YYYY-MM-DD`. */
export interface DocumentHead {
  readonly address: string
  readonly region: { readonly code: string; readonly name: string }
  readonly title: string
  readonly issuer: string | null
  readonly docNo: string | null
  readonly issuedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** A document in the list; `asOf` is the day that its counts are of. */
export interface DocumentRow extends DocumentHead {
  readonly asOf: string
  readonly goals: number
  readonly tasks: number
  readonly counts: Counts
}

interface ItemBase {
  readonly id: string
  readonly span: Span
  readonly title: string
  readonly state: State
  readonly provisional: boolean
  /** In Chinese, like the document. */
  readonly why: string
}
export interface Goal {
  readonly comparator: string
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly deadline: string | null
  readonly figure: {
    readonly value: number | null
    readonly of: number | null
    readonly among: number | null
    readonly periodTitle: string
  } | null
  readonly forecast: { readonly value: number; readonly method: string } | null
  readonly trend: readonly { readonly period: string; readonly value: number | null }[]
  /** How the figure comes about; null where a department states it. */
  readonly source: { readonly definition: string; readonly citation: string } | null
}
/** A body as printed, and the department that answers for it where another name is known. */
export interface Body {
  readonly printed: string
  readonly title: string | null
}
export interface Task {
  readonly lead: readonly Body[]
  readonly responsible: readonly Body[]
  readonly cooperating: readonly Body[]
  readonly deadline: string | null
}
export interface GoalItem extends ItemBase {
  readonly kind: 'goal'
  readonly goal: Goal
}
export interface TaskItem extends ItemBase {
  readonly kind: 'task'
  readonly task: Task
}
export type Item = GoalItem | TaskItem

/** A published document with the state of its sentences on the day `asOf`. */
export interface PublicOutline {
  readonly document: DocumentHead
  readonly asOf: string
  readonly text: string
  readonly sections: readonly Section[]
  readonly items: readonly Item[]
  readonly counts: Counts
}

/** What every page has around it. */
export interface Surroundings {
  readonly language: PageLanguage
  /** Path of this page, without its query. */
  readonly path: string
  /** Last day that can be looked at. */
  readonly today: string
  /** The day asked for; null where the page chose its own. */
  readonly on: string | null
  readonly assets: { readonly stylesheet: string; readonly mark: string }
}

/** The form for complaints and reports: what was typed, and by box what is wrong with it. */
export interface Form {
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

/** How far a submission is; `reward` waits to be claimed, in fen. */
export interface Followed {
  readonly number: string
  readonly receivedOn: string
  readonly progress: readonly {
    readonly kind: 'submission' | 'complaint' | 'tip'
    readonly state: 'received' | 'underway' | 'elsewhere' | 'closed'
    readonly told: string | null
  }[]
  /** What whoever handles it asks; null where no answer is there yet. */
  readonly questions: readonly {
    readonly id: string
    readonly asked: string
    readonly answer: string | null
  }[]
  readonly reward: { readonly payment: string; readonly amount: number } | null
}

/** A record that was released, field by field. */
export interface ReleasedRecord {
  readonly id: string
  readonly region: string
  readonly state: string
  readonly values: readonly {
    readonly name: string
    readonly title: string
    readonly text: string
  }[]
}
/** What was released of one register; `next` is where its next page begins. */
export interface ReleasedPage {
  readonly register: string
  readonly title: string
  readonly records: readonly ReleasedRecord[]
  readonly next: string | null
}

/** A recall that was published. Days are `YYYY-MM-DD`; what is not known is null. */
export interface OpenRecall {
  readonly id: string
  /** Where its page is, after `/recalls/`. */
  readonly address: string
  readonly region: string
  readonly noticeNo: string | null
  readonly product: string
  readonly brand: string | null
  readonly model: string | null
  readonly lot: string | null
  readonly firm: string
  readonly category: string
  readonly risk: string
  readonly grade: string | null
  readonly voluntary: boolean
  readonly reason: string
  readonly measure: string | null
  readonly advice: string
  readonly contact: string
  readonly area: string | null
  readonly from: string
  readonly releasedOn: string
  readonly prolonged: string | null
  readonly stage: string | null
  readonly unit: string | null
  readonly affected: number | null
  readonly sold: number | null
  readonly recovered: number | null
  readonly destroyed: number | null
  readonly figuresOn: string | null
  readonly pictures: readonly string[]
}

interface DrawLine {
  readonly code: string
  readonly name: string
  /** Why it takes no part, where it does not. */
  readonly out: string | null
  readonly rank: number | null
  readonly goesTo: readonly string[]
}
/** A double-random draw with its lists, and whether the same comes out again; null before it is drawn. */
export interface PublicDraw {
  readonly address: string
  readonly region: string
  readonly drawNo: string | null
  readonly subject: string | null
  readonly state: string
  readonly facts: readonly {
    readonly name: string
    readonly title: string
    readonly text: string
  }[]
  readonly lists: {
    readonly firms: readonly DrawLine[]
    readonly inspectors: readonly DrawLine[]
  }
  readonly replay: { readonly same: boolean; readonly differences: readonly string[] } | null
}

/** One enterprise on the list of serious violations. Days are `YYYY-MM-DD`. */
export interface OpenListing {
  readonly id: string
  readonly region: string
  readonly firm: string
  readonly firmCode: string
  readonly item: string
  readonly act: string
  readonly article: string
  readonly decisionNo: string
  readonly listNo: string
  readonly authority: string
  readonly decidedOn: string
  readonly publishedOn: string
  readonly until: string
}

/** What a page shows. */
export type Content =
  | { readonly kind: 'home'; readonly documents: readonly DocumentRow[] }
  | { readonly kind: 'outline'; readonly outline: PublicOutline }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'registers'
      readonly registers: readonly { readonly name: string; readonly title: string }[]
    }
  | ({ readonly kind: 'released' } & ReleasedPage)
  | {
      readonly kind: 'recalls'
      readonly recalls: readonly OpenRecall[]
      readonly next: string | null
    }
  | { readonly kind: 'recall'; readonly recall: OpenRecall }
  | ({ readonly kind: 'results' } & ResultsFound)
  | {
      readonly kind: 'result'
      readonly publication: OpenPublication
      readonly lines: readonly OpenResult[]
    }
  | {
      readonly kind: 'lists'
      readonly listings: readonly OpenListing[]
      readonly next: string | null
    }
  | { readonly kind: 'draw'; readonly draw: PublicDraw }
  | ({ readonly kind: 'complain' } & Form)
  | { readonly kind: 'complained'; readonly code: string }
  | { readonly kind: 'track'; readonly problem: boolean }
  | {
      readonly kind: 'followed'
      readonly code: string
      readonly followed: Followed
      /** Which form was sent without all that it needs. */
      readonly missing: 'claim' | 'answer' | null
    }
  | { readonly kind: 'notice'; readonly notice: Notice }

/** Why there is no page: not there or no longer published, of a day that is none, asked too often, without a database just now, or a fault with its number. */
export type Notice =
  | { readonly why: 'missing' }
  | { readonly why: 'day' }
  | { readonly why: 'tooMany' }
  | { readonly why: 'away' }
  | { readonly why: 'fault'; readonly request: string }

export type Page = Surroundings & Content
