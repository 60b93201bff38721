import type { Cap, Criterion, Group, SchemeNode, SchemeTest } from '@zhiheng/kernel'
import { orNull, present, type Row, RowFault, textOf } from './row.ts'
import { scoringOf, scoringRow } from './scoring-rows.ts'
import { testOf } from './test-text.ts'

/** A group or criterion, as its record states it. */
export function nodeOf(row: Row): SchemeNode {
  const { code, under, title, words, rule, cites, role } = row as Readonly<Record<string, string>>
  const printed = {
    code: textOf(code),
    ...present({ under }),
    title: textOf(title),
    ...present({ words, rule }),
    cites: textOf(cites),
  }
  if (role === 'group')
    return { ...printed, role, ...present({ points: row.points as number | null }) } as Group
  return { ...printed, ...askedOf(row), role: role as Criterion['role'] } as Criterion
}

function askedOf(row: Row): Partial<Criterion> {
  const { department, evidence } = row as Partial<Record<string, string>>
  const scores = scoringOf(row)
  return {
    test: readTest(row, 'test') ?? { kind: 'declared' },
    ...present({ applies: readTest(row, 'applies') }),
    ...(scores ? { scores } : {}),
    ...(present({ department, evidence }) as Partial<Criterion>),
  }
}

function readTest(row: Row, field: 'test' | 'applies'): SchemeTest | null {
  const text = textOf(row[field])
  if (text === '') return null
  const test = testOf(text)
  if (typeof test === 'string') throw new RowFault(textOf(row.code), field, test)
  return test
}

/** What limits the grade, in the order of printing. */
export const capsOf = (rows: readonly Row[]): readonly Cap[] =>
  rows.map((row) => ({
    when: readTest(row, 'test') ?? { kind: 'declared' },
    grade: textOf(row.grade),
    cites: textOf(row.cites),
  }))

const nothing = {
  ...{ under: null, words: null, rule: null, applies: null, scoring: null, points: null },
  ...{ floor: null, target: null, ceiling: null, steps: null, grade: null, department: null },
  evidence: null,
}

/** The record that states a group or criterion. */
export function nodeRow(node: SchemeNode): Row {
  const { code, under, title, words, rule, cites, role } = node
  const printed = {
    ...{ ...nothing, code, title, role, cites: cites || null },
    ...{ under: orNull(under), words: orNull(words), rule: orNull(rule) },
  }
  if (role === 'group') return { ...printed, test: null, points: orNull(node.points) }
  const { test, applies, scores, department, evidence } = node
  return {
    ...printed,
    ...(scores ? scoringRow(scores) : {}),
    ...{ test: JSON.stringify(test), applies: applies ? JSON.stringify(applies) : null },
    ...{ department: orNull(department), evidence: orNull(evidence) },
  }
}

/** The record that states a limit; a content gives it neither code nor title. */
export const capRow = ({ when, grade, cites }: Cap, n: number): Row => ({
  ...{ ...nothing, code: `cap-${n + 1}`, title: `限制到${grade}`, role: 'cap' },
  ...{ test: JSON.stringify(when), grade, cites: cites || null },
})
