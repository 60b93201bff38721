import type { FoundName, Match, NamedBody } from '../api/load.ts'
import { named } from './bodies.ts'
import { type Edit, edited } from './edit.ts'
import type { DraftItem } from './item.ts'
import { asKept, foundAgain } from './names.ts'

/** The items with what they were before each edit. */
export interface Edited {
  readonly items: readonly DraftItem[]
  readonly past: readonly (readonly DraftItem[])[]
  readonly future: readonly (readonly DraftItem[])[]
  /** What the last edit changed; empty after one that stands for itself. */
  readonly last: string
}

export type Move =
  | Edit
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'look up'; readonly found: readonly NamedBody[] }
  /** Names of indicators as a region reads them; `elsewhere`: another than before. */
  | {
      readonly do: 'look up names'
      readonly found: readonly FoundName[]
      readonly elsewhere: boolean
    }
  /** What records are bound to that items go on as, by key of the item. */
  | { readonly do: 'as kept'; readonly bindings: ReadonlyMap<string, Match | null> }

export const begun = (items: readonly DraftItem[]): Edited => ({
  items,
  past: [],
  future: [],
  last: '',
})

/** After an edit, or one step back or forth; writing on in one field is one edit. */
export function moved(state: Edited, move: Move): Edited {
  if (move.do === 'undo') return back(state)
  if (move.do === 'redo') return forth(state)
  if (move.do === 'look up') return everywhere(state, (items) => named(items, move.found))
  if (move.do === 'look up names')
    return everywhere(state, (items) => foundAgain(items, move.found, move.elsewhere))
  if (move.do === 'as kept') return everywhere(state, (items) => asKept(items, move.bindings))
  const items = edited(state.items, move)
  if (items === state.items) return state
  if (move.do === 'start') return begun(items)
  const last = whatChanges(state.items, move)
  const goesOn = last !== '' && last === state.last
  const past = goesOn ? state.past : [...state.past, state.items]
  return { items, past, future: [], last }
}

/** What printed names mean is no edit: it is so for every step back too. */
function everywhere(
  state: Edited,
  means: (items: readonly DraftItem[]) => readonly DraftItem[],
): Edited {
  return {
    ...state,
    items: means(state.items),
    past: state.past.map(means),
    future: state.future.map(means),
  }
}

function back({ items, past, future }: Edited): Edited {
  const before = past.at(-1)
  if (!before) return { items, past, future, last: '' }
  return { items: before, past: past.slice(0, -1), future: [items, ...future], last: '' }
}

function forth({ items, past, future }: Edited): Edited {
  const [next, ...rest] = future
  return next
    ? { items: next, past: [...past, items], future: rest, last: '' }
    : { items, past, future, last: '' }
}

function whatChanges(items: readonly DraftItem[], edit: Edit): string {
  if (edit.do !== 'change') return ''
  const was = items.find(({ key }) => key === edit.item.key) as unknown as Values | undefined
  const now = edit.item as unknown as Values
  const names = Object.keys(now).filter((name) => was?.[name] !== now[name])
  return [edit.item.key, ...names].join(' ')
}
type Values = Readonly<Record<string, unknown>>
