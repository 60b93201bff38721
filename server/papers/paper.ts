import type { Letterhead } from './letterhead/letterhead.ts'

/** One cell of a table. Texts are plain: a line break is `\n`. */
export type PaperCell = string

export interface PaperColumn {
  readonly title: string
  /** Width in millimetres; those of one table add up to the width of the page's text. */
  readonly mm: number
  readonly align?: 'left' | 'center' | 'right'
}

/** A row of cells, or the name of the group that the rows below it belong to. */
export type PaperRow = { readonly cells: readonly PaperCell[] } | { readonly group: string }

/** One or two labels side by side with what is written beside each; `mm` is the least height. */
export interface FormRow {
  readonly fields: readonly (readonly [label: string, text: string])[]
  readonly mm?: number
}

/** Parts of a paper, in the order in which they stand on it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly PaperColumn[]
      readonly rows: readonly PaperRow[]
      /** Stands in the table where it has no rows. */
      readonly none: string
    }
  /** A form of labels and fields: labels are `labelMm` wide. */
  | { readonly kind: 'form'; readonly rows: readonly FormRow[]; readonly labelMm: number }
  /** Lines at the right end: who, when. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  /** Small print: what marks mean, where figures come from. */
  | { readonly kind: 'note'; readonly text: string }

/** A printed paper as data: the drawers know nothing of what it says, and it nothing of how it is drawn. */
export interface Paper {
  readonly title: string
  readonly landscape: boolean
  /** What an authority's paper has around its text. */
  readonly letterhead?: Letterhead
  /** Nothing has been issued yet: the paper says so. */
  readonly draft?: boolean
  /** Lines between title and body: one text at the left, one at the right. */
  readonly meta: readonly (readonly [left: string, right: string])[]
  readonly blocks: readonly Block[]
  /** Stands above the text of every page. */
  readonly header?: string
}

/** Kinds of files that a paper can be asked for as; HTML is what a browser prints. */
export const paperFormats = ['docx', 'xlsx', 'html'] as const
export type PaperFormat = (typeof paperFormats)[number]
