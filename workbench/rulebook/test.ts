import type { Compare, InputOffered, Test } from '../api/rulebook.ts'
import type { Sentence } from '../language/english.ts'

/** The kinds of conditions that a form can write. Others are shown in words, and kept as they are. */
export const testKinds: Readonly<Record<string, Sentence>> = {
  declared: '申报并附证明材料，经核实',
  judged: '由评审人员评定',
  held: '有若干条记录',
  none: '没有记录',
  input: '数值或结论达到要求',
  every: '同时符合几项',
  some: '符合其中几项',
  not: '不属于',
  of: '符合另一个评价项',
}
export const isWritable = ({ kind }: Test): boolean => Object.hasOwn(testKinds, kind)

/** The condition that a record holds; null where it holds none, or what cannot be read. */
export function readTest(text: unknown): Test | null {
  if (typeof text !== 'string' || text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'kind' in value ? (value as Test) : null
  } catch {
    return null
  }
}

const needsInput: readonly string[] = ['held', 'none', 'input']

/** A condition of another kind, with what of the former one still fits. */
export function ofKind(kind: string, before: Test, inputs: readonly InputOffered[]): Test {
  const parts = Array.isArray(before.of) ? (before.of as readonly Test[]) : [before]
  if (kind === 'every') return { kind, of: parts }
  if (kind === 'some') return { kind, of: parts, least: 1 }
  if (kind === 'not') return { kind, of: parts[0] ?? { kind: 'declared' } }
  if (kind === 'of') return { kind, node: before.node ?? '' }
  if (!needsInput.includes(kind)) return { kind }
  const offered = kind === 'input' ? inputs : inputs.filter(({ counts }) => counts)
  const input = offered.find(({ name }) => name === before.input) ?? offered[0]
  return withInput({ kind }, input, before.input === input?.name ? before : undefined)
}

/** A condition over another input: what narrowed the former one is dropped. */
export function withInput(test: Test, input: InputOffered | undefined, before?: Test): Test {
  if (!input) return { kind: test.kind, input: '' }
  const { kind } = test
  const args = before?.with ? { with: before.with } : {}
  const base = { kind, input: input.name, ...args }
  if (kind === 'held') return { ...base, least: before?.least ?? 1 }
  return kind === 'none' ? base : { ...base, is: before?.is ?? firstCompare(input) }
}

const firstCompare = ({ unit }: InputOffered): Compare =>
  unit === null ? { op: 'oneOf', values: [] } : { op: 'atLeast', to: 0 }

/** The condition with an argument of its input; without a value, it narrows nothing. */
export function withArgument(
  test: Test,
  name: string,
  value: number | readonly string[] | null,
): Test {
  const { [name]: _, ...others } = test.with ?? {}
  const empty = value === null || (Array.isArray(value) && value.length === 0)
  const args = empty ? others : { ...others, [name]: value as number | readonly string[] }
  const { with: __, ...rest } = test
  return Object.keys(args).length ? { ...rest, with: args } : rest
}
