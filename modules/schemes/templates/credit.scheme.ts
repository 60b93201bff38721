import {
  type Args,
  type Criterion,
  cite,
  defineScheme,
  type Group,
  type Scoring,
} from '@zhiheng/kernel'
import { creditGrades, creditRules } from '../sources.ts'

const grades = { A: '守信', B: '基本守信', C: '失信', D: '严重失信' } as const
const law = cite(creditGrades)

/** A group of deductions takes away no more than its points. */
const group = (code: string, title: string, points: number): Group => ({
  ...{ code, title, points, role: 'group', cites: law },
})
interface Loss {
  readonly code: string
  readonly under: string
  readonly title: string
  readonly input: string
  readonly with?: Args
  readonly scores: Scoring
}
const loss = ({ input, with: args, ...node }: Loss): Criterion => ({
  ...{ ...node, role: 'deduction', cites: law },
  test: { kind: 'held', input, ...(args ? { with: args } : {}), least: 1 },
})
const each = (points: number, most: number): Scoring => ({ how: 'each', points, most })

/**
 * Quality credit of enterprises: an example with numbers that no text states, to be copied, changed and approved where
 * it is used. Caps after GB/T 23791: what is grave is not made up for by points.
 */
export const creditScheme = defineScheme('credit-example', {
  version: 1,
  title: '企业质量信用评价（示例，须由本地批准）',
  kind: 'credit',
  subject: 'party',
  among: { kind: 'enterprise' },
  nodes: [
    group('1', '产品质量', 40),
    loss({
      ...{ code: '1.1', under: '1', title: '抽查不合格' },
      ...{ input: 'failed-batches', scores: each(5, 20) },
    }),
    loss({
      ...{ code: '1.2', under: '1', title: '主要特性指标不合格' },
      ...{ input: 'main-failures', scores: each(10, 20) },
    }),
    loss({
      ...{ code: '1.3', under: '1', title: '被责令召回' },
      ...{ input: 'ordered-recalls', scores: each(10, 20) },
    }),
    group('2', '诚信程度', 40),
    loss({
      ...{ code: '2.1', under: '2', title: '行政处罚' },
      ...{ input: 'penalties', scores: each(10, 30) },
    }),
    loss({
      ...{ code: '2.2', under: '2', title: '查实的投诉' },
      ...{ input: 'proven-complaints', scores: each(2, 10) },
    }),
    loss({
      ...{ code: '2.3', under: '2', title: '约谈后未履行承诺' },
      ...{ input: 'broken-commitments', scores: each(10, 20) },
    }),
    group('3', '管理水平', 20),
    loss({
      ...{ code: '3.1', under: '3', title: '逾期未整改' },
      ...{ input: 'late-rectifications', scores: each(10, 20) },
    }),
    loss({
      ...{ code: '3.2', under: '3', title: '应持证而无证' },
      ...{ input: 'permits-missing', scores: each(10, 20) },
    }),
  ],
  result: {
    combine: 'points',
    decimals: 1,
    base: 100,
    total: 100,
    rescale: 'none',
    bands: [
      { grade: 'A', title: grades.A, least: 90 },
      { grade: 'B', title: grades.B, least: 75 },
      { grade: 'C', title: grades.C, least: 60 },
      { grade: 'D', title: grades.D, least: null },
    ],
    caps: [
      {
        when: { kind: 'held', input: 'announced-failures', least: 1 },
        grade: 'C',
        cites: cite(creditRules),
      },
      {
        when: {
          ...{ kind: 'held', input: 'incidents', least: 1 },
          with: { classFinal: ['major', 'extra'] },
        },
        grade: 'D',
        cites: cite(creditRules),
      },
    ],
    goesOut: false,
  },
  terms: {},
  stages: [],
  maps: { 诚信: { A: '诚信', B: '诚信', C: '缺信', D: '失信' } },
  examples: [
    { given: { inputs: clean() }, expect: { verdict: 'met', score: '100.0', grades: ['A'] } },
    {
      given: { inputs: { ...clean(), penalties: 2, 'failed-batches': 1 } },
      expect: { score: '75.0', grades: ['B'] },
    },
    {
      given: { inputs: { ...clean(), 'announced-failures': 1 } },
      expect: { score: '100.0', grades: ['C'] },
    },
    {
      given: { inputs: { ...clean(), incidents: { low: 0, high: 1 } } },
      expect: { score: '100.0', grades: ['A', 'B', 'C', 'D'] },
    },
    {
      given: { inputs: { ...clean(), penalties: { low: 1, high: null } } },
      expect: { score: ['70.0', '90.0'], grades: ['A', 'B', 'C'] },
    },
  ],
})

/** An enterprise about which everything is known, and nothing bad. */
function clean() {
  const none = [
    ...['failed-batches', 'main-failures', 'ordered-recalls', 'penalties', 'proven-complaints'],
    ...['broken-commitments', 'late-rectifications', 'permits-missing', 'announced-failures'],
  ]
  const zero = Object.fromEntries([...none, 'incidents'].map((name) => [name, 0]))
  return zero
}
