import type { FoundName, Match, ToRemember } from '../api/load.ts'
import type { DraftGoal, DraftItem } from './item.ts'

/** A goal whose words the person, not the reading, has given a meaning. */
export const isSaid = (goal: DraftGoal) => goal.chosen === true || goal.follows !== undefined

/** A person says which indicator a goal means, or that it means none; that it is to be remembered is said again. */
export function bound(
  items: readonly DraftItem[],
  key: string,
  match: Match | null,
): readonly DraftItem[] {
  return forgotten(items, key).map((item) =>
    item.key === key && item.kind === 'goal' ? { ...item, match, chosen: true } : item,
  )
}

/** The goal's words are to be remembered: the goals `same`, which are called so too and were left alone, mean it at once. */
export function remembered(
  items: readonly DraftItem[],
  key: string,
  same: readonly string[],
): readonly DraftItem[] {
  const goal = items.find((item) => item.key === key)
  if (goal?.kind !== 'goal' || !goal.match) return items
  const { match } = goal
  return items.map((item) => {
    if (item.kind !== 'goal') return item
    if (item.key === key) return { ...item, remember: true }
    const follows = same.includes(item.key) && !isSaid(item) && sameUnit(item.unit, goal.unit)
    return follows ? { ...item, match: followed(match), follows: key } : item
  })
}

/** 百分点 is a change of a percentage. */
export const sameUnit = (a: string, b: string): boolean => unitOf(a) === unitOf(b)
const unitOf = (unit: string) => (unit === '百分点' ? '%' : unit)

/** By a person's word, not by what the region remembered before. */
const followed = ({ indicator, title }: Match): Match => ({ indicator, title, certain: true })

/** The goal's words are not to be remembered after all: those that followed mean what was read. */
export function forgotten(items: readonly DraftItem[], key: string): readonly DraftItem[] {
  return items.map((item) => {
    if (item.kind !== 'goal') return item
    if (item.key === key && item.remember) return without(item, 'remember')
    return item.follows === key ? { ...without(item, 'follows'), match: item.found ?? null } : item
  })
}

function without(goal: DraftGoal, name: 'remember' | 'follows'): DraftGoal {
  const { [name]: _, ...rest } = goal
  return rest
}

/** Goals as a region reads their names; what a person has said stays, but is to be said anew where the region is another. */
export function foundAgain(
  items: readonly DraftItem[],
  found: readonly FoundName[],
  elsewhere: boolean,
): readonly DraftItem[] {
  const ticked = items.flatMap((item) => (item.kind === 'goal' && item.remember ? item.key : []))
  const open = elsewhere ? ticked.reduce(forgotten, items) : items
  const means = new Map(found.map((one) => [nameKey(one), one.match]))
  return open.map((item) => {
    const match = item.kind === 'goal' ? means.get(nameKey(item)) : undefined
    if (item.kind !== 'goal' || item.found === undefined || match === undefined) return item
    return isSaid(item) ? { ...item, found: match } : { ...item, found: match, match }
  })
}

/**
 * Goals as the records are bound that they go on as, by key, and as read where they go on as none, unless a person
 * says otherwise; the same items where all are so.
 */
export function asKept(
  items: readonly DraftItem[],
  bindings: ReadonlyMap<string, Match | null>,
): readonly DraftItem[] {
  const next = items.map((item) => {
    if (item.kind !== 'goal' || isSaid(item)) return item
    const match = bindings.has(item.key) ? bindings.get(item.key) : item.found
    if (match === undefined) return item
    return match?.indicator === item.match?.indicator ? item : { ...item, match }
  })
  return next.some((item, i) => item !== items[i]) ? next : items
}

const nameKey = ({ indicator, unit }: { indicator: string; unit: string }) => `${unit} ${indicator}`

/** Each name of a goal with its unit, once. */
export function printedIn(items: readonly DraftItem[]): { indicator: string; unit: string }[] {
  const goals = items.flatMap((item) => (item.kind === 'goal' ? item : []))
  const all = goals.map(({ indicator, unit }) => ({ indicator, unit }))
  return [...new Map(all.map((one) => [nameKey(one), one])).values()]
}

/** Keys of the goals that are called as this one is, after what the server compares names by. */
export function sameNamed(
  items: readonly DraftItem[],
  goal: DraftGoal,
  found: readonly FoundName[],
): string[] {
  const words = new Map(found.map((one) => [nameKey(one), one.words]))
  const meant = words.get(nameKey(goal))
  return items.flatMap((item) =>
    item.kind === 'goal' && item.key !== goal.key && words.get(nameKey(item)) === meant
      ? item.key
      : [],
  )
}

/** Whether a person's choice is news to the region: another indicator than its words are certainly read as. */
export const isNews = ({ chosen, match, found }: DraftGoal): boolean =>
  chosen === true && match !== null && !(found?.certain && found.indicator === match.indicator)

/** What is to be remembered of the goals that are kept. */
export const toRemember = (items: readonly DraftItem[]): ToRemember[] =>
  items.flatMap((item) =>
    item.kind === 'goal' && !item.dropped && item.remember && item.match
      ? [{ printed: item.indicator, indicator: item.match.indicator }]
      : [],
  )
