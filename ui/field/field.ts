/** A field as the catalogue of the API describes it; `kind` is one of the kernel's field kinds. */
export interface FieldFace {
  readonly kind: string
  readonly title: string
  readonly required: boolean
  readonly choices?: Readonly<Record<string, string>>
  readonly unit?: string
  readonly to?: string
  readonly hint?: string
  /** What is told where a required one is left blank; left out or '', that it is to be filled in. */
  readonly missing?: string
  /** A number that the register gives: nobody is asked for it. */
  readonly serial?: boolean
  /** Kept for the program: pages leave it out. */
  readonly internal?: boolean
  /** Sealed: shown as a mark, told only to whoever looks with a reason. */
  readonly secret?: boolean
  /** Between what a number lies, in fen of money, and of what it is a multiple. */
  readonly least?: number
  readonly most?: number
  readonly multipleOf?: number
  /** What a code, or each item of `lines`, names. */
  readonly names?: string
}
export type FieldFaces = Readonly<Record<string, FieldFace>>

/** The fields that pages show. */
export const shownFields = (fields: FieldFaces): FieldFaces =>
  Object.fromEntries(Object.entries(fields).filter(([, { internal }]) => !internal))
