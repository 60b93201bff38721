/** Field kinds: the whole vocabulary of what a record can hold. Each is plain data plus a phantom type. */

export type FieldKind =
  | 'text'
  | 'longText'
  | 'code'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'date'
  | 'instant'
  | 'yesNo'
  | 'choice'
  | 'lines'
  | 'link'
  | 'region'
  | 'department'
  | 'party'
  | 'post'
  | 'file'

export interface Field<T = unknown> {
  readonly kind: FieldKind
  /** The law's own word, in Chinese. */
  readonly title: string
  readonly required: boolean
  /** Code → title, for `choice`. */
  readonly choices?: Readonly<Record<string, string>>
  /** Symbol of the unit, for `decimal`; `年` makes an `integer` a calendar year. */
  readonly unit?: string
  /** Name of the register that a `link` points to. */
  readonly to?: string
  /** One sentence under the field in a form. */
  readonly hint?: string
  /** Other headers under which a spreadsheet may carry the field. */
  readonly also?: readonly string[]
  /** Kept to the letter, blanks at both ends too: others count offsets in it. */
  readonly verbatim?: true
  /** Holds nothing that points at a person: numbers of identity cards, telephones and the like are refused. */
  readonly impersonal?: true
  /** Kept for the program, such as an offset: lists, pages and exports leave it out unless they are asked for it. */
  readonly internal?: true
  /** Sealed in the database, its events and its backup; shown only to whoever looks, and every look is an event. */
  readonly secret?: true
  /** Of a secret: what kind of thing it is, by which equal ones are found without being read. */
  readonly matched?: Matched
  /** A number that the register gives: `2026-0007`, counted for each region and year. Nobody is asked for it. */
  readonly serial?: true
  /** The least and the most that a number may be, or that a list may have of items. */
  readonly least?: number
  readonly most?: number
  /** What a whole number, or an amount in fen, is a multiple of. */
  readonly multipleOf?: number
  /** No item of a list is there twice. */
  readonly distinct?: true
  /** What a `code`, or each item of `lines`, names; left out, it is what it says. */
  readonly names?: 'department' | 'region' | 'party' | 'indicator' | 'post' | 'file'
  /** Compile-time only: the type of the value. Never set. */
  readonly $type?: T
}

export type Matched = 'phone' | 'identity' | 'name'

export type Fields = Readonly<Record<string, Field<any>>>

/** What a record of these fields looks like in memory, in the API and in a form. */
export type RecordOf<F extends Fields> = {
  -readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never
}

/** ISO calendar date `2026-03-31`: a day in Asia/Shanghai. */
export type IsoDate = `${number}-${number}-${number}`

type More = Pick<Field, 'hint' | 'also' | 'internal' | 'verbatim' | 'impersonal'>
/** Bounds of a number; of a list, of how many items it has. */
type Bounds = Pick<Field, 'least' | 'most'>
type WholeBounds = Bounds & Pick<Field, 'multipleOf'>
const field = <T>(kind: FieldKind, title: string, more: Partial<Field<T>> = {}): Field<T> => ({
  kind,
  title,
  required: true,
  ...more,
})

/** Up to 500 characters on one line. */
export const text = (title: string, more?: More) => field<string>('text', title, more)
/** Up to two million characters: the text of a whole document. */
export const longText = (title: string, more?: More) => field<string>('longText', title, more)
/** Up to 64 ASCII characters, compared byte by byte. */
export const code = (title: string, more?: More & Pick<Field, 'names'>) =>
  field<string>('code', title, more)
/**
 * A number of the register's own, `2026-0007`: given when the record is made or, where it may be absent, by the step
 * that sets it to `nextSerial`. Only an import states it.
 */
export const serial = (title: string, more?: More) =>
  field<string>('code', title, { ...more, serial: true })
export const integer = (title: string, more?: More & WholeBounds) =>
  field<number>('integer', title, more)
/** A calendar year from 1900 to 2999, written without grouping. */
export const year = (title: string, more?: More) =>
  field<number>('integer', title, { ...more, unit: '年' })
/** A measured number with at most 15 significant digits, in `unit`. */
export const decimal = (title: string, unit: string, more?: More & Bounds) =>
  field<number>('decimal', title, { ...more, unit })
/** Whole fen (分). */
export const money = (title: string, more?: More & WholeBounds) =>
  field<number>('money', title, more)
export const date = (title: string, more?: More) => field<IsoDate>('date', title, more)
/** ISO 8601 with offset. */
export const instant = (title: string, more?: More) => field<string>('instant', title, more)
export const yesNo = (title: string, more?: More) => field<boolean>('yesNo', title, more)
export function choice<const C extends Record<string, string>>(
  title: string,
  choices: C,
  more?: More,
) {
  return field<keyof C & string>('choice', title, { ...more, choices })
}
/** An ordered list of short texts. */
export const lines = (title: string, more?: More & Bounds & Pick<Field, 'names' | 'distinct'>) =>
  field<readonly string[]>('lines', title, more)
/** A record of another register in the same region, by id. */
export const link = (title: string, to: { readonly name: string }, more?: More) =>
  field<string>('link', title, { ...more, to: to.name })
/** A region code cut by level (2, 4, 6, 9 or 12 digits). */
export const region = (title: string, more?: More) => field<string>('region', title, more)
/** A department's code. */
export const department = (title: string, more?: More) => field<string>('department', title, more)
/** A unified social credit code (统一社会信用代码). */
export const party = (title: string, more?: More) => field<string>('party', title, more)
export const post = (title: string, more?: More) => field<string>('post', title, more)
/** SHA-256 of a stored file, in hex. */
export const file = (title: string, more?: More) => field<string>('file', title, more)

/** Sealed text, for those whom the register names in `secretsReadBy`. Neither found, sorted nor counted by. */
export const secret = (of: Field<string>, more: Pick<Field, 'matched'> = {}): Field<string> => ({
  ...of,
  ...more,
  secret: true,
})

/** The value may be unknown. Unknown is not zero, not false and not “failed”. */
export function optional<T>(of: Field<T>): Field<T | null> {
  return { ...of, required: false } as Field<T | null>
}
