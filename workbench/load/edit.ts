import type { Match, NamedBody } from '../api/load.ts'
import { named } from './bodies.ts'
import type { DraftItem } from './item.ts'
import { mergedOf } from './merge.ts'
import { bound, forgotten, remembered } from './names.ts'

/** What a person may do to the items of a reading. */
export type Edit =
  | { readonly do: 'change'; readonly item: DraftItem }
  | { readonly do: 'drop' | 'restore'; readonly key: string }
  | { readonly do: 'add'; readonly item: DraftItem }
  | { readonly do: 'start'; readonly items: readonly DraftItem[] }
  | {
      readonly do: 'merge'
      readonly text: string
      readonly key: string
      readonly with: string
    }
  | { readonly do: 'split'; readonly key: string }
  /** What a printed name means, wherever it stands. */
  | { readonly do: 'name'; readonly body: NamedBody }
  /** Which indicator a goal means. */
  | { readonly do: 'bind'; readonly key: string; readonly match: Match | null }
  /** Its words are to be remembered; `same` are the goals that are called so too. */
  | { readonly do: 'remember'; readonly key: string; readonly same: readonly string[] }
  | { readonly do: 'forget'; readonly key: string }

const inOrder = (items: readonly DraftItem[]) =>
  [...items].sort((a, b) => a.span.start - b.span.start)

/** The items after an edit; what was dropped stays, crossed out, until it is confirmed. */
export function edited(items: readonly DraftItem[], edit: Edit): readonly DraftItem[] {
  if (edit.do === 'start') return edit.items
  if (edit.do === 'add') return inOrder([...items, edit.item])
  if (edit.do === 'change') return changed(items, edit.item)
  if (edit.do === 'name') return named(items, [edit.body])
  if (edit.do === 'bind') return bound(items, edit.key, edit.match)
  if (edit.do === 'remember') return remembered(items, edit.key, edit.same)
  if (edit.do === 'forget') return forgotten(items, edit.key)
  const item = items.find(({ key }) => key === edit.key)
  if (!item) return items
  if (edit.do === 'merge') return merged(items, edit)
  const others = items.filter((one) => one !== item)
  if (edit.do === 'split') return item.parts ? inOrder([...others, ...item.parts]) : items
  return items.map((one) => (one === item ? { ...item, dropped: edit.do === 'drop' } : one))
}

/** Where a goal is called otherwise, the words that were to be remembered are not those any more. */
function changed(items: readonly DraftItem[], next: DraftItem): readonly DraftItem[] {
  const was = items.find(({ key }) => key === next.key)
  const all = items.map((item) => (item === was ? next : item))
  const called = (item: DraftItem | undefined) => item?.kind === 'goal' && item.indicator
  const measured = (item: DraftItem | undefined) => item?.kind === 'goal' && item.unit
  const same = called(was) === called(next) && measured(was) === measured(next)
  return same ? all : forgotten(all, next.key)
}

/** Keeps the key of the one that was open, so that it stays open. */
function merged(
  items: readonly DraftItem[],
  edit: Extract<Edit, { do: 'merge' }>,
): readonly DraftItem[] {
  const [a, b] = [edit.key, edit.with].map((key) => items.find((item) => item.key === key))
  if (!a || !b || a === b || a.kind !== b.kind) return items
  const one = { ...mergedOf(edit.text, a, b), key: edit.key }
  return inOrder([...items.filter((item) => item !== a && item !== b), one])
}
