import { isField } from '../condition/declare.ts'
import type { Field } from '../fields/declare.ts'
import type { Procedure } from '../procedure/declare.ts'
import { type DeclaredSpan, isSetting, type Limit, type LimitUnit, startField } from './declare.ts'

const units: Record<LimitUnit, string> = {
  minutes: '分钟',
  hours: '小时',
  workdays: '个工作日',
  days: '日',
  months: '个月',
  years: '年',
}

/** A limit in the words of a lawyer: how long, from when, and what does not count. */
export function limitText(limit: Limit, { states, about }: Procedure): string {
  const { from, pauses = [] } = limit
  const fields = about.fields as Readonly<Record<string, Field>>
  const start =
    'state' in from ? `进入“${states[from.state]}”` : `“${fields[startField(limit)!]?.title}”`
  const paused = pauses.length
    ? `，“${pauses.map((state) => states[state]).join('、')}”期间不计`
    : ''
  if (!('choice' in limit.span)) return `${since(start, limit.span, fields)}${paused}`
  const { choice, spans } = limit.span
  const titles = fields[choice]?.choices ?? { true: '是', false: '否' }
  const each = Object.entries(spans).map(
    ([value, span]) => `“${titles[value] ?? value}”${spanText(span, fields)}`,
  )
  return `自${start}起按“${fields[choice]?.title}”：${each.join('，')}${paused}`
}

type Titled = Readonly<Record<string, Field>>
const since = (start: string, span: DeclaredSpan, fields: Titled): string =>
  span.amount === 0 ? `至${start}当日` : `自${start}起 ${spanText(span, fields)}`

/** An amount of time; of one that regions set, what holds where none has; of one that the record states, its field. */
function spanText({ amount, unit, roll }: DeclaredSpan, fields: Titled): string {
  const kept = roll === 'none' ? '（不顺延）' : ''
  if (isField(amount))
    return `“${fields[amount.field]?.title}”所载的${units[unit].replace('个', '')}数${kept}（未填写的不计时）`
  if (!isSetting(amount)) return `${amount} ${units[unit]}${kept}`
  const { otherwise } = amount
  return otherwise === null
    ? `各地设定的${units[unit].replace('个', '')}数${kept}（未设定的不计时）`
    : `各地设定的${units[unit].replace('个', '')}数${kept}（未设定的为 ${otherwise}）`
}
