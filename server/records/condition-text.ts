import {
  type Condition,
  conditionOf,
  type Field,
  fieldsIn,
  isField,
  isOwn,
  truthOf,
  type Where,
} from '@zhiheng/kernel'

type Row = Readonly<Record<string, unknown>>
/** A record with what its fields are called. */
export interface Told {
  readonly fields: Readonly<Record<string, Field>>
  readonly row: Row
}

/** Which fields of a record keep a condition from holding, what they say and what they should; none where it holds. */
export function unmetIn(where: Where, told: Told): string[] {
  if (truthOf(where, told.row) === 'yes') return []
  if ('$all' in where) return (where.$all as Where[]).flatMap((part) => unmetIn(part, told))
  if ('$any' in where)
    return [(where.$any as Where[]).map((part) => unmetIn(part, told).join('且')).join('；或者')]
  if ('$not' in where) return [`与“${namesIn(where, told)}”的要求不符`]
  return Object.entries(where)
    .filter(([name, wanted]) => truthOf({ [name]: wanted }, told.row) !== 'yes')
    .map(([name, wanted]) => unmet(name, conditionOf(wanted), told))
}

const namesIn = (where: Where, told: Told): string => fieldsIn(where).map(titleIn(told)).join('、')

const titleIn =
  ({ fields }: Told) =>
  (name: string): string =>
    fields[name]?.title ?? name

function unmet(name: string, condition: Condition<unknown>, told: Told): string {
  const said = (value: unknown) =>
    isField(value) ? `“${titleIn(told)(value.field)}”` : wordOf(told.fields[name], value)
  const now = told.row[name] ?? null
  const title = titleIn(told)(name)
  const is = now === null ? `${title}未填` : `${title}是${said(now)}`
  return `${is}，${needOf(condition, said)}`
}

function needOf(condition: Condition<unknown>, said: (value: unknown) => string): string {
  switch (condition.op) {
    case 'known':
      return '须先填写'
    case 'absent':
      return '须为空'
    case 'oneOf':
      return `须为${condition.values.map(said).join('或')}`
    case 'within':
      return '须在所辖范围内'
    default:
      return `${needs[condition.op]}${said(condition.value)}`
  }
}

const needs = { is: '须为', isNot: '不能是', atLeast: '须不小于', atMost: '须不大于', has: '须含' }

function wordOf(field: Field | undefined, value: unknown): string {
  if (isOwn(value)) return '您岗位的范围'
  const word = typeof value === 'boolean' ? (value ? '是' : '否') : String(value)
  return `“${field?.choices?.[word] ?? word}”`
}
