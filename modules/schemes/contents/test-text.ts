import type { SchemeTest } from '@zhiheng/kernel'

type Plain = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText: Check = (value) => typeof value === 'string' && value !== ''
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText)
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string)
const isArgs: Check = (value) =>
  isPlain(value) && Object.values(value).every((one) => isNumber(one) || isTexts(one))

/** Whether an object has these fields, each as it should be, and no others; those with `?` may be absent. */
function isOf(value: unknown, fields: Readonly<Record<string, Check>>): boolean {
  if (!isPlain(value)) return false
  const known = Object.keys(fields).map((name) => name.replace('?', ''))
  return (
    Object.keys(value).every((name) => known.includes(name)) &&
    Object.entries(fields).every(([name, fits]) =>
      name.endsWith('?')
        ? value[name.slice(0, -1)] === undefined || fits(value[name.slice(0, -1)])
        : fits(value[name]),
    )
  )
}

const isThreshold: Check = (value) =>
  isNumber(value) ||
  isOf(value, { term: isText }) ||
  isOf(value, {
    ...{ benchmark: isText, of: oneOf('province', 'nation', 'region') },
    'own?': (one) => one === true,
  })
const isCompare: Check = (value) =>
  isOf(value, { op: oneOf('atLeast', 'atMost', 'above', 'below'), to: isThreshold }) ||
  isOf(value, { op: oneOf('oneOf'), values: isTexts }) ||
  isOf(value, { op: oneOf('known') })

/** Conditions within conditions; no rule that anybody prints goes deeper. */
const deepest = 8
const use = { input: isText, 'with?': isArgs }

function isTest(value: unknown, depth: number): boolean {
  if (depth > deepest || !isPlain(value)) return false
  const inner: Check = (one) => isTest(one, depth + 1)
  const inners: Check = (many) => Array.isArray(many) && many.every(inner)
  const shapes: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
    input: { ...use, is: isCompare },
    held: { ...use, least: isNumber },
    none: use,
    share: {
      ...{ through: isText, of: inner, 'among?': inner, is: isCompare },
      'weigh?': (one) => isOf(one, use),
    },
    pooled: { ...use, through: isText, is: isCompare },
    rise: { ...use, months: isNumber, by: isThreshold, 'down?': (one) => one === true },
    steady: { ...use, each: oneOf('year', 'quarter'), periods: isNumber, is: isCompare },
    declared: {},
    judged: {},
    every: { of: inners },
    some: { of: inners, 'least?': isNumber },
    not: { of: inner },
    of: { node: isText },
  }
  const { kind } = value
  const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined
  return shape !== undefined && isOf(value, { ...shape, kind: isText })
}

/** Most characters of a condition. */
const longest = 20_000

/** The condition that a text holds as JSON, or what is wrong with it in a sentence. */
export function testOf(text: string): SchemeTest | string {
  if (text.length > longest) return `条件过长，不能超过 ${longest} 字`
  try {
    const value: unknown = JSON.parse(text)
    return isTest(value, 0) ? (value as SchemeTest) : '条件不完整，或者有不认识的内容'
  } catch {
    return '条件无法读取'
  }
}
