/** A field as the catalogue of the API describes it; `kind` is one of the kernel's field kinds. */
export interface FieldFace {
  readonly kind: string
  readonly title: string
  readonly required: boolean
  readonly choices?: Readonly<Record<string, string>>
  readonly unit?: string
  readonly to?: string
  readonly hint?: string
}
export type FieldFaces = Readonly<Record<string, FieldFace>>
