import {
  type Condition,
  type Counted,
  conditionOf,
  type Field,
  type Part,
  type Where,
} from '@zhiheng/kernel'
import type { Say } from './language.ts'

/** Where the words of the register that an indicator counts are found. */
interface Told {
  readonly register: string
  readonly fields: Readonly<Record<string, Field>>
  readonly say: Say
}

/** What a counted indicator measures, as one sentence in English that its formula alone decides. */
export function englishDefinition({ over, formula }: Counted, say: Say): string {
  const told: Told = { register: over.name, fields: over.fields as Told['fields'], say }
  const { of, among } = formula
  const register = `“${say(over.name, over.title)}”`
  if (among === null) return `${countedOf(of, told)} in ${register}${whose(of.where, told)}.`
  const base = whose(among.where, told)
  if (of.measure === 'sum')
    return `Mean of “${titleOf(of.field, told)}” in ${register}${base}; blanks do not count.`
  const rest = partsOf(without(of.where as Where, among.where as Where), told).join(' and ')
  return `Among the records of ${register}${base}, the share with ${rest}.`
}

function countedOf(part: Part, told: Told): string {
  if (part.measure === 'sum') return `Sum of “${titleOf(part.field, told)}”`
  return part.measure === 'known'
    ? `Number of records that state “${titleOf(part.field, told)}”`
    : 'Number of records'
}

const titleOf = (name: string | null, { register, fields, say }: Told): string =>
  say(`${register}.fields.${name}`, fields[name ?? '']?.title ?? '')

/** What a share asks beyond that among which it counts. */
function without(where: Where, among: Where): Where {
  if (!('$all' in where)) return where
  return { $all: (where.$all as Where[]).filter((part) => part !== among) }
}

function whose(where: unknown, told: Told): string {
  const parts = partsOf(where as Where, told)
  return parts.length ? ` with ${parts.join(', ')}` : ''
}

function partsOf(where: Where, told: Told): string[] {
  if ('$all' in where) return (where.$all as Where[]).flatMap((part) => partsOf(part, told))
  if ('$any' in where) {
    const each = (where.$any as Where[]).map((part) => partsOf(part, told).join(' and '))
    return [`(${each.join(', or ')})`]
  }
  if ('$not' in where) return [`not (${partsOf(where.$not as Where, told).join(' and ')})`]
  return Object.entries(where).map(([name, wanted]) => oneOf(name, conditionOf(wanted), told))
}

const words = { is: 'being', isNot: 'not being', atLeast: 'at least', atMost: 'at most' } as const

function oneOf(name: string, condition: Condition<unknown>, told: Told): string {
  const title = titleOf(name, told)
  switch (condition.op) {
    case 'known':
      return `${title} stated`
    case 'absent':
      return `${title} blank`
    case 'oneOf':
      return `${title} being ${condition.values.map((value) => saidValue(name, value, told)).join(' or ')}`
    case 'within':
      return `${title} in the territory`
    case 'has':
      return `${title} holding ${saidValue(name, condition.value, told)}`
    default:
      return `${title} ${words[condition.op]} ${saidValue(name, condition.value, told)}`
  }
}

function saidValue(name: string, value: unknown, { register, fields, say }: Told): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const title = fields[name]?.choices?.[String(value)]
  return title === undefined
    ? String(value)
    : say(`${register}.fields.${name}.choices.${value}`, title)
}
