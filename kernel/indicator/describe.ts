import { type Condition, conditionOf, type Where } from '../condition/declare.ts'
import type { Field } from '../fields/declare.ts'
import type { Counted, Part } from './declare.ts'

type Fields = Readonly<Record<string, Field>>

/** What a counted indicator measures, as one sentence in Chinese that its formula alone decides. */
export function definitionOf({ over, formula }: Counted): string {
  const fields = over.fields as Fields
  const { of, among } = formula
  const register = `“${over.title}”中`
  if (among === null)
    return `${register}${conditions(of.where as Where, fields)}${counted(of, fields)}`
  const base = conditions(among.where as Where, fields)
  if (of.measure === 'sum') return `${register}${base}“${title(of, fields)}”的平均值，未填的不计入`
  const rest = conditions(without(of.where as Where, among.where as Where), fields)
  return `${register}${base}记录里，${rest.replace(/的$/, '')}的占比`
}

const title = ({ field }: Part, fields: Fields): string => fields[field ?? '']?.title ?? ''

function counted(part: Part, fields: Fields): string {
  if (part.measure === 'sum') return `“${title(part, fields)}”之和`
  return part.measure === 'known' ? `填有“${title(part, fields)}”的记录数` : '记录数'
}

/** What a share asks beyond that among which it counts. */
function without(where: Where, among: Where): Where {
  if (!('$all' in where)) return where
  const parts = (where.$all as Where[]).filter((part) => part !== among)
  return { $all: parts }
}

/** Every condition, ready to stand before a noun: `判定为合格、环节为生产的`; nothing where there is none. */
function conditions(where: Where, fields: Fields): string {
  const said = parts(where, fields)
  return said.length ? `${said.join('、')}的` : ''
}

function parts(where: Where, fields: Fields): string[] {
  if ('$all' in where) return (where.$all as Where[]).flatMap((part) => parts(part, fields))
  if ('$any' in where) {
    const each = (where.$any as Where[]).map((part) => parts(part, fields).join('且'))
    return [`（${each.join('，或')}）`]
  }
  if ('$not' in where) return [`并非（${parts(where.$not as Where, fields).join('且')}）`]
  return Object.entries(where).map(([name, wanted]) => one(fields[name], conditionOf(wanted)))
}

function one(field: Field | undefined, condition: Condition<unknown>): string {
  const name = field?.title ?? ''
  switch (condition.op) {
    case 'known':
      return `已填“${name}”`
    case 'absent':
      return `未填“${name}”`
    case 'oneOf':
      return `${name}为${condition.values.map((value) => said(field, value)).join('或')}`
    case 'within':
      return `${name}在所辖范围内`
    case 'has':
      return `${name}含${said(field, condition.value)}`
    default:
      return `${name}${words[condition.op]}${said(field, condition.value)}`
  }
}

const words = { is: '为', isNot: '不是', atLeast: '不小于', atMost: '不大于' } as const

function said(field: Field | undefined, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return field?.choices?.[String(value)] ?? String(value)
}
