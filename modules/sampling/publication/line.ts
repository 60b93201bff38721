import type { RecordRead } from '@zhiheng/kernel'

/** What the laboratories found of a batch: by whom, and each failed item in words. */
export interface Tests {
  readonly laboratory: string | null
  readonly retestLaboratory: string | null
  readonly failed: readonly string[]
}

/** An item that failed, with what was measured and what is asked: 泄漏电流：实测值1.3 mA，标准要求≤0.75 mA. */
export function failedItem({ fields }: Pick<RecordRead, 'fields'>): string {
  const { item, measured, measuredText, unit, limitText } = fields
  const found = measuredText ?? [measured, unit].filter((part) => part != null).join(' ')
  return `${item}：${found === '' ? '' : `实测值${found}，`}标准要求${limitText}`
}

const copied = [
  ...(['sampleNo', 'sampledOn', 'product', 'brand', 'model', 'lot', 'producedOn'] as const),
  ...(['productClass', 'stage', 'sampledUnit', 'sampledUnitCode', 'producer'] as const),
  ...(['makerCode', 'conclusion'] as const),
]

/** A line of a notice as it follows from the sample; a batch that passed in the end has no failed items. */
export function lineOf(
  notice: Pick<RecordRead, 'id' | 'fields'>,
  { id, fields }: Pick<RecordRead, 'id' | 'fields'>,
  { failed, ...laboratories }: Tests,
): Readonly<Record<string, unknown>> {
  const items = failed.length > 0 ? failed.join('\n') : (fields.failedItems ?? null)
  return {
    ...Object.fromEntries(copied.map((name) => [name, fields[name] ?? null])),
    ...laboratories,
    publication: notice.id,
    sample: id,
    failedItems: fields.conclusion === 'fail' ? items : null,
    department: notice.fields.department,
  }
}
