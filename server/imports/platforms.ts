import type { Field, Fields } from '@zhiheng/kernel'
import type { Mapping } from './mapping.ts'

/** A list as a platform exports it: how it is known, and what all of its rows have in common without saying so. */
interface PlatformList {
  readonly register: string
  readonly title: string
  /** Headers of which a list has at least one. */
  readonly signs: readonly string[]
  readonly given: Readonly<Record<string, string>>
  /** Fields of money, which the platforms write in yuan. */
  readonly yuan: readonly string[]
}

const lists: readonly PlatformList[] = [
  {
    register: 'channel-record',
    title: '12345热线工单',
    signs: ['工单编号', '工单内容', '工单状态'],
    given: { channel: 'hotline' },
    yuan: ['amount'],
  },
  {
    register: 'channel-record',
    title: '全国12315平台清单',
    signs: ['登记编号', '投诉编号', '举报编号', '被投诉方', '被举报方', '被投诉举报方'],
    given: { channel: 'p12315' },
    yuan: ['amount'],
  },
]

/** The platform whose list has these headers; undefined for any other file. */
const listOf = (register: string, headers: readonly string[]): PlatformList | undefined =>
  lists.find((one) => one.register === register && one.signs.some((sign) => headers.includes(sign)))

/** Values of fields that no column feeds, the same for every row of a platform's list. */
export function givenFor(
  register: string,
  headers: readonly string[],
  mapping: Mapping,
): Readonly<Record<string, string>> {
  const fed = new Set(Object.values(mapping))
  const given = Object.entries(listOf(register, headers)?.given ?? {})
  return Object.fromEntries(given.filter(([field]) => !fed.has(field)))
}

/** Fields whose columns hold yuan. */
export const yuanIn = (register: string, headers: readonly string[]): readonly string[] =>
  listOf(register, headers)?.yuan ?? []

/** Fen, of an amount in yuan as platforms write it; what is no amount stays, and is refused with its row. */
export function fenOf(cell: unknown): unknown {
  const plain = String(cell ?? '').replace(/[￥¥,，元\s]/g, '')
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : cell
}

/** What a person is told of a platform's list before it is taken in: what it was taken for, and which columns are left out. */
export function platformNotes(
  register: { readonly name: string; readonly fields: Fields },
  headers: readonly string[],
  mapping: Mapping,
): string[] {
  const list = listOf(register.name, headers)
  if (!list) return []
  const given = Object.entries(givenFor(register.name, headers, mapping)).map(
    ([name, value]) =>
      `“${register.fields[name]?.title}”一律记为“${worded(register.fields[name], value)}”`,
  )
  const left = headers.filter((header) => !mapping[header]).map((header) => `“${header}”`)
  return [
    `识别为${list.title}${given.length ? `，${given.join('，')}` : ''}`,
    ...(left.length ? [`没有对应字段、不导入的列：${left.join('、')}`] : []),
  ]
}

const worded = (field: Field | undefined, value: string): string => field?.choices?.[value] ?? value
