import type { Comparison, FieldChange, GoneItem } from '../../api/load.ts'
import type { DraftItem } from '../item.ts'

export interface Going {
  readonly item: DraftItem
  readonly record: string
  readonly state: string
  readonly changes: readonly FieldChange[]
}
/** A comparison as it is looked at: what changes, comes, goes, and stays as it is; in the order of the text. */
export interface Groups {
  readonly changed: readonly Going[]
  readonly added: readonly DraftItem[]
  readonly gone: readonly GoneItem[]
  readonly same: readonly Going[]
}

export function groupsOf(items: readonly DraftItem[], comparison: Comparison): Groups {
  const found = new Map(comparison.continued.map((one) => [one.key, one]))
  const kept = items.filter(({ dropped }) => !dropped)
  const going = kept.flatMap((item): Going[] => {
    const one = found.get(item.key)
    return one ? [{ ...one, item }] : []
  })
  return {
    changed: going.filter(({ changes }) => changes.length > 0),
    added: kept.filter(({ key }) => comparison.added.includes(key)),
    gone: comparison.gone,
    same: going.filter(({ changes }) => changes.length === 0),
  }
}
