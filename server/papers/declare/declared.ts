import type { Where } from '@zhiheng/kernel'
import type { Letterhead } from '../letterhead/letterhead.ts'
import type { Block, PaperColumn } from '../paper.ts'
import type { Filling } from './filling.ts'

/**
 * Text with the record's values in it: `{field}`, `{#field}` a code as it stands and not what it names; `{link.field}` of the record that a link names; `{@step}` the day
 * on which a step was last taken, `{@step.by}` who took it, `{@step.answer}` what was answered to it; `{$region}` the
 * record's region, `{$number}` the paper's number, `{$today}` the day of printing; `{field|不详}` prints that word where
 * the value is not known.
 */
export type Template = string

/** A day: that of a date field, or the last on which a step was taken. */
export type DayOf = string | { readonly step: string }

/** Who issues a paper, and the prefix (代字) of its numbers. */
export interface Issuer {
  readonly name: string
  readonly prefix: string | null
}
export type IssuerOf = (of: Filling) => Promise<Issuer>

/** A number in the issuer's sequence: the serial in `field`, or room for a hand; `word` follows the prefix. */
export interface NumberDeclared {
  readonly field?: string
  readonly word?: string
}

/** What of the letterhead follows from the record. What comes out empty is left out. */
export interface LetterheadDeclared extends Pick<Letterhead, 'mark' | 'urgency'> {
  readonly issuer: IssuerOf
  readonly number?: NumberDeclared
  /** The number stands in the text, not in the head. */
  readonly numberInText?: boolean
  readonly signer?: Template
  readonly to?: Template | IssuerOf
  readonly copies?: readonly Template[]
  readonly attachments?: readonly Template[]
  /** 成文日期; left out, nobody signs below the text. */
  readonly signedOn?: DayOf
  /** 印发日期; left out, there is no imprint. */
  readonly printedOn?: DayOf
  readonly remark?: Template
  readonly secrecy?: Template
}

/** A table of the records of another register that link here, in the order in which they were made. */
export interface RowsDeclared {
  readonly kind: 'rows'
  readonly register: string
  readonly link: string
  /** Only these; `state` is one of their fields here. */
  readonly where?: Where
  readonly columns: readonly (PaperColumn & { readonly text: Template })[]
  readonly none: string
}

/** Parts that stand on the paper only where the record, its `state` among its fields, satisfies a condition. */
export interface OnlyIf {
  readonly kind: 'onlyIf'
  readonly where: Where
  readonly blocks: readonly BlockDeclared[]
}

/** A part of the paper; texts in it are templates. What no template can say is a function. */
export type BlockDeclared = Block | RowsDeclared | OnlyIf | ((of: Filling) => Promise<Block[]>)

/** A paper of one record, by declaration. */
export interface PaperDeclared {
  /** What it is called in menus, and above its text unless `heading` says more. */
  readonly title: string
  readonly heading?: Template
  /** States in which it is printed. */
  readonly when: readonly string[]
  /** Records of which there is such a paper at all: what was never ordered has no order. Unknown counts as no. */
  readonly only?: Where
  /** States in which it is printed as a draft, and says so. */
  readonly drafts?: readonly string[]
  readonly landscape?: boolean
  readonly letterhead?: LetterheadDeclared
  /** Lines between title and text: one at the left, one at the right. */
  readonly meta?: readonly (readonly [left: Template, right: Template])[]
  readonly blocks: readonly BlockDeclared[]
}
