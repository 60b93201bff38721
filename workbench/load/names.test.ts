import { expect, it } from 'vitest'
import { goalFrom } from './added.ts'
import { kept } from './draft.ts'
import { type Edit, edited } from './edit.ts'
import type { DraftGoal, DraftItem } from './item.ts'
import { foundAgain, isNews, printedIn, sameNamed, toRemember } from './names.ts'
import { begun, moved } from './past.ts'

const food = { indicator: 'food', title: '食品合格率', certain: true }
const drug = { indicator: 'drug', title: '药品合格率', certain: true }
const alias = { ...food, alias: { indicator: 'food', address: '91~1', on: '2026-01-01', by: '甲' } }
function goal(key: string, indicator: string, more: Partial<DraftGoal> = {}): DraftGoal {
  const made = goalFrom({ text: indicator, span: { start: 0, end: 0 }, outline: [], key })
  return { ...made, indicator, unit: '%', found: null, ...more }
}
const [first, second, other] = [goal('1', '全市食安率'), goal('2', '食安率'), goal('3', '药安率')]
const goals = [first, second, other]
const after = (...edits: Edit[]) => edits.reduce(edited, goals as readonly DraftItem[])
const meant = (items: readonly DraftItem[]) =>
  items.map((item) => item.kind === 'goal' && (item.match?.indicator ?? null))
const bind: Edit = { do: 'bind', key: '1', match: food }
const remember: Edit = { do: 'remember', key: '1', same: ['2'] }

it('binds one goal only, and remembers nothing, unless it is ticked', () => {
  expect(meant(after(bind))).toEqual(['food', null, null])
  expect(toRemember(after(bind))).toEqual([])
})

it('ticked, gives the same words their meaning in the whole document, and back again', () => {
  expect(meant(after(bind, remember))).toEqual(['food', 'food', null])
  expect(toRemember(after(bind, remember))).toEqual([{ printed: '全市食安率', indicator: 'food' }])
  expect(after(bind, remember, { do: 'forget', key: '1' })).toEqual(after(bind))
})

it('leaves alone what a person has bound otherwise, and figures in another unit', () => {
  const said: Edit = { do: 'bind', key: '2', match: drug }
  expect(meant(after(said, bind, remember))).toEqual(['food', 'drug', null])
  const none: Edit = { do: 'bind', key: '2', match: null }
  expect(meant(after(none, bind, remember))).toEqual(['food', null, null])
  const batches: Edit = { do: 'change', item: { ...second, unit: '批' } }
  expect(meant(after(batches, bind, remember))).toEqual(['food', null, null])
  const points: Edit = { do: 'change', item: { ...second, unit: '百分点' } }
  expect(meant(after(points, bind, remember))).toEqual(['food', 'food', null])
})

it('asks anew where the goal is bound or called otherwise afterwards, or is dropped', () => {
  const rebound = after(bind, remember, { do: 'bind', key: '1', match: drug })
  expect([meant(rebound), toRemember(rebound)]).toEqual([['drug', null, null], []])
  const ticked = after(bind, remember)
  const renamed = edited(ticked, {
    do: 'change',
    item: { ...(ticked[0] as DraftGoal), indicator: '安全率' },
  })
  expect([meant(renamed), toRemember(renamed)]).toEqual([['food', null, null], []])
  expect(toRemember(edited(ticked, { do: 'drop', key: '1' }))).toEqual([])
})

it('knows by the words that the server compares who is called the same', () => {
  expect(printedIn([...goals, { ...first, key: '4' }])).toHaveLength(3)
  const found = goals.map(({ indicator, unit }) => ({
    ...{ indicator, unit, match: null },
    words: indicator.replace('全市', ''),
  }))
  expect(sameNamed(goals, first, found)).toEqual(['2'])
})

it('offers to remember what is news to the region only', () => {
  const chosen = { ...first, chosen: true as const }
  expect(isNews({ ...chosen, match: food })).toBe(true)
  expect(isNews({ ...chosen, match: food, found: food })).toBe(false)
  expect(isNews({ ...chosen, match: food, found: { ...food, certain: false } })).toBe(true)
  expect(isNews({ ...chosen, match: drug, found: alias })).toBe(true)
  expect(isNews({ ...chosen, match: null, found: alias })).toBe(false)
  expect(isNews({ ...first, match: food })).toBe(false)
})

const lookUp = (items: readonly DraftItem[], elsewhere: boolean, match: typeof alias | null) =>
  foundAgain(items, [{ indicator: '食安率', unit: '%', words: '食安率', match }], elsewhere)

it('reads names anew where an alias was made or withdrawn meanwhile, but not what a person said', () => {
  expect(meant(lookUp(goals, false, alias))).toEqual([null, 'food', null])
  expect(meant(lookUp(lookUp(goals, false, alias), false, null))).toEqual([null, null, null])
  const said = after({ do: 'bind', key: '2', match: drug })
  expect(meant(lookUp(said, false, alias))).toEqual([null, 'drug', null])
  expect(meant(lookUp(after(bind, remember), false, null))).toEqual(['food', 'food', null])
})

it('asks anew what is to be remembered where the document is kept elsewhere', () => {
  const moved = lookUp(after(bind, remember), true, null)
  expect([meant(moved), toRemember(moved)]).toEqual([['food', null, null], []])
})

it('tells what names mean in every step back as well', () => {
  const found = [{ indicator: '食安率', unit: '%', words: '食安率', match: alias }]
  const once = moved(begun(goals), { do: 'drop', key: '3' })
  const back = moved(moved(once, { do: 'look up names', found, elsewhere: false }), { do: 'undo' })
  expect(meant(back.items)).toEqual([null, 'food', null])
})

it('sends with the goal only that a person has said what it means', () => {
  const [sent, followed, open] = kept(after(bind, remember)).goals
  expect(sent).toMatchObject({ indicator: '全市食安率', match: food, binds: true })
  expect([followed, open].map((one) => one && 'binds' in one)).toEqual([true, false])
  for (const name of ['found', 'chosen', 'remember', 'follows', 'kind'])
    expect(sent).not.toHaveProperty(name)
})
