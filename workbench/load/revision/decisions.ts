import type { Comparison, ReadGoal, ReadTask, Said } from '../../api/load.ts'

/** What a person decided on a corrected text: which record an item goes on as, and whose new content is not taken. */
export interface Decisions {
  /** By key of the item: address of a record, or `null` for none. */
  readonly continues: Readonly<Record<string, string | null>>
  /** Keys of items of which only place and wording are taken. */
  readonly declined: readonly string[]
}
export const undecided: Decisions = { continues: {}, declined: [] }

/** After an item was paired with a record, set apart (`null`), or left to be found again (`undefined`). */
export function paired(
  decisions: Decisions,
  key: string,
  record: string | null | undefined,
): Decisions {
  const others = Object.entries(decisions.continues).filter(
    ([other, address]) => other !== key && (record == null || address !== record),
  )
  const own: [string, string | null][] = record === undefined ? [] : [[key, record]]
  return { ...decisions, continues: Object.fromEntries([...others, ...own]) }
}

/** After the new content of an item was taken, or was not. */
export const adopted = (decisions: Decisions, key: string, adopts: boolean): Decisions => ({
  ...decisions,
  declined: [...decisions.declined.filter((one) => one !== key), ...(adopts ? [] : [key])],
})

/** Items as they are sent to be compared. */
export const asSaid = <T extends ReadGoal | ReadTask>(
  items: readonly T[],
  { continues }: Decisions,
): (T & Said)[] =>
  items.map((item) => {
    const record = continues[item.key]
    return record === undefined ? item : { ...item, continues: record }
  })

/** Items as they are confirmed: each with the record that the comparison found for it. */
export function asConfirmed<T extends ReadGoal | ReadTask>(
  items: readonly T[],
  { continued }: Comparison,
  { declined }: Decisions,
): (T & Said & { readonly adopts: boolean })[] {
  const records = new Map(continued.map(({ key, record }) => [key, record]))
  return items.map((item) => ({
    ...item,
    continues: records.get(item.key) ?? null,
    adopts: !declined.includes(item.key),
  }))
}
