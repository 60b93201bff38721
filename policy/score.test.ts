import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { type Case, cases } from './testing/cases.ts'
import { emptyScore, f1, type Score, scoreCase } from './testing/score.ts'

function scoreOf(set: readonly Case[]): Score {
  const score = emptyScore()
  for (const one of set) scoreCase(one, readText(one.text), score)
  return score
}

const develop = scoreOf(cases('develop'))
const heldOut = scoreOf(cases('held-out'))
const blind = scoreOf(cases('blind'))
const second = cases('blind-2')
const ordinary = scoreOf(second.filter((one) => one.name < '13'))
const difficult = scoreOf(second.filter((one) => one.name >= '13'))

const share = ({ expected, right }: { expected: number; right: number }) =>
  expected === 0 ? 1 : right / expected

const MEASURED = [
  ['goals F1', (score: Score) => f1(score.goals)],
  ['tasks F1', (score: Score) => f1(score.tasks)],
  ['departments F1', (score: Score) => f1(score.departments)],
  ['comparators', (score: Score) => share(score.comparators)],
  ['deadlines', (score: Score) => share(score.deadlines)],
  ['ambitions F1', (score: Score) => f1(score.ambitions)],
  ['rules F1', (score: Score) => f1(score.rules)],
  ['metadata', (score: Score) => share(score.metadata)],
  ['sure and right', (score: Score) => share(score.sure)],
] as const

/** Just below what was measured when the set was written; raised with the reader, never by reading the set. */
const FLOORS: Readonly<Record<(typeof MEASURED)[number][0], number>> = {
  'goals F1': 0.92,
  'tasks F1': 0.82,
  'departments F1': 0.83,
  comparators: 0.98,
  deadlines: 0.97,
  'ambitions F1': 0.8,
  'rules F1': 0.72,
  metadata: 0.88,
  'sure and right': 0.77,
}

const UNSAID = ['ambitions F1', 'rules F1']

/** Just below the first run over the second set, whose cases say nothing about rules and ambitions. */
const SECOND = [
  ['goals F1', 0.93, 0.83],
  ['tasks F1', 0.98, 0.92],
  ['departments F1', 0.94, 0.8],
  ['comparators', 0.98, 0.98],
  ['deadlines', 0.97, 0.7],
  ['metadata', 0.97, 0.95],
  ['sure and right', 0.94, 0.59],
] as const

describe('the set of invented documents', () => {
  it('prints its table', () => {
    const row = (label: string, score: Score, unsaid: readonly string[] = []) => {
      const cells = MEASURED.map(([name, of]) =>
        (unsaid.includes(name) ? '–' : of(score).toFixed(3)).padStart(14),
      )
      return [label.padEnd(12), ...cells].join('')
    }
    const head = [' '.repeat(12), ...MEASURED.map(([name]) => name.padStart(14))].join('')
    const rows = [
      row('develop', develop),
      row('held out', heldOut),
      row('blind', blind),
      row('2 ordinary', ordinary, UNSAID),
      row('2 difficult', difficult, UNSAID),
    ]
    console.info([head, ...rows].join('\n'))
    expect(cases('develop').length + cases('held-out').length).toBeGreaterThanOrEqual(60)
  })

  it.each(MEASURED)('is read as measured on what the grammar was developed with: %s', (_, of) => {
    expect(of(develop), develop.wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it.each(MEASURED)('is read as measured on what was held back: %s', (_, of) => {
    expect(of(heldOut)).toBeGreaterThanOrEqual(0.97)
  })

  it.each(MEASURED)('is no worse on documents nobody tuned it to: %s', (name, of) => {
    expect(of(blind)).toBeGreaterThanOrEqual(FLOORS[name])
  })

  it.each(SECOND)('is no worse on the second blind set: %s', (name, plain, hard) => {
    const [, of] = MEASURED.find(([measure]) => measure === name)!
    expect(of(ordinary)).toBeGreaterThanOrEqual(plain)
    expect(of(difficult)).toBeGreaterThanOrEqual(hard)
  })

  it('is right in at least 95 of 100 items that it is sure of', () => {
    const [expected, right] = [develop, heldOut].reduce(
      ([all, hits], { sure }) => [all + sure.expected, hits + sure.right],
      [0, 0],
    )
    expect(expected).toBeGreaterThan(100)
    expect(right / expected).toBeGreaterThanOrEqual(0.95)
  })
})
