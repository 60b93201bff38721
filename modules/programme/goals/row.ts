import { addressText } from '@zhiheng/kernel'
import { titleIn } from '../bodies.ts'
import type { FieldsIn, Held } from '../fields.ts'
import type { GoalItem } from '../outline/living.ts'
import type { OutlineIn } from '../outline/of-region.ts'
import { distanceTo } from './distance.ts'

/** The document that a goal stands in. */
export interface GoalOutline {
  readonly address: string
  readonly title: string
}

/** One goal in the list of them, as it stands on a day. */
export interface GoalRow
  extends Pick<GoalItem, 'id' | 'address' | 'title' | 'quote' | 'state' | 'provisional' | 'why'>,
    Pick<
      GoalItem['goal'],
      | 'indicator'
      | 'comparator'
      | 'value'
      | 'upper'
      | 'unit'
      | 'deadline'
      | 'scope'
      | 'figure'
      | 'forecast'
      | 'trend'
    > {
  readonly region: string
  readonly version: number
  readonly document: GoalOutline
  readonly domain: FieldsIn<'goal'>['domain']
  readonly department: string | null
  readonly departmentTitle: string | null
  /** Beyond the target or, negative, short of it, in the unit of the figure. */
  readonly distance: number | null
}

/** The departments of the region, and the day by whose names they are called. */
type Known = Parameters<typeof titleIn>[0]

/** The goals of a document, in the order of its text. */
export function goalRows(outline: OutlineIn, known: Known): GoalRow[] {
  const records = new Map(outline.goals.map((goal) => [goal.id, goal]))
  const { document } = outline
  const of = { address: addressText(document), title: document.fields.title }
  return outline.items.flatMap((item) => {
    const goal = item.kind === 'goal' && records.get(item.id)
    return goal ? [{ ...rowOf(goal, item, known), document: of }] : []
  })
}

function rowOf(
  { region, version, fields }: Held<'goal'>,
  item: GoalItem,
  known: Known,
): Omit<GoalRow, 'document'> {
  const { id, address, title, quote, state, provisional, why, goal } = item
  const { indicator, comparator, value, upper, unit, deadline, scope } = goal
  const { figure, forecast, trend } = goal
  const { domain, department, base } = fields
  return {
    ...{ id, address, region, version, title, quote, domain, state, provisional, why },
    ...{ indicator, comparator, value, upper, unit, deadline, scope, figure, forecast, trend },
    department,
    departmentTitle: department && titleIn(known, department),
    distance: distanceTo({ comparator, value, upper, unit, base }, figure?.value ?? null),
  }
}
